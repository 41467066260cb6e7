package dk.masterclass.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.review.WrittenRemark;

/** One remark to read. */
final class RemarkText extends Div {

    RemarkText(WrittenRemark remark) {
        addClassName("remark");
        if (!remark.quote().isEmpty()) {
            var quote = new Span(getTranslation("review.quote", remark.quote()));
            quote.addClassName("soft");
            add(quote);
        }
        var text = new Paragraph(remark.text());
        text.addClassName("typed");
        add(text);
    }
}
