package dk.masterclass.strategy.sheets;

import dk.masterclass.course.Field;
import dk.masterclass.document.sheet.Workbook;
import dk.masterclass.document.sheet.Workbook.Cell;
import dk.masterclass.worksheet.TypedDay;
import dk.masterclass.worksheet.TypedNumber;
import dk.masterclass.worksheet.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** An answer as a spreadsheet can reckon with it; what can't be read as a number or a day stands as it was typed. */
final class AnswerCell {

    private AnswerCell() {}

    static Cell of(PrintedTable table, Field column, String row) {
        var typed = table.value(column, row) instanceof Value.Text text ? text.text() : "";
        Optional<Cell> figure = switch (column) {
            case Field.Number number ->
                TypedNumber.read(typed, number)
                        .map(read -> figure(number.measure(), read, Math.max(0, read.scale()), false));
            case Field.Calc calc -> calculated(calc, typed);
            case Field.Scale5 scale ->
                typed.matches("[1-5]") ? Optional.of(new Workbook.Number(new BigDecimal(typed), 0)) : Optional.empty();
            case Field.Day day -> TypedDay.read(typed).map(Workbook.Day::new);
            case Field.Short text -> Optional.empty();
            case Field.Long text -> Optional.empty();
            case Field.Bool bool -> Optional.empty();
            case Field.Choice choice -> Optional.empty();
            case Field.Multi multi -> Optional.empty();
            case Field.Rank rank -> Optional.empty();
            case Field.Ref ref -> Optional.empty();
            case Field.Person person -> Optional.empty();
            case Field.Table inner -> throw new IllegalStateException("A table stands in a table: " + inner.id());
        };
        return figure.orElseGet(() -> text(table.text(column, row)));
    }

    private static Cell text(String text) {
        return text.isBlank() ? new Workbook.Nothing() : new Workbook.Text(text);
    }

    private static Optional<Cell> calculated(Field.Calc calc, String value) {
        if (!(calc.result() instanceof Field.Figure figure) || !value.matches("-?[0-9]{1,40}(\\.[0-9]{1,40})?")) {
            return Optional.empty();
        }
        return Optional.of(figure(figure.measure(), new BigDecimal(value), figure.decimals(), true));
    }

    /** @param isShare whether a percentage is given as a part of one */
    private static Cell figure(Field.Measure measure, BigDecimal number, int decimals, boolean isShare) {
        int rounding = measure == Field.Measure.PERCENT && isShare ? decimals + 2 : decimals;
        var rounded = number.setScale(rounding, RoundingMode.HALF_UP);
        return switch (measure) {
            case PLAIN -> new Workbook.Number(rounded, decimals);
            case PERCENT -> new Workbook.Percent(isShare ? rounded : rounded.movePointLeft(2), decimals);
            case MONEY -> new Workbook.Money(rounded, decimals);
        };
    }
}
