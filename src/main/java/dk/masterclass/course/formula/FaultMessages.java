package dk.masterclass.course.formula;

import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypes;
import java.util.List;
import java.util.regex.Pattern;

/** Says in the words of an author what the checker found. */
final class FaultMessages {

    private static final Pattern UNKNOWN = Pattern.compile("undeclared reference to '(?<name>[^']*)'.*");
    private static final Pattern UNKNOWN_COLUMN = Pattern.compile("undefined field '(?<name>[^']*)'.*");
    private static final Pattern OPERATOR = Pattern.compile("'_?([^'_\\w]+)_?'");

    private FaultMessages() {}

    static List<FormulaFault> of(CelValidationResult result, String text) {
        return result.getErrors().stream().map(issue -> of(issue, text)).toList();
    }

    static FormulaFault wrongKind(ResultKind kind, CelType given) {
        return new FormulaFault(
                "The formula has to give " + kind.inWords() + ", but gives " + CelTypes.format(given), 1, 1);
    }

    private static FormulaFault of(CelIssue issue, String text) {
        var location = issue.getSourceLocation();
        int line = Math.max(1, location.getLine());
        int column = Math.max(0, location.getColumn());
        return new FormulaFault(message(issue.getMessage(), rest(text, line, column)), line, column + 1);
    }

    private static String message(String message, String at) {
        var unknown = UNKNOWN.matcher(message);
        if (unknown.matches()) {
            return Vocabulary.questionAtStart(at)
                    .map(question -> "There is no answer " + question)
                    .orElse("Nothing is called " + unknown.group("name"));
        }
        var column = UNKNOWN_COLUMN.matcher(message);
        return column.matches()
                ? "The table has no column " + column.group("name")
                : OPERATOR.matcher(message).replaceAll("'$1'");
    }

    /** The formula from this place on. */
    private static String rest(String text, int line, int column) {
        return text.lines()
                .skip(line - 1L)
                .findFirst()
                .map(found -> found.substring(Math.min(column, found.length())))
                .orElse("");
    }
}
