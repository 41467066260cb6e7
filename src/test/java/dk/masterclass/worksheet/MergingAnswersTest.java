package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.worksheet.SaveResult.Conflict;
import dk.masterclass.worksheet.SaveResult.Merged;
import dk.masterclass.worksheet.SaveResult.Saved;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of words that were written on top of something that no longer stands. */
@DatabaseTest
class MergingAnswersTest {

    private static final Address TRIGGER = Address.of("1C", "trigger");

    @Autowired
    Worksheets worksheets;

    @Autowired
    Fixtures fixtures;

    private Crew us;
    private Pen pen;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
        pen = new Pen(worksheets, us.team());
        fixtures.signIn(us.participant());
    }

    @Test
    void changesAtDifferentPlacesOfATextAreBroughtTogether() {
        pen.write(TRIGGER, 0, "Vi mangler montører, og ingen kender os.");
        fixtures.signIn(us.colleague());
        pen.write(TRIGGER, 1, "Vi mangler ti montører, og ingen kender os.");
        fixtures.signIn(us.participant());

        var result = pen.write(TRIGGER, 1, "Vi mangler montører, og ingen kender os som arbejdsplads.");

        var both = new Value.Text("Vi mangler ti montører, og ingen kender os som arbejdsplads.");
        assertThat(result).isEqualTo(new Merged(3, 3, both));
        assertThat(worksheets.answers(us.team()).at(TRIGGER)).isEqualTo(both);
        assertThat(worksheets.history(us.team(), TRIGGER).getFirst())
                .extracting(PastValue::value, PastValue::typed)
                .containsExactly(both, new Value.Text("Vi mangler montører, og ingen kender os som arbejdsplads."));
    }

    @Test
    void theNextMergeStartsFromWhatTheFirstOneMade() {
        pen.write(TRIGGER, 0, "en to tre fire fem");
        pen.writeFrom("telefon", TRIGGER, 1, "EN to tre fire fem");
        pen.write(TRIGGER, 1, "en to tre fire FEM");

        var result = pen.write(TRIGGER, 3, "EN to TRE fire FEM");

        assertThat(result).isEqualTo(new Saved(4, 4));
        assertThat(pen.writeFrom("telefon", TRIGGER, 3, "EN to tre fire FEM seks"))
                .isEqualTo(new Merged(5, 5, new Value.Text("EN to TRE fire FEM seks")));
    }

    @Test
    void changesOfTheSameWordsAreKeptBesideEachOther() {
        pen.write(TRIGGER, 0, "Vi mangler montører.");
        fixtures.signIn(us.colleague());
        pen.write(TRIGGER, 1, "Vi mangler elektrikere.");
        fixtures.signIn(us.participant());

        var result = pen.write(TRIGGER, 1, "Vi mangler lærlinge.");

        assertThat(result).isInstanceOfSatisfying(Conflict.class, conflict -> {
            assertThat(conflict.theirs()).isEqualTo(new Value.Text("Vi mangler elektrikere."));
            assertThat(conflict.revision()).isEqualTo(2);
            assertThat(conflict.byName()).isEqualTo("Kaj Kollega");
        });
        assertThat(pen.standing(TRIGGER)).isEqualTo("Vi mangler elektrikere.");
        assertThat(worksheets.history(us.team(), TRIGGER).getFirst()).satisfies(kept -> {
            assertThat(kept.value()).isEqualTo(new Value.Text("Vi mangler lærlinge."));
            assertThat(kept.revision()).isEmpty();
            assertThat(kept.byName()).isEqualTo("Dina Deltager");
        });
    }

    @Test
    void aConflictIsResolvedByWritingOnTopOfWhatStands() {
        pen.writeFrom("telefon", TRIGGER, 0, "Deres ord");
        var conflict = (Conflict) pen.write(TRIGGER, 0, "Mine ord");

        assertThat(pen.write(TRIGGER, conflict.revision(), "Deres ord og mine ord"))
                .isEqualTo(new Saved(3, 2));
    }

    @Test
    void whoWritesOnWithoutHavingHeardOfTheOwnChangeMeetsNoConflict() {
        pen.write(TRIGGER, 0, "Vi mangler");

        assertThat(pen.write(TRIGGER, 0, "Vi mangler montører")).isEqualTo(new Saved(2, 2));
        assertThat(pen.write(TRIGGER, 0, "Vi søger montører")).isEqualTo(new Saved(3, 3));
    }

    @Test
    void whoWritesOnInAChoiceWithoutHavingHeardMeetsNoConflictEither() {
        worksheets.save(us.team(), List.of(pen.change("1A/orgType", new Value.Text("privat"))));

        assertThat(worksheets.save(us.team(), List.of(pen.change("1A/orgType", new Value.Text("offentlig")))))
                .containsExactly(new Saved(2, 2));
    }

    @Test
    void whoWritesOnWithoutHavingHeardThatSomebodyElseWroteTooStillOverwritesNobody() {
        pen.write(TRIGGER, 0, "en to tre fire");
        fixtures.signIn(us.colleague());
        pen.writeFrom("bos-browser", TRIGGER, 1, "en to tre FIRE");
        fixtures.signIn(us.participant());

        assertThat(pen.write(TRIGGER, 1, "EN to tre fire"))
                .isEqualTo(new Merged(3, 3, new Value.Text("EN to tre FIRE")));
        assertThat(pen.write(TRIGGER, 1, "ENE to tre fire"))
                .isEqualTo(new Merged(4, 4, new Value.Text("ENE to tre FIRE")));
        assertThat(pen.write(TRIGGER, 1, "ENE to tre firs")).isInstanceOf(Conflict.class);
        assertThat(pen.write(TRIGGER, 1, "ENE TO tre fire"))
                .isEqualTo(new Merged(6, 5, new Value.Text("ENE TO tre FIRE")));
    }

    @Test
    void anotherBrowserOfTheSamePersonIsSomebodyElse() {
        pen.write(TRIGGER, 0, "På kontoret");

        assertThat(pen.writeFrom("telefon", TRIGGER, 0, "I toget")).isInstanceOf(Conflict.class);
    }

    @Test
    void chosenOptionsAreNeverMixed() {
        var sector = Address.parse("1A/sector").orElseThrow();
        worksheets.save(us.team(), List.of(pen.change("1A/sector", new Value.Options(List.of("forsyning")))));
        fixtures.signIn(us.colleague());

        var result = worksheets.save(us.team(), List.of(pen.change("1A/sector", new Value.Options(List.of("ingen")))));

        assertThat(result.getFirst()).isInstanceOf(Conflict.class);
        assertThat(worksheets.answers(us.team()).optionsAt(sector)).containsExactly("forsyning");
    }
}
