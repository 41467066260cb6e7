package dk.masterclass.strategy;

import static dk.masterclass.document.Language.DANISH;
import static dk.masterclass.document.Language.ENGLISH;
import static dk.masterclass.strategy.Composed.body;
import static dk.masterclass.strategy.Composed.draft;
import static dk.masterclass.strategy.Composed.finished;
import static dk.masterclass.strategy.SmallCourse.same;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.StrategyOutline.AnswerList;
import dk.masterclass.course.StrategyOutline.AnswerTable;
import dk.masterclass.course.StrategyOutline.AssessmentProfile;
import dk.masterclass.course.StrategyOutline.KeySentence;
import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.strategy.SmallCourse.Given;
import dk.masterclass.worksheet.Answers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lists, tables, call-outs and assessments made of answers. */
class ComposedPartsTest {

    @Test
    void listsPrintOptionsInTheTeamsOrderOrTheLinesOfAText() {
        var answers = new Given()
                .options("1C/gains", "trust", "recruiting")
                .text("1C/trigger", "- et\n\n* to\ntre")
                .answers();

        assertThat(draft(DANISH, answers, new AnswerList("1C/gains", true)))
                .isEqualTo("1. Troværdighed\n1. Rekruttering");
        assertThat(draft(DANISH, answers, new AnswerList("1C/trigger", false))).isEqualTo("- et\n- to\n- tre");
        assertThat(draft(DANISH, Answers.none(), new AnswerList("1C/gains", true)))
                .isEqualTo("[Gevinster]");
        assertThat(finished(Answers.none(), new AnswerList("1C/gains", true))).isEmpty();
    }

    @Test
    void tablesPrintRowsInOrderAndMarkEmptyCells() {
        var table = new AnswerTable("1A/channels", List.of("name", "followers"), Optional.of(same("Vores kanaler")));
        var answers = new Given()
                .channel("b", "Intranet", "")
                .channel("a", "LinkedIn", "3900")
                .channel("c", "", "")
                .answers();

        assertThat(draft(DANISH, answers, table))
                .isEqualTo(
                        "Vores kanaler\nKanal | Følgere\nLinkedIn | 3.900\nIntranet | [Følgere]\n[Kanal] | [Følgere]");
        assertThat(finished(answers, table)).endsWith("Kanal | Følgere\nLinkedIn | 3.900\nIntranet | –");
        assertThat(DocumentText.sources(body(answers, table)))
                .contains("1A/channels/a/name", "1A/channels/b/followers");
        assertThat(draft(DANISH, Answers.none(), table)).isEqualTo("[Kanaler i dag]");
    }

    @Test
    void rowsThatAreAlwaysThereBeginWithTheirNameAndOptionalCellsMayStayEmpty() {
        var table = new AnswerTable("1A/reach", List.of("people", "remark"), Optional.empty());
        var answers = new Given().text("1A/reach/high/people", "40").answers();

        assertThat(draft(DANISH, answers, table))
                .isEqualTo("Rækkevidde | Mennesker | Bemærkning\nForsigtig | [Mennesker] | –\nModig | 40 | –");
        assertThat(finished(answers, table)).endsWith("Rækkevidde | Mennesker | Bemærkning\nModig | 40 | –");
    }

    @Test
    void keySentenceStandsInACallOut() {
        var key = new KeySentence(same("{1C/whySentence}."));
        var answers =
                new Given().text("1C/whySentence", "fagfolk møder fagfolk").answers();

        assertThat(draft(DANISH, answers, key)).isEqualTo("> Fagfolk møder fagfolk.");
        assertThat(finished(Answers.none(), key)).isEmpty();
    }

    @Test
    void assessmentSaysLevelLowestAndBlockers() {
        var answers = new Given().scores(1, 3, 5).answers();

        assertThat(draft(DANISH, answers, new AssessmentProfile("1B"))).isEqualTo("""
                        Samlet ligger vi på 3,0 af 5. Det svarer til niveauet »Klar til pilot«.
                        (( Gennemsnit for hvert område på en skala fra 1 til 5 ))
                        Søjlediagram på en skala fra 1 til 5: Ledelse 1,0, Kultur 3,0, Indhold 5,0.
                        Lavest ligger Ledelse (1,0) og Kultur (3,0).
                        > ! Ledelse (1,0)
                        > Start ikke endnu.""");
        assertThat(draft(ENGLISH, answers, new AssessmentProfile("1B")))
                .startsWith("Overall we score 3.0 out of 5. That corresponds to the level “Ready for a pilot”.\n");
    }

    @Test
    void assessmentGuessesNothing() {
        var some = new Given().text("1B/culture1", "4").answers();

        assertThat(draft(DANISH, some, new AssessmentProfile("1B")))
                .isEqualTo(
                        "1 af 3 områder er vurderet. Niveauet kan beregnes, når alle er det.\n"
                                + "(( Gennemsnit for hvert område på en skala fra 1 til 5 ))\n"
                                + "Søjlediagram på en skala fra 1 til 5: Ledelse ikke vurderet, Kultur 4,0, Indhold ikke vurderet.");
        assertThat(draft(DANISH, Answers.none(), new AssessmentProfile("1B")))
                .isEqualTo("[[Øvelse 1B er ikke udfyldt endnu]]");
        assertThat(finished(Answers.none(), new AssessmentProfile("1B"))).isEmpty();
    }

    @Test
    void chartMarksWhereTheNextLevelBegins() {
        var profile = (Block.Picture) body(new Given().scores(1, 3, 5).answers(), new AssessmentProfile("1B"))
                .get(1);

        assertThat(profile.key())
                .extracting(key -> key.badge().text() + " " + Inline.plain(key.text()))
                .containsExactly("2,5 Herfra: Klar til pilot", "! Lavest: begynd her");
        assertThat(profile.numbers().rows())
                .extracting(row -> Inline.plain(row.getFirst().content()) + " "
                        + Inline.plain(row.getLast().content()))
                .containsExactly("Ledelse 1,0", "Kultur 3,0", "Indhold 5,0");
        assertThat(profile.source().value()).isEqualTo("1B/lead1");
    }
}
