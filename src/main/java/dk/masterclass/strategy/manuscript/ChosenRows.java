package dk.masterclass.strategy.manuscript;

import dk.masterclass.course.Field;
import dk.masterclass.course.StrategyOutline.Highest;
import dk.masterclass.course.StrategyOutline.RowChoice;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Counts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The rows of a table that an outline prints. */
public final class ChosenRows {

    private static final BigDecimal UNKNOWN = BigDecimal.valueOf(Long.MIN_VALUE);

    private final Manuscript manuscript;
    private final Address address;
    private final Field.Table table;

    public ChosenRows(Manuscript manuscript, Address address, Field.Table table) {
        this.manuscript = manuscript;
        this.address = address;
        this.table = table;
    }

    public List<String> of(RowChoice choice) {
        var rows = manuscript.answers().rowsOf(address, table).stream()
                .filter(row -> choice.only().entrySet().stream().allMatch(each -> isChosen(row, each)))
                .filter(row -> choice.not().entrySet().stream().noneMatch(each -> isChosen(row, each)))
                .toList();
        return choice.highest().map(highest -> highest(rows, highest)).orElse(rows);
    }

    private boolean isChosen(String row, Map.Entry<String, String> option) {
        return manuscript
                .answers()
                .optionsAt(address.cell(row, option.getKey()))
                .contains(option.getValue());
    }

    /** Those that are equal stay in the team's order. */
    private List<String> highest(List<String> rows, Highest highest) {
        return rows.stream()
                .sorted(Comparator.comparing((String row) -> figure(row, highest.column()))
                        .reversed())
                .limit(highest.count())
                .toList();
    }

    private BigDecimal figure(String row, String column) {
        return table.column(column)
                .flatMap(field -> Counts.of(field, address.cell(row, column), manuscript.answers(), manuscript.rows()))
                .orElse(UNKNOWN);
    }
}
