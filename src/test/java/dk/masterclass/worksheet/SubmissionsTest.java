package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.DatabaseTest;
import dk.masterclass.course.Course;
import dk.masterclass.course.Field;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.PersonId;
import dk.masterclass.worksheet.HandInResult.AlreadySubmitted;
import dk.masterclass.worksheet.HandInResult.Lacking;
import dk.masterclass.worksheet.HandInResult.Submitted;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;

@DatabaseTest
class SubmissionsTest {

    private static final Address TRIGGER = Address.of("1C", "trigger");
    private static final Address NAME = Address.of("1A", "orgName");
    private static final String OCCASION = "Vi mangler montører, og ingen kender os som arbejdsplads.";

    @Autowired
    Submissions submissions;

    @Autowired
    Worksheets worksheets;

    @Autowired
    TeamFeed feed;

    @Autowired
    Course course;

    @Autowired
    JdbcClient database;

    @Autowired
    UserDetailsService accounts;

    private Newcomers us;
    private long sequence;

    @BeforeEach
    void foundATeam() {
        us = new Newcomers(database, accounts);
        us.signIn(us.anna);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void anUnfinishedExerciseStaysWithTheTeamWhichIsToldWhatIsMissing() {
        write(TRIGGER, "For kort");

        var result = submissions.submit(us.team, "1C");

        assertThat(result)
                .isInstanceOfSatisfying(
                        Lacking.class,
                        lacking -> assertThat(lacking.lacks())
                                .anySatisfy(lack -> {
                                    assertThat(lack.address()).isEqualTo(TRIGGER);
                                    assertThat(lack.sentence()).isEqualTo("Skriv mindst 40 tegn. Nu er der 8.");
                                })
                                .anySatisfy(lack -> assertThat(lack.sentence()).isEqualTo("Her mangler et svar.")));
        assertThat(submissions.latest(us.team, "1C")).isEmpty();
        assertThat(submissions.states(us.team)).containsEntry("1C", ExerciseState.DRAFT);
    }

    @Test
    void aFinishedExerciseGoesToTheInstructorAndComesBack() {
        var id = handIn();
        thenStands(ExerciseState.SUBMITTED);

        us.signIn(us.instructor);
        assertThat(submissions.awaiting(Set.of(us.team))).singleElement().satisfies(waiting -> {
            assertThat(waiting.id()).isEqualTo(id);
            assertThat(waiting.number()).isEqualTo(1);
            assertThat(waiting.submittedByName()).isEqualTo("Anna Holm");
            assertThat(waiting.takenByName()).isEmpty();
        });
        submissions.take(id);
        thenStands(ExerciseState.IN_REVIEW);
        assertThat(submissions.detail(id).summary().takenByName()).hasValue("Ditte Vang");

        submissions.giveBack(id);
        thenStands(ExerciseState.RETURNED);
        assertThat(submissions.awaiting(Set.of(us.team))).isEmpty();

        us.signIn(us.bo);
        var second = handIn();
        us.signIn(us.instructor);
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

        write(TRIGGER, OCCASION + " Og noget, vi kom i tanke om bagefter.");
        write(NAME, "Et andet navn");

        us.signIn(us.instructor);
        var read = submissions.detail(id).answers();
        assertThat(read.textAt(TRIGGER)).isEqualTo(OCCASION);
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

        assertThat(submissions.submit(us.team, "1C"))
                .isInstanceOfSatisfying(
                        AlreadySubmitted.class,
                        already -> assertThat(already.submission().id()).isEqualTo(id));
    }

    @Test
    void ofTwoWhoHandInAtTheSameMomentOneDoes() throws Exception {
        answerAll();
        var start = new CyclicBarrier(2);
        Callable<HandInResult> anna = () -> handInAs(us.anna, start);
        Callable<HandInResult> bo = () -> handInAs(us.bo, start);

        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = List.of(threads.submit(anna), threads.submit(bo));

            assertThat(List.of(results.get(0).get(), results.get(1).get()))
                    .hasAtLeastOneElementOfType(Submitted.class)
                    .hasAtLeastOneElementOfType(AlreadySubmitted.class);
        }
    }

