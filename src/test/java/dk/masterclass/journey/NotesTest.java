package dk.masterclass.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.SaveResult;
import dk.masterclass.worksheet.Value;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Notes are one's own, and saved as carefully as answers. */
@DatabaseTest
class NotesTest {

    private static final Address NOTE = Address.parse(Notes.address("1.1")).orElseThrow();

    @Autowired
    Notes notes;

    @Autowired
    JdbcClient database;

    @Autowired
    Fixtures fixtures;

    private Crew us;

    @BeforeEach
    void signIn() {
        us = fixtures.crew();
        fixtures.signIn(us.participant());
    }

    @Test
    void whatIsSavedStandsThereForItsWriterAlone() {
        save("phone", 1, 0, "Spørg Lars om montørerne");

        assertThat(notes.at("1.1")).map(Note::text).contains("Spørg Lars om montørerne");
        for (var other : List.of(us.colleague(), us.instructor())) {
            assertThat(fixtures.as(other, () -> notes.all())).isEmpty();
            assertThat(fixtures.as(other, () -> notes.at("1.1"))).isEmpty();
        }
        assertThatThrownBy(() -> fixtures.as(us.contact(), () -> notes.all()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aChangeThatIsSentAgainCountsOnce() {
        var first = save("phone", 1, 0, "Et");
        save("phone", 2, 1, "Et to");

        assertThat(save("phone", 1, 0, "Et")).isEqualTo(first);
        assertThat(notes.at("1.1")).map(Note::text).contains("Et to");
        assertThat(save("phone", 1, 0, "Noget andet")).isInstanceOf(SaveResult.Refused.class);
    }

    @Test
    void aBrowserGoesOnFromItsOwnWordsBeforeItHasHeardOfThem() {
        save("phone", 1, 0, "Et");

        assertThat(save("phone", 2, 0, "Et to")).isInstanceOf(SaveResult.Saved.class);
        assertThat(notes.at("1.1")).map(Note::text).contains("Et to");
    }

    @Test
    void twoWindowsWordsAreBroughtTogetherOrBothKept() {
        save("phone", 1, 0, "Først det ene. Så det andet.");
        save("phone", 2, 1, "Først det ene, hjemme. Så det andet.");

        assertThat(save("laptop", 1, 1, "Først det ene. Så det andet, ude.")).isInstanceOf(SaveResult.Merged.class);
        assertThat(notes.at("1.1")).map(Note::text).contains("Først det ene, hjemme. Så det andet, ude.");

        assertThat(save("laptop", 2, 1, "Helt nyt"))
                .isInstanceOfSatisfying(
                        SaveResult.Conflict.class,
                        conflict -> assertThat(conflict.theirs())
                                .isEqualTo(new Value.Text("Først det ene, hjemme. Så det andet, ude.")));
        assertThat(notes.at("1.1")).map(Note::text).contains("Først det ene, hjemme. Så det andet, ude.");
    }

    @Test
    void onlyALessonOrACaseHasANote() {
        assertThat(send("phone", 1, 0, "1A/note", "Nej")).isInstanceOf(SaveResult.Refused.class);
        assertThat(send("phone", 2, 0, "9_9/note", "Nej")).isInstanceOf(SaveResult.Refused.class);
        assertThat(send("phone", 3, 0, "1_1/other", "Nej")).isInstanceOf(SaveResult.Refused.class);
        assertThat(send("phone", 4, 0, "case-1/note", "Ja")).isInstanceOf(SaveResult.Saved.class);
    }

    @Test
    void notesStandInTheOrderOfTheCourseAndAnEmptiedOneIsGone() {
        send("phone", 1, 0, "2_1/note", "To");
        send("phone", 2, 0, "1_1/note", "En");
        assertThat(notes.all()).extracting(Note::step).containsExactly("1.1", "2.1");

        send("phone", 3, 1, "1_1/note", "");

        assertThat(notes.all()).extracting(Note::step).containsExactly("2.1");
    }

    @Test
    void notesGoWithThePerson() {
        save("phone", 1, 0, "Kun min");
        var person = us.participant().id().value();
        database.sql("delete from team_member where person_id = ?")
                .param(person)
                .update();
        database.sql("delete from person where id = ?").param(person).update();

        assertThat(database.sql("select (select count(*) from note where person_id = :p)"
                                + " + (select count(*) from note_change where person_id = :p)")
                        .param("p", person)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private SaveResult save(String client, long sequence, long base, String text) {
        return send(client, sequence, base, NOTE.toString(), text);
    }

    private SaveResult send(String client, long sequence, long base, String address, String text) {
        Value value = text.isEmpty() ? Value.empty() : new Value.Text(text);
        return notes.save(List.of(
                        new Change(client, sequence, Address.parse(address).orElseThrow(), base, value)))
                .getFirst();
    }
}
