package dk.masterclass.worksheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Course;
import dk.masterclass.course.content.CourseLoader;
import dk.masterclass.document.Language;
import dk.masterclass.people.OwnRole;
import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.TeamRole;
import dk.masterclass.ui.Messages;
import dk.masterclass.ui.SpokenTime;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Answers.Answer;
import dk.masterclass.worksheet.ExerciseState;
import dk.masterclass.worksheet.Presence.Visitor;
import dk.masterclass.worksheet.Reckonings;
import dk.masterclass.worksheet.Remarks.OverallFeedback;
import dk.masterclass.worksheet.Remarks.RemarkOnAnswer;
import dk.masterclass.worksheet.SubmissionId;
import dk.masterclass.worksheet.SubmissionSummary;
import dk.masterclass.worksheet.Value;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the server says around the questions: state, feedback, remarks, people. */
class PartsTest {

    private static final Instant NOW = Instant.parse("2027-03-12T09:32:00Z");
    private static final Course COURSE = CourseLoader.load(Path.of("course-content"));
    private static final Reckonings RECKONINGS = Reckonings.of(COURSE, Clock.systemUTC());
    private static final Messages MESSAGES = new Messages();

    private Answers answers = Answers.none();
    private Optional<SubmissionSummary> submission = Optional.empty();
    private Optional<OverallFeedback> feedback = Optional.empty();
    private List<RemarkOnAnswer> remarks = List.of();
    private TeamRole role = TeamRole.EDITOR;

    @Test
    void aRemarkStandsAtItsAnswerAndSaysWhenTheTextChanged() {
        remarks = List.of(remark(Address.of("1A", "orgName"), true));

        assertThat(text("remarks 1A/orgName"))
                .contains("»de 6«")
                .contains("Ulla: Hvor kommer de fra?")
                .contains("Teksten er ændret siden.");
    }

    @Test
    void aRemarkOnARemovedRowStaysAtItsTable() {
        var table = Address.of("1A", "channels");
        answers = new Answers(Map.of(table.row("here"), new Answer(new Value.Text("m"), 1)));
        remarks =
                List.of(remark(table.cell("here", "followers"), false), remark(table.cell("gone", "followers"), false));

        assertThat(parts()).containsKeys("remarks 1A/channels/here/followers", "remarks 1A/channels");
    }

    @Test
    void wordsOfOthersAreNeverMarkUp() {
        var hostile = "<img src=x onerror=alert(1)>";
        feedback = Optional.of(new OverallFeedback(hostile, hostile, NOW, false));
        remarks = List.of(new RemarkOnAnswer(Address.of("1A", "orgName"), hostile, hostile, hostile, NOW, false));

        var parts = new HashMap<>(parts());
        parts.put("people", PeopleHtml.of(words(), List.of(visitor(hostile))));
        for (String html : parts.values()) {
            assertThat(Jsoup.parseBodyFragment(html).select("img")).isEmpty();
        }
        assertThat(text("feedback")).contains(hostile);
    }

    @ParameterizedTest
    @EnumSource(ExerciseState.class)
    void everyStateIsExplained(ExerciseState state) {
        submission = Optional.of(new SubmissionSummary(
                SubmissionId.random(),
                TeamId.random(),
                "1A",
                1,
                NOW,
                "Dina",
                state,
                Optional.of(PersonId.random()),
                Optional.of("Ulla")));

        assertThat(text("state")).hasSizeGreaterThan(30);
        assertThat(text("hand-in"))
                .isEqualTo(
                        switch (state) {
                            case DRAFT -> "Aflever 1A";
                            case SUBMITTED, IN_REVIEW -> "";
                            case RETURNED, APPROVED -> "Aflever 1A igen";
                        });
    }

    @Test
    void whoHandedInAndWhenIsSaid() {
        everyStateIsExplained(ExerciseState.SUBMITTED);

        assertThat(text("state")).contains("Dina afleverede i dag 10.32");
    }

    @Test
    void peopleAreShownByTheirInitials() {
        var people =
                List.of(visitor("Mette Krogh"), visitor("Åse"), visitor("Jens Peter Åberg"), visitor("Mette Krogh"));

        assertThat(Jsoup.parseBodyFragment(PeopleHtml.of(words(), people))
                        .select(".person-mark")
                        .eachText())
                .containsExactly("MK", "Å", "JÅ");
    }

    @ParameterizedTest
    @EnumSource
    void whoCannotWriteIsToldWhySinceWhenAndWhomToAsk(TeamRole own) {
        role = own;

        if (own.mayWrite()) {
            assertThat(text("access")).isEmpty();
            assertThat(text("hand-in")).isEqualTo("Aflever 1A");
        } else {
            assertThat(text("access")).contains("Mette gav dig rollen i dag 10.32", "spørg Mette, Jonas");
            assertThat(text("hand-in")).isEmpty();
        }
    }

    private static Visitor visitor(String name) {
        return new Visitor(PersonId.random(), name, "1A", Optional.empty());
    }

    private String text(String part) {
        return Jsoup.parseBodyFragment(parts().getOrDefault(part, "")).text();
    }

    private Map<String, String> parts() {
        var form = Form.of(COURSE, COURSE.exercise("1A").orElseThrow(), answers, RECKONINGS.of(answers), words());
        var access = new Access(new OwnRole(role, Optional.of("Mette"), Optional.of(NOW)), List.of("Mette", "Jonas"));
        return Parts.of(new Situation(form, List.of(), submission, false, feedback, remarks, List.of(), access));
    }

    private static Words words() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return new Words(MESSAGES, new SpokenTime(clock, MESSAGES), Language.DANISH);
    }

    private static RemarkOnAnswer remark(Address address, boolean changed) {
        return new RemarkOnAnswer(address, "de 6", "Hvor kommer de fra?", "Ulla", NOW, changed);
    }
}
