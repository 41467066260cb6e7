package dk.masterclass.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.document.Language;
import dk.masterclass.review.AnswerReader;
import dk.masterclass.review.ReadAnswer;
import dk.masterclass.review.Review;
import dk.masterclass.review.WrittenRemark;
import dk.masterclass.ui.SpokenTime;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.AssessmentScore;
import java.util.List;
import java.util.Optional;

/** What was handed in, question by question, and below it what it builds on. */
final class SubmittedAnswers extends Div {

    private final transient SpokenTime spokenTime;
    private final Language language;

    SubmittedAnswers(Review review, Optional<Desk> desk, SpokenTime spokenTime, Language language) {
        this.spokenTime = spokenTime;
        this.language = language;
        addClassName("review-answers");
        add(header(review));
        review.exercise()
                .assessment()
                .map(assessment -> AssessmentScore.of(review.exercise(), review.answers()))
                .ifPresent(score -> add(new ScoreSummary(score, language)));
        for (Exercise.FieldGroup group : review.exercise().groups()) {
            group.title().map(heading -> new H2(heading.in(language))).ifPresent(this::add);
            AnswerReader.read(review.course(), review.exercise(), group, review.answers(), review.before(), language)
                    .forEach(answer -> add(new AnswerCard(answer, remarksOn(answer, review), desk)));
        }
        addNoLongerAsked(review);
        review.buildsOn().forEach(earlier -> add(buildsOn(review.course(), earlier, review.answers())));
    }

    /** A question that the course has dropped since can still be read, and isn't remarked on any more. */
    private void addNoLongerAsked(Review review) {
        var answers = AnswerReader.noLongerAsked(
                review.course(), review.exercise(), review.answers(), review.before(), language);
        if (!answers.isEmpty()) {
            var help = new Paragraph(getTranslation("review.retired.help"));
            help.addClassName("help");
            add(new H2(getTranslation("review.retired")), help);
            answers.forEach(answer -> add(new AnswerCard(answer, remarksOn(answer, review), Optional.empty())));
        }
    }

    private static List<WrittenRemark> remarksOn(ReadAnswer answer, Review review) {
        return review.feedback().remarks().stream()
                .filter(remark -> remark.address().question().equals(answer.address()))
                .toList();
    }

    private Component header(Review review) {
        var submission = review.submission();
        var meta = new Paragraph(getTranslation(
                "review.meta",
                review.team().organisationName(),
                review.exercise().id(),
                submission.number(),
                spokenTime.moment(submission.submittedAt(), language),
                submission.submittedByName()));
        meta.addClassName("help");
        var back = new Anchor("/gennemgang", "← " + getTranslation("review.queue"));
        back.addClassName("to-queue");
        var heading = new Div(back, meta, new H1(review.exercise().title().in(language)));
        var header = new Div(heading);
        header.addClassNames("row", "between");
        review.before().ifPresent(before -> header.add(onlyChanges()));
        return header;
    }

    private NativeButton onlyChanges() {
        var toggle = new NativeButton(getTranslation("review.only-changes"));
        toggle.addClassNames("btn", "quiet");
        toggle.getElement().setAttribute("aria-pressed", "false");
        toggle.addClickListener(click -> {
            boolean only = !hasClassName("only-changes");
            setClassName("only-changes", only);
            toggle.getElement().setAttribute("aria-pressed", String.valueOf(only));
        });
        return toggle;
    }

    private Component buildsOn(Course course, Exercise exercise, Answers snapshot) {
        var content = new Div();
        content.addClassName("stack");
        for (Exercise.FieldGroup group : exercise.groups()) {
            AnswerReader.read(course, exercise, group, snapshot, Optional.empty(), language)
                    .forEach(answer -> content.add(new AnswerCard(answer, List.of(), Optional.empty())));
        }
        var details = new NativeDetails(
                getTranslation(
                        "review.builds-on", exercise.id(), exercise.title().in(language)),
                content);
        details.addClassName("builds-on");
        return details;
    }
}