    @Test
    void onlyASubmissionThatWasTakenCanBeAnsweredAndOnlyOnceAndByWhoTookIt() {
        var id = handIn();
        us.signIn(us.instructor);

        assertThatThrownBy(() -> submissions.approve(id)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> submissions.giveBack(id)).isInstanceOf(IllegalStateException.class);

        submissions.take(id);
        us.signIn(us.secondInstructor());
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
        feed.listenSubmissions(us.team, heard::add);
        var id = handIn();
        us.signIn(us.instructor);
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
        var others = new Newcomers(database, accounts);

        for (PersonId stranger : List.of(others.anna, others.instructor)) {
            others.signIn(stranger);
            assertThatThrownBy(() -> submissions.detail(id)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> submissions.before(id)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> submissions.states(us.team)).isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> submissions.latest(us.team, "1C")).isInstanceOf(NotVisible.class);
        }
        assertThatThrownBy(() -> submissions.awaiting(Set.of(us.team))).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> submissions.take(id)).isInstanceOf(NotVisible.class);
        others.signIn(others.anna);
        assertThatThrownBy(() -> submissions.submit(us.team, "1C")).isInstanceOf(NotVisible.class);
    }

    @Test
    void theTeamDoesNotReviewItselfAndTheContactSeesNothing() {
        var id = handIn();

        assertThatThrownBy(() -> submissions.take(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> submissions.approve(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> submissions.giveBack(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> submissions.awaiting(Set.of(us.team))).isInstanceOf(AccessDeniedException.class);
        us.signIn(us.instructor);
        assertThatThrownBy(() -> submissions.submit(us.team, "1C")).isInstanceOf(AccessDeniedException.class);
        us.signIn(us.contact);
        assertThatThrownBy(() -> submissions.detail(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> submissions.states(us.team)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anExerciseThatDoesNotExistCannotBeHandedIn() {
        assertThatThrownBy(() -> submissions.submit(us.team, "9Z")).isInstanceOf(NotVisible.class);
    }

    @Test
    void everyExerciseOfTheCourseHasAStateInItsOrder() {
        assertThat(submissions.states(us.team).keySet())
                .containsExactlyElementsOf(course.exercises().stream()
                        .map(exercise -> exercise.id())
                        .toList());
    }

    private HandInResult handInAs(PersonId person, CyclicBarrier start) throws Exception {
        us.signIn(person);
        start.await();
        return submissions.submit(us.team, "1C");
    }

    private SubmissionId handIn() {
        answerAll();
        var result = submissions.submit(us.team, "1C");
        assertThat(result).isInstanceOf(Submitted.class);
        return ((Submitted) result).submission().id();
    }

    private void answerAll() {
        write(TRIGGER, OCCASION);
        write(Address.of("1C", "notThis"), "En delepligt, hvor alle skal dele alt hele tiden.");
        write(Address.of("1C", "whySentence"), "Vi vil have, at fagfolk møder vores fagfolk.");
        var exercise = course.exercise("1C").orElseThrow();
        var ranked = (Field.Rank) exercise.field("gainsOrg").orElseThrow();
        write(Address.of("1C", "gainsOrg"), new Value.Options(ids(ranked.options())));
        var chosen = (Field.Multi) exercise.field("gainsEmp").orElseThrow();
        write(
                Address.of("1C", "gainsEmp"),
                new Value.Options(ids(chosen.options()).subList(0, 3)));
    }

    private static List<String> ids(List<Field.Option> options) {
        return options.stream().map(option -> option.id()).toList();
    }

    private void write(Address address, String text) {
        write(address, new Value.Text(text));
    }

    private void write(Address address, Value value) {
        long base = worksheets.answers(us.team).revisionAt(address);
        var result = worksheets.save(us.team, List.of(new Change("browser", ++sequence, address, base, value)));
        assertThat(result).allMatch(SaveResult.Saved.class::isInstance);
    }

    private void thenStands(ExerciseState state) {
        assertThat(submissions.latest(us.team, "1C"))
                .map(SubmissionSummary::state)
                .hasValue(state);
        assertThat(submissions.states(us.team)).containsEntry("1C", state);
    }
}
