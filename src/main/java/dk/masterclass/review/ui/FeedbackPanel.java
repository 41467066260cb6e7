package dk.masterclass.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.masterclass.course.Course.Criterion;
import dk.masterclass.document.Language;
import dk.masterclass.review.Review;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the instructor who has taken a submission gives marks, writes the overall answer and sends the verdict. */
final class FeedbackPanel extends Div {

    private static final int GOOD_ENOUGH = 2;

    private final Map<String, Integer> marks = new HashMap<>();
    private final Paragraph status = new Paragraph();
    private final Paragraph suggestion = new Paragraph();
    private final NativeButton approve;
    private final NativeButton giveBack;

    /** What the two buttons do. */
    interface Verdicts {
        void approve();

        void giveBack();
    }

    FeedbackPanel(Review review, List<Criterion> rubric, Language language, Desk desk, Verdicts verdicts) {
        addClassNames("stack", "feedback-form");
        marks.putAll(review.feedback().marks());
        approve = button("review.approve", review.exercise().id(), verdicts::approve);
        giveBack = button("review.give-back", review.exercise().id(), verdicts::giveBack);
        status.addClassName("help");
        status.getElement().setAttribute("role", "status");
        status.setText(getTranslation("review.draft"));
        suggestion.addClassName("suggestion");
        suggestion.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("review.feedback")), rubric(rubric, language, desk));
        add(overall(review.feedback().overall(), desk), status, suggestion, new Div(approve, giveBack));
        suggest();
    }

    void say(String text) {
        status.setText(text);
        status.setClassName("alarm", false);
    }

    void warn(String text) {
        status.setText(text);
        status.setClassName("alarm", true);
    }

    private Component rubric(List<Criterion> rubric, Language language, Desk desk) {
        var fields = new Section();
        fields.addClassName("rubric");
        for (Criterion criterion : rubric) {
            fields.add(new RubricField(criterion, Optional.ofNullable(marks.get(criterion.id())), language, mark -> {
                desk.mark(criterion.id(), mark);
                marks.put(criterion.id(), mark);
                suggest();
            }));
        }
        return fields;
    }

    private DraftText overall(String soFar, Desk desk) {
        var text = new DraftText(getTranslation("review.overall"), soFar, desk, desk::write);
        text.setMinRows(4);
        return text;
    }

    /** The main button is what the marks speak for. */
    private void suggest() {
        boolean shouldReturn = marks.values().stream().anyMatch(mark -> mark < GOOD_ENOUGH);
        suggestion.setClassName("given", shouldReturn);
        suggestion.setText(shouldReturn ? getTranslation("review.suggest-return") : "");
        approve.setClassName("quiet", shouldReturn);
        giveBack.setClassName("quiet", !shouldReturn);
    }

    private NativeButton button(String key, String exercise, Runnable act) {
        var button = new NativeButton(getTranslation(key, exercise), click -> act.run());
        button.addClassName("btn");
        return button;
    }
}
