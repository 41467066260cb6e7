package dk.masterclass.strategy;

import static dk.masterclass.document.Language.DANISH;
import static dk.masterclass.strategy.Composed.body;
import static dk.masterclass.strategy.Composed.draft;
import static dk.masterclass.strategy.Composed.finished;
import static dk.masterclass.strategy.SmallCourse.same;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.StrategyOutline.AnswerEntries;
import dk.masterclass.course.StrategyOutline.Highest;
import dk.masterclass.course.StrategyOutline.RowChoice;
import dk.masterclass.strategy.SmallCourse.Given;
import dk.masterclass.worksheet.Answers;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Rows told one by one. */
class ComposedEntriesTest {

    private static final AnswerEntries CHANNELS = channels(RowChoice.ALL);

    @Test
    void eachRowIsToldUnderItsNameAndLeadsBackToItsCells() {
        var answers = new Given()
                .channel("a", "LinkedIn", "3900")
                .text("1A/channels/a/note", "går godt")
                .channel("b", "Intranet", "40")
                .text("1A/employees", "420")
                .answers();

        assertThat(draft(DANISH, answers, CHANNELS))
                .isEqualTo("LinkedIn | 3.900: Af 420 følger 3.900 os. Noten siger: går godt.\n"
                        + "Intranet | 40: Af 420 følger 40 os.");
        assertThat(DocumentText.sources(body(answers, CHANNELS)))
                .contains("1A/channels/a/name", "1A/channels/a/note", "1A/channels/b/followers", "1A/employees");
    }

    @Test
    void aDraftMarksWhatHasToBeThereAndAFinalDocumentSaysNothingHalf() {
        var answers = new Given().channel("a", "LinkedIn", "").answers();

        assertThat(draft(DANISH, answers, CHANNELS)).isEqualTo("LinkedIn | [Følgere]: Af [Antal] følger [Følgere] os.");
        assertThat(finished(answers, CHANNELS)).isEqualTo("# 1 Udgangspunkt\nLinkedIn |: ");
        assertThat(draft(DANISH, Answers.none(), CHANNELS)).isEqualTo("[Kanaler i dag]");
        assertThat(finished(Answers.none(), CHANNELS)).isEmpty();
    }

    @Test
    void aRowWithoutANameIsCalledByItsNumber() {
        var answers =
                new Given().channel("a", "", "40").text("1A/employees", "420").answers();

        assertThat(finished(answers, CHANNELS)).endsWith("Kanal 1 | 40: Af 420 følger 40 os.");
    }

    @Test
    void rowsThatAreAlwaysThereHaveTheirOwnName() {
        var part = new AnswerEntries(
                "1A/reach", Optional.empty(), Optional.empty(), same("{people} ser det."), RowChoice.ALL);
        var answers = new Given().text("1A/reach/high/people", "40").answers();

        assertThat(finished(answers, part)).isEqualTo("# 1 Udgangspunkt\nModig |: 40 ser det.");
    }

    @Test
    void onlyTheRowsThatAreAskedForAreTold() {
        var answers = new Given()
                .channel("a", "LinkedIn", "3900")
                .channel("b", "Intranet", "40")
                .channel("c", "Facebook", "2.150")
                .text("1A/employees", "9")
                .answers();
        var highest = new RowChoice(Map.of(), Map.of(), Optional.of(new Highest("followers", 2)));
        var without = new RowChoice(Map.of(), Map.of("name", "Intranet"), Optional.empty());
        var only = new RowChoice(Map.of("name", "Intranet"), Map.of(), Optional.empty());

        assertThat(draft(DANISH, answers, channels(highest)).lines().map(line -> line.split(" ")[0]))
                .containsExactly("LinkedIn", "Facebook");
        assertThat(draft(DANISH, answers, channels(without)).lines().map(line -> line.split(" ")[0]))
                .containsExactly("LinkedIn", "Facebook");
        assertThat(draft(DANISH, answers, channels(only)).lines().map(line -> line.split(" ")[0]))
                .containsExactly("Intranet");
    }

    private static AnswerEntries channels(RowChoice rows) {
        return new AnswerEntries(
                "1A/channels",
                Optional.empty(),
                Optional.of(same("{followers}")),
                same("Af {1A/employees} følger {followers} os.\nNoten siger: {note}."),
                rows);
    }
}
