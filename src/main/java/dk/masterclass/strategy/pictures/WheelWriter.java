package dk.masterclass.strategy.pictures;

import dk.masterclass.course.StrategyOutline.WheelPicture;
import dk.masterclass.document.Block;
import dk.masterclass.document.Block.Key;
import dk.masterclass.document.Inline;
import dk.masterclass.document.drawing.Wheel;
import dk.masterclass.strategy.manuscript.CalendarOrder.Dated;
import dk.masterclass.strategy.pictures.PictureWriter.Parts;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/** Puts the rows of a table on their days; wheel, key and list are made of the same rows. */
final class WheelWriter {

    private final PictureTable table;

    WheelWriter(PictureTable table) {
        this.table = table;
    }

    /** @param explained whether a table beside it says what the numbers stand for */
    Optional<Parts> write(WheelPicture picture, boolean explained) {
        var dated = table.calendar(picture.day()).dated();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        var events = new ArrayList<Wheel.Event>();
        for (Dated each : dated) {
            events.add(new Wheel.Event(each.day(), Integer.toString(events.size() + 1)));
        }
        var wheel = new Wheel(Arrays.stream(Month.values()).map(this::shortName).toList(), events, years(dated));
        return Optional.of(new Parts(
                wheel.draw(), alternative(dated), explained ? List.of() : key(dated), numbers(picture, dated)));
    }

    private static String years(List<Dated> dated) {
        int first = dated.getFirst().day().getYear();
        int last = dated.getLast().day().getYear();
        return first == last
                ? Integer.toString(first)
                : first + "–" + Integer.toString(last).substring(2);
    }

    private String alternative(List<Dated> dated) {
        var counts = new TreeMap<Month, Integer>();
        dated.forEach(each -> counts.merge(each.day().getMonth(), 1, Integer::sum));
        var months = new ArrayList<String>();
        counts.forEach((month, count) -> months.add(table.text("strategy.picture.wheel.month", name(month), count)));
        return table.text("strategy.picture.wheel.alternative", years(dated), dated.size(), String.join(", ", months));
    }

    private List<Key> key(List<Dated> dated) {
        var key = new ArrayList<Key>();
        for (Dated each : dated) {
            String day = table.text(
                    "strategy.picture.wheel.day",
                    each.day().getDayOfMonth(),
                    shortName(each.day().getMonth()));
            var badge = PictureTable.numbered(Integer.toString(key.size() + 1));
            key.add(new Key(
                    badge, List.of(new Inline.Strong(Inline.text(day)), new Inline.Text(" "), table.name(each.row()))));
        }
        return key;
    }

    private Block.Table numbers(WheelPicture picture, List<Dated> dated) {
        var columns = List.of(
                PictureTable.figures(table.text("strategy.picture.number")),
                PictureTable.words(table.label(picture.day()), 1.5),
                PictureTable.words(table.nameLabel(), 4));
        var rows = new ArrayList<List<Block.Cell>>();
        for (Dated each : dated) {
            rows.add(List.of(
                    PictureTable.plain(Integer.toString(rows.size() + 1)),
                    table.cell(each.row(), picture.day()),
                    new Block.Cell(List.of(table.name(each.row())))));
        }
        return new Block.Table(Optional.empty(), columns, rows, false);
    }

    private String name(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    private String shortName(Month month) {
        return month.getDisplayName(TextStyle.SHORT_STANDALONE, locale()).replace(".", "");
    }

    private Locale locale() {
        return table.manuscript().language().locale();
    }
}
