package dk.masterclass.worksheet;

import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import java.math.BigDecimal;
import java.util.Optional;

/** What the columns of a table come to, row by row added up. */
public final class Sums {

    private final Answers effective;
    private final RowNames rows;
    private final Language language;

    /** @param effective what the team wrote and all that follows from it */
    public Sums(Answers effective, RowNames rows, Language language) {
        this.effective = effective;
        this.rows = rows;
        this.language = language;
    }

    /** The sum as one writes it; empty for a column that isn't added up, or that has no numbers yet. */
    public Optional<String> of(Field.Table table, Address question, Field column) {
        if (!table.sums().contains(column.id())) {
            return Optional.empty();
        }
        return effective.rowsOf(question, table).stream()
                .map(row -> effective.textAt(question.cell(row, column.id())))
                .flatMap(text -> number(column, text).stream())
                .reduce(BigDecimal::add)
                .map(sum -> AnswerText.of(column, new Value.Text(asAnswer(column, sum)), language, rows));
    }

    private static Optional<BigDecimal> number(Field column, String text) {
        if (column instanceof Field.Number number) {
            return TypedNumber.read(text, number);
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    /** As it would stand in a cell: typed in Danish, or as a formula gives it. */
    private static String asAnswer(Field column, BigDecimal sum) {
        return column instanceof Field.Number ? TypedNumber.write(sum, Language.DANISH) : sum.toPlainString();
    }
}
