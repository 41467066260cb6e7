package dk.masterclass.checks;

import dk.masterclass.course.formula.Compiled;
import dk.masterclass.course.formula.Formula;
import dk.masterclass.course.formula.FormulaLanguage;
import dk.masterclass.course.formula.ResultKind;
import dk.masterclass.course.formula.Source;
import java.util.Optional;

/** Compiles the formulas of one check, which may stand in the rows of a table. */
record CheckCompiler(FormulaLanguage language, Optional<Source> table) {

    Formula condition(String text) {
        return compile(text, ResultKind.TRUTH);
    }

    Formula words(String text) {
        return compile(text, ResultKind.WORDS);
    }

    Formula answer(String text) {
        return compile(text, ResultKind.ANSWER);
    }

    private Formula compile(String text, ResultKind kind) {
        Compiled compiled =
                table.map(rows -> language.compile(text, kind, rows)).orElseGet(() -> language.compile(text, kind));
        return compiled.orElseThrow();
    }
}
