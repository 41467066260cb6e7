package dk.masterclass.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.document.Language;
import dk.masterclass.review.AnswerReader;
import dk.masterclass.review.Review;
import dk.masterclass.review.WrittenFeedback;
import dk.masterclass.review.WrittenRemark;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Asked;

/** What was said about the submission before, and whether the answers were changed since. */
final class LastTime extends Section {

    private final Review review;
    private final Language language;

    LastTime(Review review, WrittenFeedback last, Answers before, Language language) {
        this.review = review;
        this.language = language;
        addClassNames("stack", "last-time");
        add(new H2(getTranslation("review.last")));
        if (!last.overall().isBlank()) {
            var overall = new Paragraph(last.overall());
            overall.addClassNames("small", "typed");
            add(overall);
        }
        last.remarks().forEach(remark -> add(entry(remark, before)));
    }

    private Div entry(WrittenRemark remark, Answers before) {
        var field = new Asked(review.course(), review.exercise()).question(remark.address());
        var about = new Span(
                field.map(found -> found.wording().label().in(language)).orElse(""));
        about.addClassName("soft");
        boolean changed = review.exercise()
                .field(remark.address().field())
                .filter(found ->
                        AnswerReader.differs(review.course(), review.exercise(), found, review.answers(), before))
                .isPresent();
        var state = new Span(getTranslation(changed ? "review.last.changed" : "review.last.unchanged"));
        state.addClassNames("chip");
        state.setClassName("note", !changed);
        var text = new RemarkText(remark);
        text.addComponentAsFirst(about);
        text.add(state);
        return text;
    }
}
