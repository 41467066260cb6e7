package dk.masterclass.worksheet;

import static dk.masterclass.document.Language.DANISH;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.checks.TeamFindings;
import dk.masterclass.course.Course;
import dk.masterclass.course.content.SecondVersion;
import dk.masterclass.document.Language;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.SamplePeople;
import dk.masterclass.review.AnswerReader;
import dk.masterclass.review.Boards;
import dk.masterclass.review.Reviews;
import dk.masterclass.strategy.Strategies;
import dk.masterclass.strategy.files.Headway;
import dk.masterclass.strategy.files.Output;
import dk.masterclass.strategy.files.Outputs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * A team answers and hands in under the course as it is; then the app starts with an edited course over the same
 * database. One story, because the second app takes its time to start.
 */
@DatabaseTest
class CourseChangesTest {

    private static final List<String> HANDED_IN = List.of("1A", "1B", "1C");

    private static final List<String> UNKNOWN =
            List.of("9Z/what", "1C/nobody", "1C/nobody/r1", "1C/nobody/r1/c1", "1A/channels", "1A/channels/x/ghost");

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    JdbcClient sql;

    @Autowired
    Worksheets worksheets;

    @Autowired
    Submissions submissions;

    @Autowired
    Fixtures fixtures;

    @TempDir
    Path directory;

    private SecurityContextHolderStrategy ownStrategy = SecurityContextHolder.getContextHolderStrategy();
    private Crew us;

    @BeforeEach
    void foundATeam() {
        ownStrategy = SecurityContextHolder.getContextHolderStrategy();
        us = fixtures.crew();
        fixtures.signIn(us.participant());
    }

    /** The second app has put its own way of knowing who is signed in before that of the first. */
    @AfterEach
    void signOut() {
        SecurityContextHolder.setContextHolderStrategy(ownStrategy);
        sql.sql("delete from answer where address in (:unknown)")
                .param("unknown", UNKNOWN)
                .update();
        SecurityContextHolder.clearContext();
    }

    @Test
    void everyAnswerOutlivesAChangeOfTheCourse() throws Exception {
        var before = answerEverything();
        var handedIn = HANDED_IN.stream().collect(toMap(id -> id, this::handIn));
        var content = SecondVersion.writtenTo(directory.resolve("v2")).path();
        try (var later = LaterApp.start(content, directory.resolve("data"), database, us.team())) {
            fixtures.signIn(us.participant());
            nothingIsLost(later, before);
            whatIsNoLongerAskedIsReadable(later);
            oldOptionsStayUntilTheTeamChooses(later);
            newQuestionsAreEmptyAndOldKindsCountAsNothing(later);
            whatWasHandedInIsReadable(later, handedIn);
            everythingElseGoesOn(later);
            scrambled(later);
            everythingElseGoesOn(later);
            theDoorTellsAll(later);
        }
    }

    private Map<Address, Value> answerEverything() {
        var changes = new ArrayList<Change>();
        var sample = Havnby.sample()
                .with("1A/policy", "delvist")
                .with("1C/gainsEmp", new Value.Options(List.of("netvaerk", "anerkendelse", "stolthed")));
        sample.answers().all().forEach((address, answer) -> {
            if (HANDED_IN.contains(address.exercise())) {
                changes.add(new Change("v1", changes.size() + 1, address, 0, answer.value()));
            }
        });
        assertThat(worksheets.save(us.team(), changes)).allMatch(SaveResult.Saved.class::isInstance);
        return values(worksheets.answers(us.team()));
    }

    private SubmissionId handIn(String exercise) {
        var result = submissions.submit(us.team(), exercise);
        assertThat(result).as(exercise).isInstanceOf(HandInResult.Submitted.class);
        return ((HandInResult.Submitted) result).submission().id();
    }

    private void nothingIsLost(LaterApp later, Map<Address, Value> before) {
        assertThat(values(later.answers())).isEqualTo(before);
    }

    private void whatIsNoLongerAskedIsReadable(LaterApp later) {
        var course = later.course();
        var answers = later.answers();

        assertThat(leftovers(course, "1C", answers, DANISH))
                .containsExactly("En gevinst mere med jeres egne ord: At naboerne forstår, hvorfor vi graver");
        assertThat(leftovers(course, "1A", answers, Language.ENGLISH))
                .containsExactly(
                        "Channels today · Channel 1 · Posts per month: 8",
                        "Channels today · Channel 2 · Posts per month: 5",
                        "Channels today · Channel 3 · Posts per month: 2",
                        "Channels today · Channel 4 · Posts per month: 12");
        assertThat(later.bean(Histories.class)
                        .sittings(us.team(), Scope.of(address("1C/gainsEmpOwn")), Histories.LATEST))
                .hasSize(1);
    }

    private static List<String> leftovers(Course course, String exercise, Answers answers, Language language) {
        return Leftover.of(course, course.exerciseOnceAsked(exercise), answers, language).stream()
                .map(left -> left.label() + ": " + left.text())
                .toList();
    }

    private void oldOptionsStayUntilTheTeamChooses(LaterApp later) {
        assertThat(later.sentences("1A/policy"))
                .containsExactly("»Delvist« er udgået som valgmulighed. Vælg en af dem, der står der nu.");
        assertThat(later.sentences("1C/gainsEmp"))
                .containsExactly("»Netværk« er udgået som valgmulighed. Vælg en af dem, der står der nu.");
        assertThat(later.sentences("1C/gainsOrg")).isEmpty();

        later.write("1C/gainsEmp", new Value.Options(List.of("laering", "anerkendelse", "stolthed", "netvaerk")));
        assertThat(later.sentences("1C/gainsEmp")).isEmpty();
        later.write("1A/policy", new Value.Text("ja"));
        assertThat(later.sentences("1A/policy")).isEmpty();
    }

