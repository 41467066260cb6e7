package dk.masterclass.worksheet;

import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import java.math.BigDecimal;
import java.util.Optional;

/** How many an answer says there are: a number itself, the rows of a table, or what was chosen. */
public final class Counts {

    private Counts() {}

    /** Empty where nothing is answered, or what is answered can't be counted. */
    public static Optional<BigDecimal> of(Field field, Address address, Answers answers, RowNames rows) {
        return switch (field) {
            case Field.Number number -> TypedNumber.read(answers.textAt(address), number);
            case Field.Calc calc when calc.result() instanceof Field.Figure figure -> figure(figure, answers, address);
            case Field.Table table -> several(filled(table, address, answers));
            default ->
                several(AnswerText.labels(field, answers.at(address), Language.DANISH, rows)
                        .size());
        };
    }

    private static Optional<BigDecimal> figure(Field.Figure figure, Answers answers, Address address) {
        var text = answers.textAt(address);
        return AnswerText.isPlainNumber(text) ? Optional.of(AnswerText.shown(figure, text)) : Optional.empty();
    }

    private static long filled(Field.Table table, Address address, Answers answers) {
        return answers.rowsOf(address, table).stream()
                .filter(row -> table.columns().stream()
                        .anyMatch(column ->
                                !answers.at(address.cell(row, column.id())).isEmpty()))
                .count();
    }

    private static Optional<BigDecimal> several(long count) {
        return count == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(count));
    }
}
