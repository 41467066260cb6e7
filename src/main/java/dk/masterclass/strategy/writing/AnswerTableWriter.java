package dk.masterclass.strategy.writing;

import dk.masterclass.course.Field;
import dk.masterclass.course.StrategyOutline.AnswerTable;
import dk.masterclass.course.StrategyOutline.Section;
import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.strategy.manuscript.CalendarOrder;
import dk.masterclass.strategy.manuscript.ChosenRows;
import dk.masterclass.strategy.manuscript.Manuscript;
import dk.masterclass.strategy.manuscript.TypedLines;
import dk.masterclass.strategy.manuscript.Written;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Sums;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Prints the rows of a table. In a draft an empty cell that has to be filled says what belongs there; any other empty
 * cell holds a dash.
 */
final class AnswerTableWriter {

    private static final String NOTHING = "–";
    private static final double NAME_WEIGHT = 2;

    private final Manuscript manuscript;
    private final Messages messages;
    private final Section section;

    AnswerTableWriter(Manuscript manuscript, Messages messages, Section section) {
        this.manuscript = manuscript;
        this.messages = messages;
        this.section = section;
    }

    Written write(AnswerTable part) {
        var address = manuscript.address(part.address());
        var table = manuscript.table(address);
        var columns = columns(table, part);
        var calendar = calendar(part, address, table);
        var chosen = new ChosenRows(manuscript, address, table)
                .of(part.rows()).stream()
                        .filter(row -> isAwaited(columns) || isAnswered(address, row, columns))
                        .toList();
        var rows = calendar.map(order -> order.sorted(chosen)).orElse(chosen);
        if (rows.isEmpty()) {
            return manuscript.nothingIn(table, address);
        }
        boolean answered = rows.stream().anyMatch(row -> isAnswered(address, row, columns));
        var caption = part.caption().map(each -> each.in(manuscript.language()));
        var headings =
                Stream.concat(leadHeading(table, calendar), columns.stream().map(this::column));
        var cells = rows.stream()
                .map(row -> Stream.concat(lead(table, row, calendar), cells(address, row, columns))
                        .toList());
        var leads = (int) leadHeading(table, calendar).count();
        var lines = Stream.concat(cells, sums(table, address, columns, leads).stream());
        var block = new Block.Table(caption, headings.toList(), lines.toList(), true);
        return new Written(List.of(block), answered);
    }

    private Optional<CalendarOrder> calendar(AnswerTable part, Address address, Field.Table table) {
        return CalendarOrder.wheel(section, part)
                .map(wheel -> CalendarOrder.of(manuscript, address, table, wheel.day()));
    }

    /**
     * Before what was answered stands what nobody wrote: the name of a row that is always there, or its number in the
     * year wheel.
     */
    private Stream<Block.Column> leadHeading(Field.Table table, Optional<CalendarOrder> calendar) {
        if (table.hasFixedRows()) {
            return Stream.of(new Block.Column(manuscript.label(table), NAME_WEIGHT, Block.Align.START));
        }
        return calendar.stream()
                .map(order -> new Block.Column(
                        messages.text(manuscript.language(), "strategy.picture.number"), 1, Block.Align.END));
    }

    private Stream<Block.Cell> lead(Field.Table table, String row, Optional<CalendarOrder> calendar) {
        if (table.hasFixedRows()) {
            return Stream.of(plain(table.rowName(row).in(manuscript.language())));
        }
        return calendar.stream()
                .map(order -> plain(order.number(row).map(Object::toString).orElse(NOTHING)));
    }

    private static Block.Cell plain(String text) {
        return new Block.Cell(Inline.text(text));
    }

    /** The line of sums, where a printed column is added up and something stands in it. */
    private Optional<List<Block.Cell>> sums(Field.Table table, Address address, List<Field> columns, int leads) {
        var sums = new Sums(manuscript.answers(), manuscript.rows(), manuscript.language());
        var texts = new ArrayList<>(Collections.nCopies(leads, ""));
        columns.forEach(column -> texts.add(sums.of(table, address, column).orElse("")));
        if (texts.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        if (texts.getFirst().isEmpty()) {
            texts.set(0, messages.text(manuscript.language(), "strategy.table.sum"));
        }
        return Optional.of(texts.stream().map(AnswerTableWriter::sum).toList());
    }

    private static Block.Cell sum(String text) {
        return new Block.Cell(text.isEmpty() ? Inline.text(text) : List.of(new Inline.Strong(Inline.text(text))));
    }

    private static List<Field> columns(Field.Table table, AnswerTable part) {
        return part.columns().stream()
                .map(id -> table.column(id)
                        .orElseThrow(() -> new IllegalStateException("The outline names an unknown column: " + id)))
                .toList();
    }

    /** Whether a draft has gaps to show in any row. */
    private boolean isAwaited(List<Field> columns) {
        return manuscript.draft() && columns.stream().anyMatch(Field::required);
    }

    private boolean isAnswered(Address table, String row, List<Field> columns) {
        return columns.stream()
                .anyMatch(column ->
                        manuscript.answer(column, table.cell(row, column.id())).isPresent());
    }

    private Stream<Block.Cell> cells(Address table, String row, List<Field> columns) {
        return columns.stream().map(column -> new Block.Cell(cell(column, table.cell(row, column.id()))));
    }

    private List<Inline> cell(Field column, Address address) {
        var answer = manuscript.answer(column, address);
        if (answer.isPresent()) {
            var lines = answer.get().lines().filter(line -> !line.isBlank()).toList();
            return TypedLines.inlines(lines, Manuscript.source(address));
        }
        return manuscript.draft() && column.required()
                ? List.of(manuscript.missing(column, address))
                : Inline.text(NOTHING);
    }

    private Block.Column column(Field field) {
        var align = isFigure(field) ? Block.Align.END : Block.Align.START;
        return new Block.Column(manuscript.label(field), weight(field), align);
    }

    private static boolean isFigure(Field field) {
        return field instanceof Field.Number
                || field instanceof Field.Calc calc && calc.result() instanceof Field.Figure;
    }

    /** How much room an answer of this kind needs beside the others. */
    private static double weight(Field field) {
        return switch (field) {
            case Field.Long text -> 3;
            case Field.Short text -> 2;
            case Field.Multi multi -> 2;
            case Field.Rank rank -> 2;
            case Field.Ref ref -> 2;
            case Field.Bool bool -> 1;
            case Field.Calc calc -> calc.result() instanceof Field.Figure ? 1 : 1.5;
            case Field.Person person -> 2;
            case Field.Choice choice -> 1.5;
            case Field.Day day -> 1.2;
            case Field.Number number -> 1;
            case Field.Scale5 scale -> 1;
            case Field.Table table -> throw new IllegalStateException("A table stands in a table: " + table.id());
        };
    }
}