    private void newQuestionsAreEmptyAndOldKindsCountAsNothing(LaterApp later) {
        var course = later.course();
        var answers = later.answers();
        var strengths = course.exercise("1B").orElseThrow().field("strengths").orElseThrow();

        assertThat(later.sentences("1C/fear")).containsExactly("Her mangler et svar.");
        assertThat(later.sentences("1C/trigger")).singleElement().asString().startsWith("Skriv mindst 400 tegn.");
        assertThat(EarlierKind.of(strengths, answers.at(address("1B/strengths"))))
                .hasValueSatisfying(text -> assertThat(text).startsWith("Folk er stolte"));
        assertThat(Progress.isAnswered(strengths, address("1B/strengths"), answers))
                .isFalse();
        later.write("1B/strengths", new Value.Options(List.of("laering")));
        assertThat(later.sentences("1B/strengths")).isEmpty();
        assertThat(later.bean(Worksheets.class).history(us.team(), address("1B/strengths")))
                .hasSize(2);
    }

    private void whatWasHandedInIsReadable(LaterApp later, Map<String, SubmissionId> handedIn) {
        fixtures.as(us.instructor(), () -> {
            var reviews = later.bean(Reviews.class);
            assertThat(reviews.queue()).hasSize(HANDED_IN.size());
            handedIn.values().forEach(id -> {
                var review = reviews.open(id);
                review.exercise()
                        .groups()
                        .forEach(group -> assertThat(AnswerReader.read(
                                        review.course(),
                                        review.exercise(),
                                        group,
                                        review.answers(),
                                        review.before(),
                                        DANISH))
                                .isNotEmpty());
            });
            var review = reviews.open(Objects.requireNonNull(handedIn.get("1C")));
            assertThat(AnswerReader.noLongerAsked(
                            review.course(), review.exercise(), review.answers(), Optional.empty(), DANISH))
                    .singleElement()
                    .satisfies(answer -> {
                        assertThat(answer.label()).isEqualTo("En gevinst mere med jeres egne ord");
                        assertThat(answer.lines().getFirst().words().getFirst().text())
                                .isEqualTo("At naboerne forstår, hvorfor vi graver");
                    });
            var gains = review.exercise().field("gainsEmp").orElseThrow();
            assertThat(AnswerReader.words(review.course(), review.exercise(), gains, review.answers(), DANISH))
                    .contains("Netværk");
        });
    }

    /** Documents, counts, findings and boards, for everybody who sees them. */
    private void everythingElseGoesOn(LaterApp later) {
        for (Language language : Language.values()) {
            var strategies = later.bean(Strategies.class);
            assertThat(strategies.overview(us.team(), language)).isNotNull();
            assertThat(strategies.completeness(us.team(), language)).isNotNull();
            var draft = strategies.draft(us.team(), language);
            for (Output output : Output.values()) {
                assertThat(later.bean(Outputs.class)
                                .make(output, draft, Headway.unheard())
                                .content())
                        .isNotEmpty();
            }
            assertThat(later.bean(TeamFindings.class).findings(us.team(), language))
                    .isNotNull();
        }
        for (var exercise : later.course().exercises()) {
            later.bean(Submissions.class).submit(us.team(), exercise.id());
        }
        fixtures.as(us.instructor(), () -> {
            assertThat(later.bean(Boards.class).all()).isNotEmpty();
            assertThat(later.bean(ProgressCounts.class).asInstructor(us.team())).isNotEmpty();
        });
        assertThat(fixtures.as(
                        us.contact(), () -> later.bean(ProgressCounts.class).asContact(us.team())))
                .isNotNull();
    }

    /** Everything answers another question than it did, and something stands where no course ever asked. */
    private void scrambled(LaterApp later) {
        var odd = List.of("\"17\"", "[\"a\",\"b\"]", "{\"name\":\"Lene\",\"role\":\"chef\",\"email\":\"\"}", "\"nej\"");
        var addresses = later.answers().all().keySet();
        int at = 0;
        for (Address address : addresses) {
            if (address.row() == null || address.column() != null) {
                store(address.toString(), odd.get(at++ % odd.size()));
            }
        }
        for (String unknown : UNKNOWN) {
            store(unknown, "\"m001\"");
        }
        var course = later.course();
        var answers = later.answers();
        assertThat(leftovers(course, "9Z", answers, DANISH)).containsExactly("what: m001");
        assertThat(leftovers(course, "1C", answers, DANISH)).contains("nobody · 1 · c1: m001", "nobody: m001");
    }

    private void store(String address, String json) {
        sql.sql("insert into answer (team_id, address, value, revision, changed_at, changed_by)"
                        + " values (?, ?, ?, 1, now(6), ?) on duplicate key update value = values(value)")
                .params(
                        us.team().toString(),
                        address,
                        json,
                        us.participant().id().toString())
                .update();
    }

    private void theDoorTellsAll(LaterApp later) throws Exception {
        var door = new DoorClient(later.port()).signIn(us.participant().email(), SamplePeople.PASSWORD);

        assertThat(door.get("/api/answers/" + us.team() + "/1C").body()).contains("1C/gainsEmpOwn", "1C/nobody/r1/c1");
    }

    private static Map<Address, Value> values(Answers answers) {
        return answers.all().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().value()));
    }

    private static Address address(String text) {
        return Address.parse(text).orElseThrow();
    }
}
