package dk.masterclass.strategy.pictures;

import dk.masterclass.course.StrategyOutline.TimelinePicture;
import dk.masterclass.document.Block;
import dk.masterclass.document.Block.Key;
import dk.masterclass.document.Inline;
import dk.masterclass.document.drawing.Timeline;
import dk.masterclass.strategy.pictures.PictureWriter.Parts;
import dk.masterclass.worksheet.TypedDay;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts the rows of a table on a time line; line, key and list are made of the same rows. */
final class TimelineWriter {

    private final PictureTable table;

    TimelineWriter(PictureTable table) {
        this.table = table;
    }

    private record Dated(String row, LocalDate start, Optional<LocalDate> end) {}

    Optional<Parts> write(TimelinePicture picture) {
        var dated = dated(picture);
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        var phases = new ArrayList<Timeline.Phase>();
        for (Dated each : dated) {
            var number = Integer.toString(phases.size() + 1);
            phases.add(new Timeline.Phase(number, table.plainName(each.row()), each.start(), each.end()));
        }
        var months = Arrays.stream(Month.values()).map(this::shortName).toList();
        var drawing = new Timeline(months, phases).draw();
        return Optional.of(
                new Parts(drawing, alternative(picture, dated), key(picture, dated), numbers(picture, dated)));
    }

    private List<Dated> dated(TimelinePicture picture) {
        return table.rows().stream()
                .flatMap(row ->
                        day(row, picture.start()).stream().map(start -> new Dated(row, start, day(row, picture.end()))))
                .sorted(Comparator.comparing(Dated::start))
                .toList();
    }

    private Optional<LocalDate> day(String row, String column) {
        var manuscript = table.manuscript();
        return TypedDay.read(manuscript.answers().textAt(table.address().cell(row, column)));
    }

    private String alternative(TimelinePicture picture, List<Dated> dated) {
        var phases = dated.stream()
                .map(each -> table.plainName(each.row()) + " " + days(picture, each))
                .collect(Collectors.joining("; "));
        return table.text("strategy.picture.timeline.alternative", dated.size(), phases);
    }

    private String days(TimelinePicture picture, Dated dated) {
        var start = table.says(dated.row(), picture.start()).orElse("");
        return table.says(dated.row(), picture.end())
                .filter(end -> dated.end().isPresent())
                .map(end -> table.text("strategy.picture.timeline.days", start, end))
                .orElseGet(() -> table.text("strategy.picture.timeline.from", start));
    }

    private List<Key> key(TimelinePicture picture, List<Dated> dated) {
        var key = new ArrayList<Key>();
        for (Dated each : dated) {
            var badge = PictureTable.numbered(Integer.toString(key.size() + 1));
            var name = new Inline.Strong(List.of(table.name(each.row())));
            key.add(new Key(badge, List.of(name, new Inline.Text(" " + days(picture, each)))));
        }
        return key;
    }

    private Block.Table numbers(TimelinePicture picture, List<Dated> dated) {
        var columns = List.of(
                PictureTable.words(table.nameLabel(), 3),
                PictureTable.words(table.label(picture.start()), 1),
                PictureTable.words(table.label(picture.end()), 1));
        var rows = dated.stream()
                .map(each -> List.of(
                        new Block.Cell(List.of(table.name(each.row()))),
                        table.cell(each.row(), picture.start()),
                        table.cell(each.row(), picture.end())))
                .toList();
        return new Block.Table(Optional.empty(), columns, rows, true);
    }

    private String shortName(Month month) {
        var locale = table.manuscript().language().locale();
        return month.getDisplayName(TextStyle.SHORT_STANDALONE, locale).replace(".", "");
    }
}
