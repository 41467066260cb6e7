package dk.masterclass.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import dk.masterclass.review.WrittenRemark;

/** One remark while it is written. */
final class RemarkEditor extends Div {

    private final DraftText text;

    RemarkEditor(WrittenRemark remark, String question, Desk desk, Runnable withdrawn) {
        addClassName("remark");
        if (!remark.quote().isEmpty()) {
            var quote = new Paragraph(getTranslation("review.quote", remark.quote()));
            quote.addClassName("soft");
            add(quote);
        }
        text = new DraftText(
                getTranslation("review.remark"), remark.text(), desk, typed -> desk.rewrite(remark.id(), typed));
        text.setAriaLabel(getTranslation("review.remark.on", question));
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
