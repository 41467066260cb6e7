package dk.masterclass.course.formula;

import static dk.masterclass.course.formula.Sheets.bool;
import static dk.masterclass.course.formula.Sheets.exercise;
import static dk.masterclass.course.formula.Sheets.line;
import static dk.masterclass.course.formula.Sheets.multi;
import static dk.masterclass.course.formula.Sheets.number;
import static dk.masterclass.course.formula.Sheets.ref;
import static dk.masterclass.course.formula.Sheets.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTypingTest {

    private static final Source KPIS = Source.of("8B", "kpis");

    private final FormulaLanguage language = FormulaLanguage.of(List.of(
            exercise("1A", line("name"), number("employees"), multi("channels", "linkedin", "x")),
            exercise("2A", table("goals", line("statement"), number("target"), bool("primary"))),
            exercise("8B", table("kpis", line("name"), ref("goal", "2A/goals"), number("target")))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ex1A.employees * 2 + 1.5",
                "size(ex2A.goals.filter(g, g.primary))",
                "double(size(ex1A.channels)) / 2",
                "sum(ex2A.goals.map(g, g.target))",
                "ex1A.employees == null ? null : ex1A.employees",
                "ex1A.employees > 5 ? 1.0 : null",
                "of(ex2A.goals, 'a').target",
                "ex2A.goals[0].target",
                "today - 30",
                "-ex1A.employees",
            })
    void givesANumber(String text) {
        assertThat(language.compile(text, ResultKind.NUMBER)).isInstanceOf(Compiled.Sound.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ex2A.goals.exists(g, g.primary)",
                "ex2A.goals.exists_one(g, g.target >= 3)",
                "'linkedin' in ex1A.channels && ex1A.name.contains('x')",
                "!ex2A.goals.all(g, g.statement != '' || g.target == null)",
                "size(row.goal) == 0 || row.goal.all(id, of(ex2A.goals, id) != null)",
                "row.id != ''",
            })
    void givesYesOrNo(String text) {
        assertThat(language.compile(text, ResultKind.TRUTH, KPIS)).isInstanceOf(Compiled.Sound.class);
    }

    @Test
    void givesWhatTheOtherKindsAskFor() {
        assertThat(language.compile("'Om ' + ex1A.name", ResultKind.TEXT)).isInstanceOf(Compiled.Sound.class);
        assertThat(language.compile("[row.id]", ResultKind.TEXTS, KPIS)).isInstanceOf(Compiled.Sound.class);
        assertThat(language.compile("[]", ResultKind.TEXTS)).isInstanceOf(Compiled.Sound.class);
        assertThat(language.compile("ex1A.channels", ResultKind.TEXTS)).isInstanceOf(Compiled.Sound.class);
        assertThat(language.compile("ex1A.employees", ResultKind.WORDS)).isInstanceOf(Compiled.Sound.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "ex1A.employes + 1; 1; There is no answer 1A/employes",
                "1 + ex9Z.nothing; 5; There is no answer 9Z/nothing",
                "1 + row.gaol; 8; The table has no column gaol",
                "ex2A.goals.map(g, g.tarqet) == []; 20; The table has no column tarqet",
                "1 + missing; 5; Nothing is called missing",
                "ex1A.name + 1; 11; found no matching overload for '+'",
                "1 == row.name; 3; found no matching overload for '=='",
                "!ex1A.employees; 1; found no matching overload for '!'",
                "ex1A.employees +; 17; mismatched input",
                "matches(ex1A.name, 'a'); 8; Nothing is called matches",
                "ex1A.employees; 1; The formula has to give yes or no, but gives wrapper(double)",
            })
    void saysWhatIsWrongAndWhere(String text, int column, String message) {
        var compiled = language.compile(text, ResultKind.TRUTH, KPIS);

        assertThat(compiled).isInstanceOfSatisfying(Compiled.Faulty.class, faulty -> {
            var fault = faulty.faults().getFirst();
            assertThat(fault.message()).startsWith(message);
            assertThat(fault.line()).isEqualTo(1);
            assertThat(fault.column()).isEqualTo(column);
        });
    }

    @Test
    void countsTheLinesOfAFormula() {
        var compiled = language.compile("ex1A.employees\n  + ex1A.nope", ResultKind.NUMBER);

        assertThat(compiled)
                .isEqualTo(new Compiled.Faulty(List.of(new FormulaFault("There is no answer 1A/nope", 2, 5))));
    }

    @Test
    void aRowIsKnownOnlyInATable() {
        assertThat(language.compile("row.target", ResultKind.NUMBER)).isInstanceOf(Compiled.Faulty.class);
        assertThat(language.compile("row.target", ResultKind.NUMBER, KPIS)).isInstanceOf(Compiled.Sound.class);
        assertThat(language.compile("row.target", ResultKind.NUMBER, Source.of("1A", "name")))
                .isInstanceOf(Compiled.Faulty.class);
    }

    @Test
    void knowsWhatItReads() {
        var formula = language.compile(
                        "sum(ex2A.goals.filter(g, g.id in row.goal).map(g, g.target)) + ex1A.employees",
                        ResultKind.NUMBER,
                        KPIS)
                .orElseThrow();

        assertThat(formula.sources())
                .containsExactlyInAnyOrder(
                        Source.of("2A", "goals"),
                        Source.of("2A", "goals").column("target"),
                        KPIS.column("goal"),
                        Source.of("1A", "employees"));
    }

    @Test
    void aFormulaHasALimit() {
        assertThat(language.compile("1 + ".repeat(3_000) + "1", ResultKind.NUMBER))
                .isInstanceOf(Compiled.Faulty.class);
        assertThat(language.compile("(".repeat(200) + "1" + ")".repeat(200), ResultKind.NUMBER))
                .isInstanceOf(Compiled.Faulty.class);
    }
}
