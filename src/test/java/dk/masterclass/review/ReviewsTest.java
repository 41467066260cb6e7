package dk.masterclass.review;

import static dk.masterclass.review.HandedIn.TRIGGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.DatabaseTest;
import dk.masterclass.document.Language;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.NotVisible;
import dk.masterclass.worksheet.ExerciseState;
import dk.masterclass.worksheet.Remarks;
import dk.masterclass.worksheet.SubmissionId;
import dk.masterclass.worksheet.Submissions;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class ReviewsTest {

    @Autowired
    Reviews reviews;

    @Autowired
    FeedbackDrafts drafts;

    @Autowired
    Remarks remarks;

    @Autowired
    Submissions submissions;

    @Autowired
    Worksheets worksheets;

    @Autowired
    JdbcClient database;

    @Autowired
    Fixtures fixtures;

    private Crew us;
    private HandedIn team;
    private SubmissionId submission;

    @BeforeEach
    void handIn() {
        us = fixtures.crew();
        team = new HandedIn(fixtures, us, worksheets, submissions);
        submission = team.handIn();
    }

    @Test
    void handedInExerciseWaitsInTheQueueOfItsInstructor() {
        assertThat(reviews.queue()).singleElement().satisfies(item -> {
            assertThat(item.submission().id()).isEqualTo(submission);
            assertThat(item.exercise().id()).isEqualTo("1C");
            assertThat(item.promised())
                    .isEqualTo(PromisedAnswer.to(item.submission().submittedAt()));
            assertThat(item.changed()).isEmpty();
        });
    }

    @Test
    void brokenPromiseIsSeenInTheQueue() {
        database.sql("update submission set submitted_at = utc_timestamp(6) - interval 9 day where id = ?")
                .param(submission.value())
                .update();

        assertThat(reviews.queue().getFirst().left()).isInstanceOf(PromisedAnswer.Overdue.class);
    }

    @Test
    void draftStaysWithTheInstructors() {
        reviews.take(submission);
        drafts.write(submission, "Næsten.");
        remarkOn("ti montører", "Hvor mange søger I?");
        drafts.mark(submission, "konkret", 3);

        var review = reviews.open(submission);

        assertThat(review.isMine()).isTrue();
        assertThat(review.feedback().overall()).isEqualTo("Næsten.");
        assertThat(review.feedback().marks()).containsEntry("konkret", 3);
        assertThat(review.feedback().remarks()).extracting(WrittenRemark::text).containsExactly("Hvor mange søger I?");
        fixtures.signIn(us.participant());
        assertThat(remarks.of(us.team(), "1C")).isEmpty();
        assertThat(remarks.overall(us.team(), "1C")).isEmpty();
    }

    @Test
    void returnedExerciseShowsTheTeamWhatWasSaid() {
        reviews.take(submission);
        drafts.write(submission, "Godt på vej. Se kommentaren.");
        remarkOn("ti montører", "Hvor mange søger I?");

        assertThat(reviews.giveBack(submission)).isEqualTo(Verdict.SENT);

        fixtures.signIn(us.participant());
        assertThat(submissions.states(us.team())).containsEntry("1C", ExerciseState.RETURNED);
        assertThat(remarks.overall(us.team(), "1C")).hasValueSatisfying(overall -> {
            assertThat(overall.text()).isEqualTo("Godt på vej. Se kommentaren.");
            assertThat(overall.approved()).isFalse();
            assertThat(overall.byName()).isEqualTo("Ulla Underviser");
        });
        assertThat(remarks.of(us.team(), "1C")).singleElement().satisfies(remark -> {
            assertThat(remark.address()).isEqualTo(TRIGGER);
            assertThat(remark.quote()).isEqualTo("ti montører");
            assertThat(remark.text()).isEqualTo("Hvor mange søger I?");
            assertThat(remark.textChangedSince()).isFalse();
        });
    }

    @Test
    void remarkStaysAndSaysWhenItsWordsAreGone() {
        reviews.take(submission);
        remarkOn("ti montører", "Hvor mange søger I?");
        remarkOn("", "Skriv også hvornår.");
        reviews.giveBack(submission);

        team.write("trigger", new Value.Text(HandedIn.OCCASION + " Og det haster."));
        assertThat(remarks.of(us.team(), "1C"))
                .extracting(Remarks.RemarkOnAnswer::textChangedSince)
                .containsExactly(false, true);

        team.write("trigger", new Value.Text("Vi mangler folk, og vi mangler dem allerede nu."));
        assertThat(remarks.of(us.team(), "1C"))
                .extracting(Remarks.RemarkOnAnswer::textChangedSince)
                .containsExactly(true, true);
    }

    @Test
    void secondSubmissionShowsWhatChangedAndWhatWasSaid() {
        reviews.take(submission);
        remarkOn("", "Hvor mange søger I?");
        reviews.giveBack(submission);
        team.write("trigger", new Value.Text("Vi mangler tolv montører, og ingen kender os som arbejdsplads."));
        var second = team.handIn();

        var review = reviews.open(second);

        assertThat(reviews.queue())
                .singleElement()
                .satisfies(item -> assertThat(item.changed()).hasValue(1));
        assertThat(review.before())
                .hasValueSatisfying(before -> assertThat(before.textAt(TRIGGER)).isEqualTo(HandedIn.OCCASION));
        assertThat(review.last())
                .hasValueSatisfying(last -> assertThat(last.remarks())
                        .extracting(WrittenRemark::text)
                        .containsExactly("Hvor mange søger I?"));
        reviews.take(second);
        assertThat(reviews.approve(second)).isEqualTo(Verdict.SENT);
        fixtures.signIn(us.participant());
        assertThat(submissions.states(us.team())).containsEntry("1C", ExerciseState.APPROVED);
        assertThat(remarks.overall(us.team(), "1C"))
                .hasValueSatisfying(overall -> assertThat(overall.approved()).isTrue());
    }

    @Test
    void returningWithoutAWordIsRefused() {
        reviews.take(submission);
        remarkOn("", "");

        assertThat(reviews.giveBack(submission)).isEqualTo(Verdict.SAYS_NOTHING);
        assertThat(reviews.open(submission).submission().state()).isEqualTo(ExerciseState.IN_REVIEW);
    }

    @Test
    void wordsThatWereNotHandedInCannotBeQuoted() {
        reviews.take(submission);

        assertThat(drafts.remark(submission, TRIGGER, "tolv montører", Language.DANISH))
                .isEmpty();
    }

    @Test
    void feedbackBelongsToWhoeverHasTaken() {
        assertThatThrownBy(() -> drafts.write(submission, "Før jeg har taget den"))
                .isInstanceOf(NoLongerYours.class);

        reviews.take(submission);
        drafts.write(submission, "Dittes ord");
        fixtures.signIn(fixtures.secondInstructor(us));
        assertThat(reviews.open(submission).isMine()).isFalse();
        assertThatThrownBy(() -> reviews.approve(submission)).isInstanceOf(NoLongerYours.class);
        reviews.take(submission);
        drafts.write(submission, "Finns ord");

        fixtures.signIn(us.instructor());
        assertThatThrownBy(() -> drafts.write(submission, "Dittes igen")).isInstanceOf(NoLongerYours.class);
        assertThat(reviews.open(submission).feedback().overall()).isEqualTo("Finns ord");
    }

    @Test
    void sentFeedbackIsNeverChanged() {
        reviews.take(submission);
        var remark = remarkOn("", "Sådan er det.");
        reviews.approve(submission);

        assertThatThrownBy(() -> drafts.write(submission, "Noget andet")).isInstanceOf(NoLongerYours.class);
        assertThatThrownBy(() -> drafts.withdraw(submission, remark)).isInstanceOf(NoLongerYours.class);
    }

    @Test
    void instructorOfAnotherCohortSeesAndReachesNothing() {
        var others = fixtures.crew();
        fixtures.signIn(others.instructor());

        assertThat(reviews.queue()).isEmpty();
        assertThatThrownBy(() -> reviews.open(submission)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> reviews.take(submission)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> reviews.approve(submission)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> drafts.write(submission, "x")).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> drafts.mark(submission, "konkret", 4)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> drafts.remark(submission, TRIGGER, "", Language.DANISH))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> reviews.open(SubmissionId.random())).isInstanceOf(NotVisible.class);
    }

    @Test
    void anotherTeamSeesNoFeedback() {
        reviews.take(submission);
        drafts.write(submission, "Kun til jer");
        reviews.giveBack(submission);
        var others = fixtures.crew();
        fixtures.signIn(others.participant());

        assertThatThrownBy(() -> remarks.of(us.team(), "1C")).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> remarks.overall(us.team(), "1C")).isInstanceOf(NotVisible.class);
    }

    @Test
    void participantsAndContactsDoNotReview() {
        fixtures.signIn(us.participant());
        assertThatThrownBy(() -> reviews.open(submission)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> drafts.write(submission, "x")).isInstanceOf(AccessDeniedException.class);

        fixtures.signIn(us.contact());
        assertThatThrownBy(() -> reviews.queue()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> remarks.of(us.team(), "1C")).isInstanceOf(AccessDeniedException.class);
    }

    private RemarkId remarkOn(String quote, String text) {
        Optional<RemarkId> remark = drafts.remark(submission, TRIGGER, quote, Language.DANISH);
        drafts.rewrite(submission, remark.orElseThrow(), text);
        return remark.orElseThrow();
    }
}
