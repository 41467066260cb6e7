package dk.masterclass.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.masterclass.review.FeedbackDrafts;
import dk.masterclass.review.WrittenRemark;

/** One remark while it is written. */
final class RemarkEditor extends Div {

    private final TextArea text = new TextArea();

    RemarkEditor(WrittenRemark remark, String question, Desk desk, Runnable withdrawn) {
        addClassName("remark");
        if (!remark.quote().isEmpty()) {
            var quote = new Paragraph(getTranslation("review.quote", remark.quote()));
            quote.addClassName("soft");
            add(quote);
        }
        text.setLabel(getTranslation("review.remark"));
        text.setAriaLabel(getTranslation("review.remark.on", question));
        text.setMaxLength(FeedbackDrafts.LONGEST);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValue(remark.text());
        text.addValueChangeListener(change -> desk.rewrite(remark.id(), change.getValue()));
        var remove = new NativeButton(getTranslation("review.remark.remove"), click -> {
            desk.withdraw(remark.id());
            removeFromParent();
            withdrawn.run();
        });
        remove.addClassName("link-button");
        add(text, remove);
    }

    void focus() {
        text.focus();
    }
}
