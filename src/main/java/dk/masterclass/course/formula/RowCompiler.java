package dk.masterclass.course.formula;

import java.util.Optional;

/**
 * Compiles formulas that were found sound when the course was read, and that may stand in the rows of a table.
 *
 * @param table in whose rows they stand, if they do
 */
public record RowCompiler(FormulaLanguage language, Optional<Source> table) {

    public Formula condition(String text) {
        return compile(text, ResultKind.TRUTH);
    }

    public Formula words(String text) {
        return compile(text, ResultKind.WORDS);
    }

    public Formula answer(String text) {
        return compile(text, ResultKind.ANSWER);
    }

    private Formula compile(String text, ResultKind kind) {
        Compiled compiled =
                table.map(rows -> language.compile(text, kind, rows)).orElseGet(() -> language.compile(text, kind));
        return compiled.orElseThrow();
    }
}
