package dk.masterclass.strategy;

import static dk.masterclass.document.Language.DANISH;
import static dk.masterclass.document.Language.ENGLISH;
import static dk.masterclass.strategy.Composed.body;
import static dk.masterclass.strategy.Composed.draft;
import static dk.masterclass.strategy.Composed.finished;
import static dk.masterclass.strategy.SmallCourse.both;
import static dk.masterclass.strategy.SmallCourse.same;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.StrategyOutline.ChoiceSentence;
import dk.masterclass.course.StrategyOutline.Sentences;
import dk.masterclass.strategy.SmallCourse.Given;
import dk.masterclass.worksheet.Answers;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers in sentences and paragraphs. */
class ComposedTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Fordi {1C/trigger}.                  | vi mangler folk.       | Fordi vi mangler folk.",
                "Fordi {1C/trigger}.                  | vi mangler folk        | Fordi vi mangler folk.",
                "Fordi {1C/trigger}.                  | vi mangler folk!       | Fordi vi mangler folk!",
                "Fordi {1C/trigger}.                  | »vi mangler folk.«     | Fordi »vi mangler folk.«",
                "Fordi {1C/trigger}, handler vi.      | vi mangler folk.       | Fordi vi mangler folk, handler vi.",
                "Fordi {1C/trigger} nu.               | det koster 240 kr.     | Fordi det koster 240 kr. nu.",
                "Fordi {1C/trigger} nu.               | vi venter ...          | Fordi vi venter ... nu.",
                "{1C/trigger}.                        | vi mangler folk        | Vi mangler folk.",
                "{1C/trigger}.                        | eBoks er nede          | eBoks er nede.",
                "Anledningen er {1C/trigger}.         | Æbler og pærer         | Anledningen er Æbler og pærer.",
            })
    void answersFitTheSentenceAroundThem(String template, String answer, String sentence) {
        var answers = new Given().text("1C/trigger", answer).answers();

        assertThat(draft(DANISH, answers, new Sentences(same(template)))).isEqualTo(sentence);
    }

    @Test
    void numbersDaysAndListsReadRightInBothLanguages() {
        var part = new Sentences(both(
                "Vi er {1A/employees} siden {1A/since} på {1A/channelsUsed|lower} og bruger {1A/hours} timer.",
                "We are {1A/employees} since {1A/since} on {1A/channelsUsed} and use {1A/hours} hours."));
        var answers = new Given()
                .text("1A/employees", "3900")
                .text("1A/hours", "24,5")
                .text("1A/since", "2027-12-31")
                .options("1A/channelsUsed", "press", "linkedin", "intranet")
                .answers();

        assertThat(draft(DANISH, answers, part))
                .isEqualTo(
                        "Vi er 3.900 siden 31. december 2027 på LinkedIn, intranet og pressen og bruger 24,5 timer.");
        assertThat(draft(ENGLISH, answers, part))
                .isEqualTo(
                        "We are 3,900 since 31 December 2027 on LinkedIn, Intranet and The press and use 24.5 hours.");
    }

    @ParameterizedTest
    @CsvSource({
        "1, én kollega, 1 timer, one colleague",
        "6, seks kolleger, 6 timer, six colleagues",
        "14, 14 kolleger, 14 timer, 14 colleagues"
    })
    void whatIsCountedAgreesWithTheNumber(String number, String danish, String figure, String english) {
        var part = new Sentences(both(
                "Vi er {1A/employees|words|én kollega/kolleger} med {1A/employees|time/timer}.",
                "We are {1A/employees|words|one colleague/colleagues} with {1A/employees|hour/hours}."));
        var answers = new Given().text("1A/employees", number).answers();

        assertThat(draft(DANISH, answers, part))
                .isEqualTo("Vi er " + danish + " med " + (number.equals("1") ? "1 time" : figure) + ".");
        assertThat(draft(ENGLISH, answers, part)).contains("We are " + english + " with " + number + " hour");
    }

    @Test
    void rowsAndChosenOptionsAreCountedToo() {
        var part = new Sentences(
                same("Der er {1A/channels|words|én kanal/kanaler} og {1C/gains|words|én gevinst/gevinster}."));
        var answers = new Given()
                .channel("a", "LinkedIn", "1")
                .channel("b", "Intranet", "2")
                .text("1A/channels/c", "c")
                .options("1C/gains", "trust")
                .answers();

        assertThat(draft(DANISH, answers, part)).isEqualTo("Der er to kanaler og én gevinst.");
        assertThat(draft(DANISH, Answers.none(), part)).isEqualTo("Der er [Kanaler i dag] og [Gevinster].");
    }

    @Test
    void anOptionCanBeSaidInOtherWordsAndTheOthersNotAtAll() {
        var part = new Sentences(
                same("Vi er {1A/employees}[ og har {1A/policy|yes=regler}].\n{1A/policy|no=Vi mangler} regler."));
        var answers = new Given().text("1A/employees", "4");

        assertThat(draft(DANISH, answers.text("1A/policy", "yes").answers(), part))
                .isEqualTo("Vi er 4 og har regler.");
        assertThat(draft(DANISH, answers.text("1A/policy", "no").answers(), part))
                .isEqualTo("Vi er 4. Vi mangler regler.");
    }

    @Test
    void optionsCanBeQuotedOrListed() {
        var answers = new Given().options("1C/gains", "trust", "pride").answers();

        assertThat(draft(DANISH, answers, new Sentences(same("Vi vil {1C/gains|quoted}."))))
                .isEqualTo("Vi vil »Troværdighed« og »Stolthed«.");
        assertThat(draft(ENGLISH, answers, new Sentences(both("", "We want {1C/gains|quoted}."))))
                .isEqualTo("We want “Trust” and “Pride”.");
        assertThat(draft(DANISH, answers, new Sentences(same("Vi vil: {1C/gains|list}."))))
                .isEqualTo("Vi vil:\n- Troværdighed\n- Stolthed");
    }

    @Test
    void anEmptyLineOfTheOutlineBeginsAParagraph() {
        var answers = new Given().text("1A/employees", "4").answers();

        assertThat(draft(DANISH, answers, new Sentences(same("Vi er {1A/employees}.\nDet går.\n\nMere."))))
                .isEqualTo("Vi er 4. Det går.\nMere.");
    }

    @Test
    void aChoiceSaysTheSameOfOptionsWithoutAWording() {
        var choice = new ChoiceSentence("1A/policy", Map.of("yes", same("Ja.")), Optional.of(same("Ellers.")));

        assertThat(draft(DANISH, new Given().text("1A/policy", "no").answers(), choice))
                .isEqualTo("Ellers.");
    }

    @Test
    void theFirstOfTheRankedOptionsCanBeNamedAlone() {
        var answers =
                new Given().options("1C/gains", "trust", "recruiting", "pride").answers();

        assertThat(draft(DANISH, answers, new Sentences(same("Først vil vi vinde {1C/gains|first|lower}."))))
                .isEqualTo("Først vil vi vinde troværdighed.");
    }

    @Test
    void draftMarksWhatIsMissingWithTheQuestion() {
        var part = new Sentences(same("{1A/orgName} har {1A/employees} medarbejdere."));
        var answers = new Given().text("1A/employees", "420").answers();

        assertThat(draft(DANISH, answers, part)).isEqualTo("[Organisationens navn] har 420 medarbejdere.");
    }

    @Test
    void finalDocumentLeavesOutSentencesThatMissAnything() {
        var part = new Sentences(same("{1A/orgName} har {1A/employees} medarbejdere.\nVi hedder {1A/orgName}."));
        var answers = new Given().text("1A/orgName", "Havnby Energi A/S").answers();

        assertThat(finished(answers, part)).isEqualTo("# 1 Udgangspunkt\nVi hedder Havnby Energi A/S.");
    }

    @Test
    void bracketsAreSaidOnlyWhenAnswered() {
        var part = new Sentences(same("Vi er {1A/employees}[ og bruger {1A/hours} timer].\n[Siden {1A/since}.]"));
        var some = new Given().text("1A/employees", "420");

        assertThat(draft(DANISH, some.answers(), part)).isEqualTo("Vi er 420.");
        assertThat(draft(DANISH, some.text("1A/hours", "24").answers(), part))
                .isEqualTo("Vi er 420 og bruger 24 timer.");
    }

    @Test
    void aChoiceContinuesTheParagraphBeforeIt() {
        var choice = new ChoiceSentence(
                "1A/policy",
                Map.of(
                        "yes",
                        same("Vi har retningslinjer[ fra {1A/since}]."),
                        "no",
                        same("Vi har ingen retningslinjer.")));
        var name = new Sentences(same("Vi er {1A/employees}."));
        var answers = new Given().text("1A/employees", "420");

        assertThat(draft(DANISH, answers.answers(), name, choice)).isEqualTo("Vi er 420. [Retningslinjer?]");
        assertThat(draft(DANISH, answers.text("1A/policy", "no").answers(), name, choice))
                .isEqualTo("Vi er 420. Vi har ingen retningslinjer.");
        var yes = answers.text("1A/policy", "yes").text("1A/since", "1.2.2019").answers();
        assertThat(draft(DANISH, yes, name, choice)).isEqualTo("Vi er 420. Vi har retningslinjer fra 1. februar 2019.");
        assertThat(DocumentText.sources(body(yes, choice))).containsExactly("1A/policy", "1A/since");
    }

    @Test
    void paragraphsAndListsOfAnAnswerStayParagraphsAndLists() {
        var answer = "Vi mangler:\n- montører\n- elektrikere\n\nDet haster.\nMeget.";
        var answers = new Given().text("1C/trigger", answer).answers();

        assertThat(draft(DANISH, answers, new Sentences(same("Anledningen: {1C/trigger}."))))
                .isEqualTo("Anledningen: Vi mangler:\n- montører\n- elektrikere\nDet haster.\nMeget.");
    }

    @Test
    void aSingleDashIsNoList() {
        var answers =
                new Given().text("1C/trigger", "Det er koldt:\n- 5 grader").answers();

        assertThat(draft(DANISH, answers, new Sentences(same("{1C/trigger}."))))
                .isEqualTo("Det er koldt:\n- 5 grader.");
    }
}
