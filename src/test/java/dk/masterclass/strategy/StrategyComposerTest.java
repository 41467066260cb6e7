package dk.masterclass.strategy;

import static dk.masterclass.document.Language.DANISH;
import static dk.masterclass.document.Language.ENGLISH;
import static dk.masterclass.strategy.SmallCourse.both;
import static dk.masterclass.strategy.SmallCourse.same;
import static dk.masterclass.strategy.SmallCourse.section;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.StrategyOutline.AnswerList;
import dk.masterclass.course.StrategyOutline.AnswerTable;
import dk.masterclass.course.StrategyOutline.AssessmentProfile;
import dk.masterclass.course.StrategyOutline.ChoiceSentence;
import dk.masterclass.course.StrategyOutline.KeySentence;
import dk.masterclass.course.StrategyOutline.Part;
import dk.masterclass.course.StrategyOutline.Pending;
import dk.masterclass.course.StrategyOutline.Sentences;
import dk.masterclass.course.StrategyOutline.Subheading;
import dk.masterclass.document.Block;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.SmallCourse.Given;
import dk.masterclass.worksheet.Answers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategyComposerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Edition DRAFT = new Edition.Draft("Havnby", DAY);
    private static final Edition FINAL = new Edition.Final("Havnby", DAY, 3, "Mette Krog");

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
                .isEqualTo("Vi er 3.900 siden 31.12.2027 på LinkedIn, intranet og pressen og bruger 24,5 timer.");
        assertThat(draft(ENGLISH, answers, part))
                .isEqualTo("We are 3,900 since 31 Dec 2027 on LinkedIn, Intranet and The press and use 24.5 hours.");
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
        assertThat(draft(DANISH, yes, name, choice)).isEqualTo("Vi er 420. Vi har retningslinjer fra 01.02.2019.");
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
                        Ledelse = 1,0 !
                        Kultur = 3,0 !
                        Indhold = 5,0
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
                .isEqualTo("1 af 3 områder er vurderet. Niveauet kan beregnes, når alle er det.\n"
                        + "Ledelse = ikke vurderet\nKultur = 4,0\nIndhold = ikke vurderet");
        assertThat(draft(DANISH, Answers.none(), new AssessmentProfile("1B")))
                .isEqualTo("[[Øvelse 1B er ikke udfyldt endnu]]");
        assertThat(finished(Answers.none(), new AssessmentProfile("1B"))).isEmpty();
    }

    @Test
    void chartMarksWhereTheNextLevelBegins() {
        var chart = (Block.BarChart) body(new Given().scores(1, 3, 5).answers(), new AssessmentProfile("1B"))
                .get(1);

        assertThat(chart.marks()).containsExactly(new Block.Mark(2.5, "Klar til pilot"));
        assertThat(chart.alternative()).contains("Ledelse 1,0, Kultur 3,0, Indhold 5,0");
        assertThat(chart.bars().getFirst().source().value()).isEqualTo("1B/lead1");
    }

    @Test
    void pendingSectionsAreGapsInADraftAndAbsentInAFinalDocument() {
        var course = SmallCourse.withSections(
                section("S1", "1", new Pending(same("Kommer i modul 8."))),
                section("S2", "2", new Sentences(same("Vi er {1A/employees}.")), new Pending(same("Mere senere."))));
        var composer = new StrategyComposer(course, SmallCourse.MESSAGES);
        var answers = new Given().text("1A/employees", "420").answers();

        assertThat(DocumentText.of(composer.compose(answers, DANISH, DRAFT)))
                .isEqualTo("# 1 Afsnit S1\n[[Kommer i modul 8.]]\n# 2 Afsnit S2\nVi er 420.\n[[Mere senere.]]");
        assertThat(DocumentText.of(composer.compose(answers, DANISH, FINAL))).isEqualTo("# 1 Afsnit S2\nVi er 420.");
    }

    @Test
    void finalDocumentLeavesOutASubheadingWithoutAnswers() {
        Part[] parts = {
            new Subheading(same("Kanaler")),
            new Sentences(same("Her er vores kanaler.")),
            new AnswerTable("1A/channels", List.of("name"), Optional.empty()),
            new Subheading(same("Størrelse")),
            new Sentences(same("Det tæller.")),
            new Sentences(same("Vi er {1A/employees}."))
        };
        var answers = new Given().text("1A/employees", "420").answers();

        assertThat(finished(answers, parts)).isEqualTo("# 1 Udgangspunkt\n## Størrelse\nDet tæller.\nVi er 420.");
    }

    @Test
    void coverSaysWhoseWhatAndWhichEdition() {
        var composer = SmallCourse.composer();
        var answers = new Given()
                .text("1A/orgName", "Havnby Energi A/S")
                .text("1C/whySentence", "Fagfolk\nmøder fagfolk.")
                .answers();

        var draft = composer.compose(answers, DANISH, DRAFT).cover().orElseThrow();
        var version = composer.compose(Answers.none(), ENGLISH, FINAL).cover().orElseThrow();

        assertThat(draft.organisation()).isEqualTo("Havnby Energi A/S");
        assertThat(draft.sentence()).isEqualTo("Fagfolk møder fagfolk.");
        assertThat(draft.details()).containsExactly("Kladde, 21. november 2026", "Intern");
        assertThat(draft.footer())
                .isEqualTo("Havnby Energi A/S · Strategi for employee advocacy · kladde 21. november 2026");
        assertThat(draft.draft()).isTrue();
        assertThat(draft.draftMark()).isEqualTo("Kladde");
        assertThat(version.organisation()).isEqualTo("Havnby");
        assertThat(version.details())
                .containsExactly("Version 3 · final", "Made final by Mette Krog, 21 November 2026", "Internal");
        assertThat(version.footer()).isEqualTo("Havnby · Employee advocacy strategy · version 3");
        assertThat(version.draft()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{1A/employees}",
                "{0} {1} ''",
                "[[x]]",
                "<script>alert(1)</script>",
                "a\u0000b",
                "%s %n $1 \\\\1",
                "👷🏽‍♀️ مرحبا"
            })
    void hostileAnswersArePrintedAsTheyAre(String hostile) {
        var answers = new Given()
                .text("1C/trigger", hostile)
                .text("1A/orgName", hostile)
                .text("1A/channels/a", "a")
                .text("1A/channels/a/name", hostile)
                .answers();
        Part[] parts = {
            new Sentences(same("Fordi {1C/trigger} nu.")),
            new AnswerTable("1A/channels", List.of("name"), Optional.empty())
        };

        assertThat(draft(DANISH, answers, parts)).isEqualTo("Fordi " + hostile + " nu.\nKanal\n" + hostile);
        assertThat(SmallCourse.composer(parts)
                        .compose(answers, DANISH, DRAFT)
                        .cover()
                        .orElseThrow()
                        .organisation())
                .isEqualTo(hostile);
    }

    @Test
    void nothingIsInvented() {
        Part[] parts = {
            new Sentences(same("Vi er {1A/employees}.")), new KeySentence(same("{1C/whySentence}.")),
            new AnswerTable("1A/channels", List.of("name"), Optional.empty()), new AnswerList("1C/gains", true)
        };

        assertThat(DocumentText.fixedWords(body(Answers.none(), parts))).containsExactly("Vi er ", ".", ".");
        assertThat(finished(Answers.none(), parts)).isEmpty();
    }

    @Test
    void worksheetSeesOnlyTheSectionsItsAnswersArePrintedIn() {
        var course = SmallCourse.withSections(
                section("S0", ""),
                section("S2", "2", new Sentences(same("Vi er {1A/employees}."))),
                section("S3", "3", new Sentences(same("Fordi {1C/trigger}."))),
                section("S4", "4", new Pending(same("Senere."))));
        var composer = new StrategyComposer(course, SmallCourse.MESSAGES);

        assertThat(DocumentText.of(composer.sectionsFedBy(course.exercise("1C").orElseThrow(), Answers.none(), DANISH)))
                .isEqualTo("# Forsiden\n[Organisationens navn]\n> [Vores hvorfor]\n# 3 Afsnit S3\nFordi [Anledning].");
    }

    private static List<Block> body(Answers answers, Part... parts) {
        return SmallCourse.composer(parts).compose(answers, DANISH, DRAFT).blocks().stream()
                .skip(1)
                .toList();
    }

    private static String draft(Language language, Answers answers, Part... parts) {
        var blocks =
                SmallCourse.composer(parts).compose(answers, language, DRAFT).blocks();
        return DocumentText.of(blocks.subList(1, blocks.size()));
    }

    private static String finished(Answers answers, Part... parts) {
        return DocumentText.of(SmallCourse.composer(parts).compose(answers, DANISH, FINAL));
    }
}
