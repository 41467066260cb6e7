package dk.masterclass.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.masterclass.course.Course;
import dk.masterclass.document.Language;
import dk.masterclass.people.NotVisible;
import dk.masterclass.review.FeedbackDrafts;
import dk.masterclass.review.Review;
import dk.masterclass.review.Reviews;
import dk.masterclass.review.Verdict;
import dk.masterclass.ui.SpokenTime;
import dk.masterclass.worksheet.SubmissionId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Optional;

/** One submission: what was written and what changed, beside the queue and the instructor's answer. */
@StyleSheet("context://styles/review.css")
@Route("gennemgang/:submission")
@RolesAllowed("INSTRUCTOR")
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle, Desk.Listener, FeedbackPanel.Verdicts {

    private final transient Reviews reviews;
    private final transient FeedbackDrafts drafts;
    private final transient Course course;
    private final transient SpokenTime spokenTime;
    private final Div queue = new Div();
    private final Div answers = new Div();
    private final Div side = new Div();
    private transient Optional<Desk> desk = Optional.empty();
    private transient Optional<FeedbackPanel> panel = Optional.empty();
    private SubmissionId id = SubmissionId.random();
    private String title = "";

    ReviewView(Reviews reviews, FeedbackDrafts drafts, Course course, SpokenTime spokenTime) {
        this.reviews = reviews;
        this.drafts = drafts;
        this.course = course;
        this.spokenTime = spokenTime;
        addClassName("review");
        queue.addClassName("review-queue");
        side.addClassName("review-side");
        add(queue, answers, side);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getRouteParameters().get("submission").orElse("");
        id = SubmissionId.parse(asked).orElseThrow(() -> new NotVisible("Submission " + asked));
        show();
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show() {
        var review = reviews.open(id);
        title = review.exercise().id() + " · " + review.team().organisationName();
        showQueue();
        showSide(review);
        answers.removeAll();
        answers.add(new SubmittedAnswers(review, desk, spokenTime, language()));
    }

    private void showQueue() {
        queue.removeAll();
        queue.add(
                new H2(new Anchor("/gennemgang", getTranslation("review.queue"))),
                new QueueList(reviews.queue(), Optional.of(id), language()));
    }

    private void showSide(Review review) {
        side.removeAll();
        desk = Optional.empty();
        panel = Optional.empty();
        if (review.isMine()) {
            var writing = new Desk(drafts, id, language(), this);
            var form = new FeedbackPanel(review, course.rubric(), language(), writing, this);
            desk = Optional.of(writing);
            panel = Optional.of(form);
            side.add(form);
        } else {
            side.add(review.feedback()
                    .sent()
                    .<Component>map(
                            sent -> new SentFeedback(review.feedback(), sent, course.rubric(), spokenTime, language()))
                    .orElseGet(() -> takeIt(review)));
        }
        review.before()
                .ifPresent(before -> review.last()
                        .filter(last -> last.sent().isPresent())
                        .ifPresent(last -> side.add(new LastTime(review, last, before, language()))));
    }

    private Component takeIt(Review review) {
        var taker = review.submission().takenByName();
        var text = new Paragraph(taker.map(name -> getTranslation("review.taken.text", name))
                .orElseGet(() -> getTranslation("review.free.text")));
        var button = new NativeButton(getTranslation(taker.isPresent() ? "review.take-over" : "review.take"), click -> {
            reviews.take(id);
            show();
        });
        button.addClassName("btn");
        button.setClassName("quiet", taker.isPresent());
        var box = new Div(new H2(getTranslation("review.feedback")), text, button);
        box.addClassName("stack");
        return box;
    }

    @Override
    public void approve() {
        answer(reviews.approve(id));
    }

    @Override
    public void giveBack() {
        answer(reviews.giveBack(id));
    }

    private void answer(Verdict verdict) {
        switch (verdict) {
            case SENT -> show();
            case SAYS_NOTHING -> panel.ifPresent(form -> form.warn(getTranslation("review.says-nothing")));
        }
    }

    @Override
    public void keeping() {
        panel.ifPresent(form -> form.say(getTranslation("review.draft.keeping")));
    }

    @Override
    public void kept(Instant at) {
        panel.ifPresent(form -> form.say(getTranslation("review.draft.kept", spokenTime.moment(at, language()))));
    }

    @Override
    public void lost() {
        panel.ifPresent(form -> form.warn(getTranslation("review.draft.lost")));
    }

    private Language language() {
        return Language.of(getLocale().toLanguageTag());
    }
}
