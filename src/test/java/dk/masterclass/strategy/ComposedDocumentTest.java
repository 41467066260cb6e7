package dk.masterclass.strategy;

import static dk.masterclass.document.Language.DANISH;
import static dk.masterclass.document.Language.ENGLISH;
import static dk.masterclass.strategy.Composed.DRAFT;
import static dk.masterclass.strategy.Composed.FINAL;
import static dk.masterclass.strategy.Composed.body;
import static dk.masterclass.strategy.Composed.draft;
import static dk.masterclass.strategy.Composed.finished;
import static dk.masterclass.strategy.SmallCourse.same;
import static dk.masterclass.strategy.SmallCourse.section;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.StrategyOutline.AnswerList;
import dk.masterclass.course.StrategyOutline.AnswerTable;
import dk.masterclass.course.StrategyOutline.KeySentence;
import dk.masterclass.course.StrategyOutline.Part;
import dk.masterclass.course.StrategyOutline.Pending;
import dk.masterclass.course.StrategyOutline.Sentences;
import dk.masterclass.course.StrategyOutline.Subheading;
import dk.masterclass.strategy.SmallCourse.Given;
import dk.masterclass.strategy.writing.StrategyComposer;
import dk.masterclass.worksheet.Answers;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The document around its parts: which sections and cover an edition has, and that answers stay answers. */
class ComposedDocumentTest {

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
                .containsExactly("Version 3.0 · final", "Made final by Mette Krog, 21 November 2026", "Internal");
        assertThat(version.footer()).isEqualTo("Havnby · Employee advocacy strategy · version 3.0");
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
}
