package dk.masterclass.strategy.pictures;

import dk.masterclass.course.Field;
import dk.masterclass.document.Block;
import dk.masterclass.document.Block.Badge;
import dk.masterclass.document.Block.Cell;
import dk.masterclass.document.Inline;
import dk.masterclass.document.SourcePath;
import dk.masterclass.document.Tone;
import dk.masterclass.strategy.manuscript.CalendarOrder;
import dk.masterclass.strategy.manuscript.Manuscript;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.TypedNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The table that a picture is drawn from, with the words around it. */
final class PictureTable {

    private static final String NOTHING = "–";

    private final Manuscript manuscript;
    private final Messages messages;
    private final Address address;
    private final Field.Table table;

    PictureTable(Manuscript manuscript, Messages messages, String address) {
        this.manuscript = manuscript;
        this.messages = messages;
        this.address = manuscript.address(address);
        if (!(manuscript.field(this.address) instanceof Field.Table found)) {
            throw new IllegalStateException("The outline draws a table, but the question is none: " + address);
        }
        this.table = found;
    }

    Manuscript manuscript() {
        return manuscript;
    }

    Address address() {
        return address;
    }

    SourcePath source() {
        return Manuscript.source(address);
    }

    List<String> rows() {
        return manuscript.answers().rowsOf(address, table);
    }

    Field column(String id) {
        return table.column(id)
                .orElseThrow(() -> new IllegalStateException("The outline names an unknown column: " + id));
    }

    String label(String column) {
        return manuscript.label(column(column));
    }

    /** What the column that names the rows is called. */
    String nameLabel() {
        return table.hasFixedRows() ? manuscript.label(table) : label(table.naming());
    }

    /** What a row is called. Rows that are always there lead to the table, others to their name. */
    Inline name(String row) {
        String name = manuscript.rows().of(address.toString(), row).orElse(NOTHING);
        var source = table.hasFixedRows() ? address : address.cell(row, table.naming());
        return new Inline.Answered(name, Manuscript.source(source));
    }

    String plainName(String row) {
        return Inline.plain(List.of(name(row)));
    }

    CalendarOrder calendar(String day) {
        return CalendarOrder.of(manuscript, address, table, day);
    }

    /** What stands in a cell, as a document says it. */
    Optional<String> says(String row, String column) {
        return manuscript.answer(column(column), address.cell(row, column));
    }

    Cell cell(String row, String column) {
        var at = address.cell(row, column);
        return new Cell(says(row, column)
                .<List<Inline>>map(text -> List.of(new Inline.Answered(text, Manuscript.source(at))))
                .orElseGet(() -> Inline.text(NOTHING)));
    }

    OptionalDouble figure(String row, String column) {
        return figure(column(column), address.cell(row, column));
    }

    /** The number at an address; a percentage as a fraction. */
    OptionalDouble figure(Field field, Address at) {
        String text = manuscript.answers().textAt(at);
        var number = switch (field) {
            case Field.Number typed -> TypedNumber.read(text, typed);
            case Field.Scale5 scale -> TypedNumber.read(text, 0);
            default -> computed(text);
        };
        return number.map(BigDecimal::doubleValue).map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private static Optional<BigDecimal> computed(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(text));
        } catch (NumberFormatException notComputed) {
            return Optional.empty();
        }
    }

    String text(String key, Object... arguments) {
        return messages.text(manuscript.language(), key, arguments);
    }

    static Badge numbered(String number) {
        return new Badge(number, Tone.SURFACE, Tone.PITCH);
    }

    static Block.Column words(String header, double weight) {
        return new Block.Column(header, weight, Block.Align.START);
    }

    static Block.Column figures(String header) {
        return new Block.Column(header, 1, Block.Align.END);
    }

    static Cell plain(String text) {
        return new Cell(Inline.text(text));
    }
}
