package dk.masterclass.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.course.Course.Criterion;
import dk.masterclass.document.Language;
import dk.masterclass.review.WrittenFeedback;
import dk.masterclass.ui.SpokenTime;
import java.util.List;

/** Feedback that the team has got, to read. */
final class SentFeedback extends Div {

    SentFeedback(
            WrittenFeedback feedback,
            WrittenFeedback.Sent sent,
            List<Criterion> rubric,
            SpokenTime spokenTime,
            Language language) {
        addClassName("stack");
        var when = new Paragraph(getTranslation(
                sent.approved() ? "review.sent.approved" : "review.sent.returned",
                spokenTime.moment(sent.at(), language)));
        when.addClassName("help");
        add(new H2(getTranslation("review.feedback")), when);
        if (!feedback.marks().isEmpty()) {
            add(marks(feedback, rubric, language));
        }
        var text = new Paragraph(feedback.overall());
        text.addClassName("typed");
        add(text);
    }

    private static Div marks(WrittenFeedback feedback, List<Criterion> rubric, Language language) {
        var marks = new Div();
        marks.addClassNames("stack", "sm");
        for (Criterion criterion : rubric) {
            var mark = feedback.marks().get(criterion.id());
            if (mark != null) {
                var line = new Div(new Span(criterion.label().in(language)), new Span(String.valueOf(mark)));
                line.addClassNames("row", "between", "small");
                marks.add(line);
            }
        }
        return marks;
    }
}
