package dk.masterclass.worksheet.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.DatabaseTest;
import dk.masterclass.course.Course;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.TeamRole;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.SaveResult;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class AnswerImportTest {

    private static final Address NAME = Address.of("1A", "orgName");

    @Autowired
    AnswerImport imports;

    @Autowired
    Worksheets worksheets;

    @Autowired
    Course course;

    @Autowired
    Fixtures fixtures;

    private Crew us;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
        fixtures.give(us.team(), us.participant(), TeamRole.OWNER);
        fixtures.signIn(us.participant());
    }

    @Test
    void aTeamsFileReadIntoAnotherTeamGivesTheSameFile() {
        byte[] file = AnswersFileWriter.write(course, RandomAnswers.of(course, 42));
        worksheets.save(us.team(), List.of(change(1, "Før")));

        var results = imports.carryOut(us.team(), imports.plan(us.team(), file));

        assertThat(results).isNotEmpty().allSatisfy(result -> assertThat(result).isInstanceOf(SaveResult.Saved.class));
        assertThat(AnswersFileWriter.write(course, worksheets.answers(us.team())))
                .isEqualTo(file);
        assertThat(imports.plan(us.team(), file).isEmpty()).isTrue();
    }

    @Test
    void whatStoodBeforeStaysInTheHistory() {
        worksheets.save(us.team(), List.of(change(1, "Havnby Energi")));

        imports.carryOut(us.team(), imports.plan(us.team(), file("\"Havnby\"")));

        assertThat(worksheets.answers(us.team()).textAt(NAME)).isEqualTo("Havnby");
        assertThat(worksheets.history(us.team(), NAME))
                .extracting(past -> past.value())
                .containsExactly(new Value.Text("Havnby"), new Value.Text("Havnby Energi"));
    }

    @Test
    void nothingThatAColleagueWritesMeanwhileIsWrittenOver() {
        worksheets.save(us.team(), List.of(change(1, "Havnby Energi")));
        var plan = imports.plan(us.team(), file("\"Sydby\""));
        worksheets.save(us.team(), List.of(change(2, "Nordby")));

        assertThat(imports.carryOut(us.team(), plan)).singleElement().isInstanceOf(SaveResult.Conflict.class);
        assertThat(worksheets.answers(us.team()).textAt(NAME)).isEqualTo("Nordby");
    }

    @Test
    void carryingAPlanOutTwiceDoesItOnce() {
        var plan = imports.plan(us.team(), file("\"Havnby\""));

        assertThat(imports.carryOut(us.team(), plan)).isEqualTo(imports.carryOut(us.team(), plan));

        assertThat(worksheets.history(us.team(), NAME)).hasSize(1);
    }

    @Test
    void onlyOwnersReadFilesIn() {
        byte[] file = file("\"Havnby\"");
        var plan = imports.plan(us.team(), file);
        for (TeamRole role : List.of(TeamRole.EDITOR, TeamRole.COMMENTER, TeamRole.VIEWER)) {
            fixtures.give(us.team(), us.colleague(), role);
            fixtures.as(us.colleague(), () -> {
                assertThatThrownBy(() -> imports.plan(us.team(), file)).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> imports.carryOut(us.team(), plan)).isInstanceOf(AccessDeniedException.class);
            });
        }
        fixtures.as(
                fixtures.crew().participant(),
                () -> assertThatThrownBy(() -> imports.plan(us.team(), file)).isInstanceOf(NotVisible.class));
        fixtures.as(
                us.instructor(),
                () -> assertThatThrownBy(() -> imports.plan(us.team(), file))
                        .isInstanceOf(AccessDeniedException.class));
        assertThat(worksheets.answers(us.team()).textAt(NAME)).isEmpty();
    }

    private Change change(long sequence, String text) {
        long base = worksheets.answers(us.team()).revisionAt(NAME);
        return new Change("browser", sequence, NAME, base, new Value.Text(text));
    }

    private static byte[] file(String name) {
        return ("{\"format\": \"masterclass-answers/1\", \"answers\": {\"1A\": {\"orgName\": " + name + "}}}")
                .getBytes(UTF_8);
    }
}
