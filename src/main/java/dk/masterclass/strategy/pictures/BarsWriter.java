package dk.masterclass.strategy.pictures;

import dk.masterclass.course.Field;
import dk.masterclass.course.StrategyOutline.BarsPicture;
import dk.masterclass.document.Block;
import dk.masterclass.document.Block.Badge;
import dk.masterclass.document.Block.Key;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Tone;
import dk.masterclass.document.drawing.Bars;
import dk.masterclass.document.drawing.Fill;
import dk.masterclass.strategy.manuscript.Manuscript;
import dk.masterclass.strategy.pictures.PictureWriter.Parts;
import dk.masterclass.worksheet.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Draws figures of each row of a table side by side, and a number to compare them with. */
final class BarsWriter {

    private static final List<Fill> FILLS = List.of(Fill.SOLID, Fill.STRIPED, Fill.PALE);

    private final PictureTable table;

    BarsWriter(PictureTable table) {
        this.table = table;
    }

    /** What the bars are compared with, drawn as a line through all of them. */
    private record Compared(double number, String letter, String label, Inline says) {}

    Optional<Parts> write(BarsPicture picture) {
        double longest = table.rows().stream()
                .flatMapToDouble(row -> picture.values().stream()
                        .map(value -> table.figure(row, value))
                        .flatMapToDouble(OptionalDouble::stream))
                .max()
                .orElse(0);
        if (longest <= 0) {
            return Optional.empty();
        }
        var compared = picture.mark()
                .flatMap(address -> compared(address, picture.values().size()));
        double end = Math.max(longest, compared.map(Compared::number).orElse(0.0));
        var rows = table.rows().stream().map(row -> row(picture, row)).toList();
        var marks = compared.stream()
                .map(mark -> new Bars.Mark(mark.number(), mark.letter()))
                .toList();
        var bars = new Bars(0, end, rows, marks, false);
        return Optional.of(
                new Parts(bars.draw(), alternative(picture, compared), key(picture, compared), numbers(picture)));
    }

    private Optional<Compared> compared(String text, int bars) {
        Address address = table.manuscript().address(text);
        Field field = table.manuscript().field(address);
        var number = table.figure(field, address);
        return number.isEmpty()
                ? Optional.empty()
                : table.manuscript()
                        .answer(field, address)
                        .map(says -> new Compared(
                                number.getAsDouble(),
                                letter(bars),
                                table.manuscript().label(field),
                                new Inline.Answered(says, Manuscript.source(address))));
    }

    private Bars.Row row(BarsPicture picture, String row) {
        var bars = new ArrayList<Bars.Bar>();
        for (String value : picture.values()) {
            var figure = table.figure(row, value);
            bars.add(new Bars.Bar(
                    letter(bars.size()),
                    figure.isPresent() ? figure.getAsDouble() : null,
                    table.says(row, value).orElse("–"),
                    fill(bars.size())));
        }
        return new Bars.Row(table.plainName(row), bars, false);
    }

    static String letter(int place) {
        return Character.toString('A' + place);
    }

    static Fill fill(int place) {
        return FILLS.get(Math.min(place, FILLS.size() - 1));
    }

    private List<Key> key(BarsPicture picture, Optional<Compared> compared) {
        var key = new ArrayList<Key>();
        for (String value : picture.values()) {
            key.add(new Key(badge(key.size()), Inline.text(table.label(value))));
        }
        compared.ifPresent(mark -> key.add(new Key(
                new Badge(mark.letter(), Tone.SURFACE, Tone.INK_SOFT),
                List.of(new Inline.Text(mark.label() + ": "), mark.says()))));
        return key;
    }

    /** In the colour of the bar it explains; the letter says it without. */
    static Badge badge(int place) {
        return switch (fill(place)) {
            case SOLID, ATTENTION -> new Badge(letter(place), Tone.PITCH, Tone.CHALK);
            case STRIPED -> new Badge(letter(place), Tone.PITCH_LIGHT, Tone.SURFACE);
            case PALE -> new Badge(letter(place), Tone.PITCH_TINT, Tone.PITCH);
        };
    }

    private String alternative(BarsPicture picture, Optional<Compared> compared) {
        var sentences = new ArrayList<String>();
        for (String row : table.rows()) {
            var values = picture.values().stream()
                    .map(value ->
                            table.label(value) + " " + table.says(row, value).orElse("–"))
                    .toList();
            sentences.add(table.plainName(row) + ": " + String.join(", ", values) + ".");
        }
        compared.ifPresent(mark -> sentences.add(mark.label() + ": " + Inline.plain(List.of(mark.says())) + "."));
        return table.text("strategy.picture.bars.alternative", String.join(" ", sentences));
    }

    private Block.Table numbers(BarsPicture picture) {
        var columns = new ArrayList<Block.Column>();
        columns.add(PictureTable.words(table.nameLabel(), 2));
        picture.values().forEach(value -> columns.add(PictureTable.figures(table.label(value))));
        var rows = new ArrayList<List<Block.Cell>>();
        for (String row : table.rows()) {
            var cells = new ArrayList<Block.Cell>();
            cells.add(new Block.Cell(List.of(table.name(row))));
            picture.values().forEach(value -> cells.add(table.cell(row, value)));
            rows.add(cells);
        }
        return new Block.Table(Optional.empty(), columns, rows, true);
    }
}
