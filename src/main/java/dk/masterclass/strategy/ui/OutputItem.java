package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.strategy.files.Output;

/** One kind of file that can be made, and what it is for. */
class OutputItem extends ListItem {

    OutputItem(Output output, Runnable onOrder) {
        var title = new Span(getTranslation(title(output)));
        title.addClassName("download-title");
        var use = new Span(getTranslation(title(output) + ".use"));
        use.addClassName("soft");
        var order = new NativeButton(getTranslation("strategy.export.order"), click -> onOrder.run());
        order.addClassNames("btn", "quiet");
        order.setAriaLabel(getTranslation("strategy.export.order.label", getTranslation(title(output))));
        addClassName("download-row");
        add(new Div(title, use), order);
    }

    static String title(Output output) {
        return "strategy.output." + output.id();
    }
}
