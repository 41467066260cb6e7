package dk.masterclass.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.DatabaseTest;
import dk.masterclass.checks.Findings.Explained;
import dk.masterclass.course.Course;
import dk.masterclass.document.Language;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.TeamRole;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.LiveFindings;
import dk.masterclass.worksheet.LiveFindings.LiveFinding;
import dk.masterclass.worksheet.Reckonings;
import dk.masterclass.worksheet.SaveResult;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** An owner leaves a finding as it is and says why; it stays with the row it is about. */
@DatabaseTest
class ExplainingTest {

    private static final Reason REASON = Reason.of("Målet er internt, og kollegerne er målgruppen.");
    /** A goal that no audience belongs to. */
    private static final FindingId GOAL = new FindingId("C04a", "g1");
    /** An indicator that belongs to no goal: nothing to be explained. */
    private static final FindingId INDICATOR = new FindingId("C01", "k1");

    @Autowired
    TeamFindings findings;

    @Autowired
    Explaining explaining;

    @Autowired
    LiveFindings beside;

    @Autowired
    FindingFeed feed;

    @Autowired
    Worksheets worksheets;

    @Autowired
    Reckonings reckonings;

    @Autowired
    Course course;

    @Autowired
    Fixtures fixtures;

    private Crew us;

    @BeforeEach
    void aGoalWithoutAnAudience() {
        us = fixtures.crew();
        fixtures.signIn(us.participant());
        write("2A/goals/g1", "a");
        write("2A/goals/g1/statement", "Flere søger job");
        write("2B/audiences/a1", "a");
        write("2B/audiences/a1/name", "Naboer");
        write("8B/kpis/k1", "a");
        write("8B/kpis/k1/name", "Ansøgninger");
    }

    @Test
    void whatIsExplainedIsNoLongerOpen() {
        assertThat(open()).contains(GOAL, INDICATOR);
        assertThat(besideTheGoals()).anyMatch(says -> says.contains("har ingen målgruppe"));

        assertThat(explain(GOAL)).isEqualTo(Explaining.Result.EXPLAINED);

        assertThat(open()).contains(INDICATOR).doesNotContain(GOAL);
        var explained = onlyExplained();
        assertThat(explained.finding().id()).isEqualTo(GOAL);
        assertThat(explained.explanation().reason()).isEqualTo(REASON.text());
        assertThat(explained.explanation().byName()).isEqualTo("Dina Deltager");
        assertThat(besideTheGoals()).noneMatch(says -> says.contains("har ingen målgruppe"));
    }

    @Test
    void itIsTakenBackAndWhatWasSaidIsKept() {
        explain(GOAL);
        explaining.takeBack(us.team(), GOAL);
        assertThat(open()).contains(GOAL);
        assertThat(findings().explained()).isEmpty();

        var again = Reason.of("Vi venter med målgruppen til efter piloten.");
        explaining.explain(us.team(), GOAL, again);

        assertThat(onlyExplained().explanation().reason()).isEqualTo(again.text());
        assertThat(onlyExplained().earlier())
                .extracting(Explanation::reason, Explanation::byName)
                .containsExactly(org.assertj.core.api.Assertions.tuple(REASON.text(), "Dina Deltager"));
    }

    @Test
    void anExplanationStaysWithItsRow() {
        explain(GOAL);

        write("2A/goals/g1/statement", "Flere montører søger job");
        assertThat(onlyExplained().finding().says()).contains("Flere montører søger job");

        write("2A/goals/g2", "b");
        write("2A/goals/g2/statement", "Flere bliver");
        assertThat(open()).contains(new FindingId("C04a", "g2")).doesNotContain(GOAL);
    }

    @Test
    void whatFitsByNowShowsNoExplanationAndKeepsIt() {
        explain(GOAL);

        save("2B/audiences/a1/goals", new Value.Options(List.of("g1")));
        assertThat(findings().explained()).isEmpty();
        assertThat(open()).doesNotContain(GOAL);

        save("2B/audiences/a1/goals", new Value.Options(List.of()));
        assertThat(onlyExplained().explanation().reason()).isEqualTo(REASON.text());
    }

