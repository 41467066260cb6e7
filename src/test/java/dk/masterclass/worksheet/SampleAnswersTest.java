package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.document.Language;
import dk.masterclass.people.SamplePeople;
import dk.masterclass.ui.Messages;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class SampleAnswersTest {

    @Autowired
    Course course;

    @Autowired
    StoredAnswers stored;

    @Autowired
    Messages messages;

    @Autowired
    Reckonings reckonings;

    @Autowired
    SampleAnswersWriter writer;

    @Autowired
    ApplicationArguments arguments;

    @Autowired
    JdbcClient database;

    @Test
    void theSampleTeamHasAnsweredEverythingAndCouldHandItIn() {
        var answers = reckonings.of(stored.answersOf(SamplePeople.HAVNBY)).effective();

        for (Exercise exercise : course.exercises()) {
            assertThat(Progress.of(exercise, answers).isComplete())
                    .as(exercise.id())
                    .isTrue();
            assertThat(HandInCheck.of(exercise, answers, Language.DANISH, messages))
                    .as(exercise.id())
                    .isEmpty();
        }
    }

    @Test
    void aSecondStartAddsNothing() {
        long before = logged();

        writer.run(arguments);

        assertThat(logged()).isEqualTo(before);
    }

    private long logged() {
        return database.sql("select count(*) from answer_change where team_id = ? and client = 'sample'")
                .param(SamplePeople.HAVNBY.value())
                .query(Long.class)
                .single();
    }
}
