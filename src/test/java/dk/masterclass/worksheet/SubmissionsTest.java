package dk.masterclass.worksheet;

import static dk.masterclass.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.DatabaseTest;
import dk.masterclass.course.Course;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.people.NotVisible;
import dk.masterclass.worksheet.HandInResult.AlreadySubmitted;
import dk.masterclass.worksheet.HandInResult.Lacking;
import dk.masterclass.worksheet.HandInResult.Submitted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class SubmissionsTest {

    private static final Address TRIGGER = Address.of("1C", "trigger");
    private static final Address NAME = Address.of("1A", "orgName");

    @Autowired
    Submissions submissions;

    @Autowired
    Worksheets worksheets;

    @Autowired
    TeamFeed feed;

    @Autowired
    Course course;

    @Autowired
    Fixtures fixtures;

    private Crew us;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
        fixtures.signIn(us.participant());
    }

    @Test
    void anUnfinishedExerciseStaysWithTheTeamWhichIsToldWhatIsMissing() {
        write(TRIGGER, "For kort");

        var result = submissions.submit(us.team(), "1C");

        assertThat(result)
                .isInstanceOfSatisfying(
                        Lacking.class,
                        lacking -> assertThat(lacking.lacks())
                                .anySatisfy(lack -> {
                                    assertThat(lack.address()).isEqualTo(TRIGGER);
                                    assertThat(lack.sentence()).isEqualTo("Skriv mindst 40 tegn. Nu er der 8.");
                                })
                                .anySatisfy(lack -> assertThat(lack.sentence()).isEqualTo("Her mangler et svar.")));
        assertThat(submissions.latest(us.team(), "1C")).isEmpty();
        assertThat(submissions.states(us.team())).containsEntry("1C", ExerciseState.DRAFT);
    }

    @Test
    void aFinishedExerciseGoesToTheInstructorAndComesBack() {
        var id = handIn();
        thenStands(ExerciseState.SUBMITTED);

        fixtures.signIn(us.instructor());
        assertThat(submissions.awaiting(Set.of(us.team()))).singleElement().satisfies(waiting -> {
            assertThat(waiting.id()).isEqualTo(id);
            assertThat(waiting.number()).isEqualTo(1);
            assertThat(waiting.submittedByName()).isEqualTo("Dina Deltager");
            assertThat(waiting.takenByName()).isEmpty();
        });
        submissions.take(id);
        thenStands(ExerciseState.IN_REVIEW);
        assertThat(submissions.detail(id).summary().takenByName()).hasValue("Ulla Underviser");

        submissions.giveBack(id);
        thenStands(ExerciseState.RETURNED);
        assertThat(submissions.awaiting(Set.of(us.team()))).isEmpty();

        fixtures.signIn(us.colleague());
        var second = handIn();
        fixtures.signIn(us.instructor());
        submissions.take(second);
        submissions.approve(second);
        thenStands(ExerciseState.APPROVED);
        assertThat(submissions.detail(second).summary().number()).isEqualTo(2);
        assertThat(submissions.before(second))
                .hasValueSatisfying(before -> assertThat(before.summary().id()).isEqualTo(id));
        assertThat(submissions.before(id)).isEmpty();
    }

    @Test
    void whatIsTypedAfterHandingInDoesNotChangeWhatWasHandedIn() {
        write(NAME, "Havnby Energi A/S");
        var id = handIn();

        write(TRIGGER, FinishedExercise.OCCASION + " Og noget, vi kom i tanke om bagefter.");
        write(NAME, "Et andet navn");

        fixtures.signIn(us.instructor());
        var read = submissions.detail(id).answers();
        assertThat(read.textAt(TRIGGER)).isEqualTo(FinishedExercise.OCCASION);
        assertThat(read.revisionAt(TRIGGER)).isEqualTo(1);
        var buildsOnProfile = course.exercise("1C").orElseThrow().buildsOn().contains("1A");
        assertThat(read.textAt(NAME)).isEqualTo(buildsOnProfile ? "Havnby Energi A/S" : "");
    }

    @Test
    void theSnapshotHoldsTheExerciseAndWhatItBuildsOnAndNothingElse() {
        write(Address.of("1B", "strengths"), "Folk er stolte af deres håndværk.");
        var id = handIn();

        var expected = new ArrayList<>(course.exercise("1C").orElseThrow().buildsOn());
        expected.add("1C");

        assertThat(submissions.detail(id).answers().all().keySet())
                .extracting(Address::exercise)
                .allMatch(expected::contains)
                .contains("1C");
    }

    @Test
    void aSecondClickHandsInNothingMore() {
        var id = handIn();

        assertThat(submissions.submit(us.team(), "1C"))
                .isInstanceOfSatisfying(
                        AlreadySubmitted.class,
                        already -> assertThat(already.submission().id()).isEqualTo(id));
    }

    @Test
    void ofTwoWhoHandInAtTheSameMomentOneDoes() throws Exception {
        FinishedExercise.write(worksheets, us.team());

        var results = atOnce(() -> handInAs(us.participant()), () -> handInAs(us.colleague()));

        assertThat(results)
                .hasAtLeastOneElementOfType(Submitted.class)
                .hasAtLeastOneElementOfType(AlreadySubmitted.class);
    }

    @Test
    void onlyASubmissionThatWasTakenCanBeAnsweredAndOnlyOnceAndByWhoTookIt() {
        var id = handIn();
        fixtures.signIn(us.instructor());

        assertThatThrownBy(() -> submissions.approve(id)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> submissions.giveBack(id)).isInstanceOf(IllegalStateException.class);

        submissions.take(id);
        fixtures.signIn(fixtures.secondInstructor(us));
        assertThatThrownBy(() -> submissions.approve(id)).isInstanceOf(IllegalStateException.class);

        submissions.take(id);
        submissions.approve(id);
        assertThatThrownBy(() -> submissions.giveBack(id)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> submissions.take(id)).isInstanceOf(IllegalStateException.class);
        thenStands(ExerciseState.APPROVED);
    }

    @Test
    void openScreensHearWhatHappensToASubmission() {
        var heard = new ArrayList<SubmissionChanged>();
        feed.listenSubmissions(us.team(), heard::add);
        var id = handIn();
        fixtures.signIn(us.instructor());
        submissions.take(id);
        assertThatThrownBy(() -> submissions.detail(SubmissionId.random())).isInstanceOf(NotVisible.class);
        submissions.giveBack(id);

        assertThat(heard)
                .extracting(SubmissionChanged::state)
                .containsExactly(ExerciseState.SUBMITTED, ExerciseState.IN_REVIEW, ExerciseState.RETURNED);
        assertThat(heard)
                .allMatch(event -> event.id().equals(id) && event.exercise().equals("1C"));
    }

    @Test
    void anotherTeamsSubmissionsDoNotExistForUs() {
        var id = handIn();
        var others = fixtures.crew();

        for (Somebody stranger : List.of(others.participant(), others.instructor())) {
            fixtures.signIn(stranger);
            assertThatThrownBy(() -> submissions.detail(id)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> submissions.before(id)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> submissions.states(us.team())).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> submissions.latest(us.team(), "1C")).isInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(() -> submissions.awaiting(Set.of(us.team()))).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> submissions.take(id)).isInstanceOf(NotVisible.class);
        fixtures.signIn(others.participant());
        assertThatThrownBy(() -> submissions.submit(us.team(), "1C")).isInstanceOf(NotVisible.class);
    }

    @Test
    void theTeamDoesNotReviewItselfAndTheContactSeesNothing() {
        var id = handIn();

        assertThatThrownBy(() -> submissions.take(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> submissions.approve(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> submissions.giveBack(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> submissions.awaiting(Set.of(us.team()))).isInstanceOf(AccessDeniedException.class);
        fixtures.signIn(us.instructor());
        assertThatThrownBy(() -> submissions.submit(us.team(), "1C")).isInstanceOf(AccessDeniedException.class);
        fixtures.signIn(us.contact());
        assertThatThrownBy(() -> submissions.detail(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> submissions.states(us.team())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anExerciseThatDoesNotExistCannotBeHandedIn() {
        assertThatThrownBy(() -> submissions.submit(us.team(), "9Z")).isInstanceOf(NotVisible.class);
    }

    @Test
    void everyExerciseOfTheCourseHasAStateInItsOrder() {
        assertThat(submissions.states(us.team()).keySet())
                .containsExactlyElementsOf(course.exercises().stream()
                        .map(exercise -> exercise.id())
                        .toList());
    }

    private HandInResult handInAs(Somebody person) {
        fixtures.signIn(person);
        return submissions.submit(us.team(), "1C");
    }

    private SubmissionId handIn() {
        FinishedExercise.write(worksheets, us.team());
        var result = submissions.submit(us.team(), "1C");
        assertThat(result).isInstanceOf(Submitted.class);
        return ((Submitted) result).submission().id();
    }

    private void write(Address address, String text) {
        FinishedExercise.write(worksheets, us.team(), address, new Value.Text(text));
    }

    private void thenStands(ExerciseState state) {
        assertThat(submissions.latest(us.team(), "1C"))
                .map(SubmissionSummary::state)
                .hasValue(state);
        assertThat(submissions.states(us.team())).containsEntry("1C", state);
    }
}
