package dk.masterclass.strategy.manuscript;

import dk.masterclass.course.Field;
import dk.masterclass.course.StrategyOutline.AnswerTable;
import dk.masterclass.course.StrategyOutline.RowChoice;
import dk.masterclass.course.StrategyOutline.Section;
import dk.masterclass.course.StrategyOutline.WheelPicture;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.TypedDay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The rows of a calendar day by day: their places in it are the numbers that wheel and table share. */
public record CalendarOrder(List<Dated> dated) {

    /** A row that has a day. */
    public record Dated(LocalDate day, String row) {}

    public static CalendarOrder of(Manuscript manuscript, Address address, Field.Table table, String column) {
        var answers = manuscript.answers();
        return new CalendarOrder(answers.rowsOf(address, table).stream()
                .flatMap(row -> TypedDay.read(answers.textAt(address.cell(row, column))).stream()
                        .map(day -> new Dated(day, row)))
                .sorted(Comparator.comparing(Dated::day))
                .toList());
    }

    /** The wheel that a table explains: a section that has both tells each row once. */
    public static Optional<WheelPicture> wheel(Section section, AnswerTable table) {
        return section.parts().stream()
                .filter(WheelPicture.class::isInstance)
                .map(WheelPicture.class::cast)
                .filter(wheel -> explains(table, wheel))
                .findFirst();
    }

    /** Whether a table of the section says what the wheel's numbers stand for. */
    public static boolean isExplained(Section section, WheelPicture wheel) {
        return section.parts().stream().anyMatch(part -> part instanceof AnswerTable table && explains(table, wheel));
    }

    private static boolean explains(AnswerTable table, WheelPicture wheel) {
        return table.address().equals(wheel.address())
                && table.columns().contains(wheel.day())
                && table.rows().equals(RowChoice.ALL);
    }

    /** A row's number, from 1; empty for a row without a day. */
    public Optional<Integer> number(String row) {
        for (int at = 0; at < dated.size(); at++) {
            if (dated.get(at).row().equals(row)) {
                return Optional.of(at + 1);
            }
        }
        return Optional.empty();
    }

    /** The same rows, those without a day last. */
    public List<String> sorted(List<String> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> number(row).orElse(Integer.MAX_VALUE)))
                .toList();
    }
}
