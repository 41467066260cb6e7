package dk.masterclass.worksheet.ui;

import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.worksheet.ExerciseState;
import dk.masterclass.worksheet.SubmissionSummary;
import java.util.Locale;

/** Writes where the exercise stands between the team and the instructor, and what the instructor answered. */
final class StateHtml {

    private final Situation situation;
    private final Words words;
    private final ExerciseState state;

    StateHtml(Situation situation) {
        this.situation = situation;
        this.words = situation.form().words();
        this.state = situation.submission().map(SubmissionSummary::state).orElse(ExerciseState.DRAFT);
    }

    void state(HtmlWriter html) {
        String key = "state." + state.name().toLowerCase(Locale.ROOT);
        html.open("p", "class", "state", "tabindex", "-1");
        html.element("span", words.of(key), "class", "chip" + colour()).text(" ");
        html.element("span", sentence(key + ".text"));
        if (situation.hasGoneOn()) {
            goneOn(html);
        }
        html.close("p");
    }

    /** What is written after handing in changes nothing of what was handed in, and the screen says where it goes. */
    private void goneOn(HtmlWriter html) {
        switch (state) {
            case SUBMITTED, IN_REVIEW -> html.element("span", words.of("state.goneOn"), "class", "gone-on");
            case APPROVED -> html.element("span", words.of("state.goneOn.approved"), "class", "gone-on");
            case DRAFT, RETURNED -> {}
        }
    }

    void feedback(HtmlWriter html) {
        situation.feedback().ifPresent(feedback -> {
            html.open("section", "class", "feedback");
            html.element("h2", words.of("feedback.title", feedback.byName()));
            html.element("p", words.when(feedback.at()), "class", "question-help");
            feedback.text().lines().filter(line -> !line.isBlank()).forEach(line -> html.element("p", line));
            html.close("section");
        });
    }

    /** What the button says; nothing while it is with the instructor, or for those who may not hand it in. */
    void handIn(HtmlWriter html) {
        if (!state.isWithInstructor() && situation.access().mayWrite()) {
            String key = state == ExerciseState.DRAFT ? "handIn" : "handIn.again";
            html.text(words.of(key, situation.form().exercise().id()));
        }
    }

    private String colour() {
        return switch (state) {
            case DRAFT, APPROVED -> "";
            case SUBMITTED, IN_REVIEW -> " note";
            case RETURNED -> " flag";
        };
    }

    private String sentence(String key) {
        if (situation.submission().isEmpty()) {
            return words.of(key);
        }
        var submission = situation.submission().get();
        String when = words.when(submission.submittedAt());
        return switch (state) {
            case SUBMITTED -> words.of(key, submission.submittedByName(), when);
            case IN_REVIEW -> words.of(key, submission.takenByName().orElse(words.of("instructor")), when);
            case DRAFT, RETURNED, APPROVED -> words.of(key);
        };
    }
}