    @Test
    void onlyWhatMayBeExplainedAndIsFoundIsExplained() {
        assertThat(explain(INDICATOR)).isEqualTo(Explaining.Result.NOT_OPEN);
        assertThat(explain(new FindingId("C04a", "nothing"))).isEqualTo(Explaining.Result.NOT_OPEN);
        assertThat(explain(new FindingId("C99", ""))).isEqualTo(Explaining.Result.NOT_OPEN);

        assertThat(open()).contains(GOAL, INDICATOR);
        assertThat(findings().explained()).isEmpty();
    }

    @Test
    void whoeverExplainsFirstIsHeard() {
        fixtures.give(us.team(), us.colleague(), TeamRole.OWNER);
        explain(GOAL);

        var second = fixtures.as(
                us.colleague(),
                () -> explaining.explain(us.team(), GOAL, Reason.of("Noget helt andet, som kom for sent.")));

        assertThat(second).isEqualTo(Explaining.Result.NOT_OPEN);
        assertThat(onlyExplained().explanation().reason()).isEqualTo(REASON.text());
    }

    @ParameterizedTest
    @EnumSource
    void everyMemberReadsTheReasonAndOwnersGiveIt(TeamRole role) {
        explain(GOAL);
        fixtures.give(us.team(), us.colleague(), role);

        fixtures.as(us.colleague(), () -> {
            assertThat(onlyExplained().explanation().reason()).isEqualTo(REASON.text());
            if (role == TeamRole.OWNER) {
                explaining.takeBack(us.team(), GOAL);
                assertThat(explain(GOAL)).isEqualTo(Explaining.Result.EXPLAINED);
            } else {
                assertThatExceptionOfType(AccessDeniedException.class)
                        .isThrownBy(() -> explaining.takeBack(us.team(), GOAL));
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> explain(GOAL));
            }
        });

        assertThat(onlyExplained().explanation().byName())
                .isEqualTo(role == TeamRole.OWNER ? "Kaj Kollega" : "Dina Deltager");
    }

    @Test
    void nobodyElseReachesThem() {
        var others = fixtures.crew();

        fixtures.signIn(others.participant());
        assertThatThrownBy(() -> findings.findings(us.team(), Language.DANISH)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> findings.printable(us.team(), Language.DANISH)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> explain(GOAL)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> explaining.takeBack(us.team(), GOAL)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> feed.listen(us.team(), () -> {})).isInstanceOf(NotVisible.class);
        for (Somebody stranger : List.of(us.contact(), us.instructor())) {
            fixtures.signIn(stranger);
            assertThatThrownBy(() -> findings.findings(us.team(), Language.DANISH))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> explain(GOAL)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void openScreensHearOfIt() {
        var heard = new AtomicInteger();
        var registration = feed.listen(us.team(), heard::incrementAndGet);

        explain(GOAL);
        explaining.takeBack(us.team(), GOAL);
        assertThat(heard).hasValue(2);

        registration.remove();
        explain(GOAL);
        assertThat(heard).hasValue(2);
    }

    private Explaining.Result explain(FindingId finding) {
        return explaining.explain(us.team(), finding, REASON);
    }

    private Findings findings() {
        return findings.findings(us.team(), Language.DANISH);
    }

    private List<FindingId> open() {
        return findings().open().stream().map(Finding::id).toList();
    }

    private Explained onlyExplained() {
        assertThat(findings().explained()).hasSize(1);
        return findings().explained().getFirst();
    }

    private List<String> besideTheGoals() {
        var answers = worksheets.answers(us.team());
        var exercise = course.exercise("2A").orElseThrow();
        return beside.of(us.team(), exercise, answers, reckonings.of(answers), Language.DANISH).stream()
                .map(LiveFinding::says)
                .toList();
    }

    private void write(String address, String text) {
        save(address, new Value.Text(text));
    }

    private void save(String address, Value value) {
        var place = Address.parse(address).orElseThrow();
        var base = worksheets.answers(us.team()).revisionAt(place);
        var change = new Change(UUID.randomUUID().toString(), 1, place, base, value);
        assertThat(worksheets.save(us.team(), List.of(change))).hasOnlyElementsOfType(SaveResult.Saved.class);
    }
}
