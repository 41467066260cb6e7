package dk.masterclass.course.content;

import static dk.masterclass.course.content.CourseFiles.EXERCISE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A formula that can't be computed is named with the spot where it goes wrong, however it is written in YAML. */
class FormulaFaultsTest {

    private static final String FORMULA = "formula: \"ex1A.budget * ex1A.share\"";

    @TempDir
    private Path directory;

    private CourseFiles course;

    @BeforeEach
    void copyTheSoundCourse() {
        course = CourseFiles.copiedTo(directory);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "ex1A.budget * ex1A.shard; There is no answer 1A/shard",
                "ex1A.budget + 'kr.'; found no matching overload for '+'",
                "ex1A.budget *; mismatched input",
                "size(ex1A.channels.filter(c, c.reach > 1)); The table has no column reach",
                "row.channel; Nothing is called row",
                "ex1A.name; The formula has to give a number, but gives string",
            })
    void everyKindOfFault(String formula, String message) {
        course.with(EXERCISE, FORMULA, "formula: \"" + formula + "\"");

        assertThat(course.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.message()).startsWith(message);
            assertThat(fault.line()).isEqualTo(course.lineOf(EXERCISE, formula));
        });
    }

    @Test
    void everyPlaceOfAFormula() {
        course.with(EXERCISE, "from: \"10.0\"", "from: \"'ti'\"");
        course.with(EXERCISE, "what: \"row.channel\"", "what: \"row.chanel\"");
        course.with(EXERCISE, "{da: En plan for hver kanal, en: A plan for each channel}", """
                {da: Plan, en: Plan}
                            when: "row.id == 1\"""");

        assertThat(course.faults())
                .extracting(ContentFault::line)
                .containsExactly(
                        course.lineOf(EXERCISE, "'ti'"),
                        course.lineOf(EXERCISE, "row.id == 1"),
                        course.lineOf(EXERCISE, "row.chanel"));
    }

    @Test
    void aProposalSaysOnlyWhatIsThere() {
        course.with(EXERCISE, "en: A plan for each channel", "en: \"A plan for {row.chanel}\"");

        assertThat(course.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.message()).isEqualTo("The table has no column chanel");
            assertThat(fault.line()).isEqualTo(course.lineOf(EXERCISE, "row.chanel"));
        });
    }

    @Test
    void countsTheColumnInTheFile() {
        columnsAre("        formula: ex1A.budget * ex1A.shard", 32);
        columnsAre("        formula: \"ex1A.budget * ex1A.shard\"", 33);
    }

    @Test
    void countsTheLinesOfFoldedAndKeptTexts() {
        columnsAre("        formula: >-\n          ex1A.budget\n          + ex1A.shard", 13);
        columnsAre("        formula: |\n          ex1A.budget\n            + ex1A.shard", 15);
        columnsAre("        formula: \"ex1A.budget\n          + ex1A.shard\"", 13);
    }

    @Test
    void formulasThatWaitForEachOtherAreNamedInTheirOrder() {
        course.with(EXERCISE, FORMULA, "formula: \"ex1A.budget * ex1A.size\"");
        course.with(EXERCISE, "      - id: size\n", "      - id: size\n        from: \"ex1A.spent\"\n");

        assertThat(course.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.message()).isEqualTo("These wait for each other: 1A/size → 1A/spent → 1A/size");
            assertThat(fault.line()).isEqualTo(course.lineOf(EXERCISE, "from: \"ex1A.spent\""));
        });
    }

    @Test
    void aProposalMayLookAtTheRowsThatAreThere() {
        course.with(EXERCISE, "{da: En plan for hver kanal, en: A plan for each channel}", """
                {da: Plan, en: Plan}
                            when: "!ex1A.plans.exists(plan, plan.what == row.channel)\"""");

        assertThat(course.load().exercises()).isNotEmpty();
    }

    private void columnsAre(String formula, int column) {
        var changed = CourseFiles.copiedTo(directory.resolve("at" + formula.hashCode()));
        changed.with(EXERCISE, "        " + FORMULA, formula);

        assertThat(changed.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.line()).isEqualTo(changed.lineOf(EXERCISE, "ex1A.shard"));
            assertThat(fault.column()).isEqualTo(column);
        });
    }
}
