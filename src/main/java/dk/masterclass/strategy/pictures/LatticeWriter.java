package dk.masterclass.strategy.pictures;

import dk.masterclass.course.Field;
import dk.masterclass.course.StrategyOutline.LatticePicture;
import dk.masterclass.course.StrategyOutline.RegionShade;
import dk.masterclass.course.formula.Reading;
import dk.masterclass.document.Block;
import dk.masterclass.document.Block.Badge;
import dk.masterclass.document.Block.Key;
import dk.masterclass.document.Inline;
import dk.masterclass.document.drawing.Lattice;
import dk.masterclass.strategy.pictures.PictureWriter.Parts;
import dk.masterclass.worksheet.AnswerText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts the rows of a table where their two grades cross: numbered with a key, or only counted. */
final class LatticeWriter {

    private static final int GRADES = Lattice.GRADES;

    private final PictureTable table;

    LatticeWriter(PictureTable table) {
        this.table = table;
    }

    /** @param place counted row by row from below, each from the left */
    private record Placed(String row, int number, int place) {}

    Optional<Parts> write(LatticePicture picture) {
        var placed = placed(picture);
        if (placed.isEmpty()) {
            return Optional.empty();
        }
        var readings =
                table.manuscript().crossings().of(table.address(), picture.region(), picture.across(), picture.up());
        var regions = regions(picture);
        var places = IntStream.range(0, GRADES * GRADES)
                .mapToObj(place -> new Lattice.Place(
                        region(picture, readings.get(place)),
                        regions.get(region(picture, readings.get(place))).name().isEmpty()
                                ? note(readings.get(place))
                                : "",
                        numbers(picture, placed, place)))
                .toList();
        var lattice = new Lattice(table.label(picture.across()), table.label(picture.up()), regions, places);
        return Optional.of(new Parts(
                lattice.draw(),
                alternative(picture, placed, places),
                key(picture, placed),
                picture.counted() ? counts(picture, placed) : numbers(picture, placed)));
    }

    private List<Placed> placed(LatticePicture picture) {
        var placed = new ArrayList<Placed>();
        for (String row : table.rows()) {
            int across = grade(row, picture.across());
            int up = grade(row, picture.up());
            if (across > 0 && up > 0) {
                placed.add(new Placed(row, placed.size() + 1, (up - 1) * GRADES + across - 1));
            }
        }
        return placed;
    }

    private int grade(String row, String column) {
        double grade = table.figure(row, column).orElse(0);
        return grade >= 1 && grade <= GRADES ? (int) grade : 0;
    }

    private List<Lattice.Region> regions(LatticePicture picture) {
        return picture.shades().stream()
                .map(shade -> new Lattice.Region(optionLabel(picture, shade).orElse(""), shade.shade()))
                .toList();
    }

    private Optional<String> optionLabel(LatticePicture picture, RegionShade shade) {
        return table.column(picture.region()) instanceof Field.Calc calc && calc.result() instanceof Field.OneOf option
                ? option.options().stream()
                        .filter(each -> each.id().equals(shade.begins()))
                        .map(each -> each.label().in(table.manuscript().language()))
                        .findFirst()
                : Optional.empty();
    }

    /** The last region that begins at or below the figure, or the option's own. */
    private static int region(LatticePicture picture, Reading reading) {
        int found = 0;
        for (int at = 0; at < picture.shades().size(); at++) {
            String begins = picture.shades().get(at).begins();
            boolean belongs = switch (reading) {
                case Reading.Text option -> option.text().equals(begins);
                case Reading.Number number -> number.number() >= Double.parseDouble(begins);
                default -> false;
            };
            found = belongs ? at : found;
        }
        return found;
    }

    private static String note(Reading reading) {
        return reading instanceof Reading.Number number ? Long.toString(Math.round(number.number())) : "";
    }

    private static List<String> numbers(LatticePicture picture, List<Placed> placed, int place) {
        var here = placed.stream().filter(each -> each.place() == place).toList();
        if (picture.counted()) {
            return here.isEmpty() ? List.of() : List.of(Integer.toString(here.size()));
        }
        return here.stream().map(each -> Integer.toString(each.number())).toList();
    }

    private List<Key> key(LatticePicture picture, List<Placed> placed) {
        var key = new ArrayList<Key>();
        for (int at = 0; at < picture.shades().size(); at++) {
            var shade = picture.shades().get(at);
            var badge = new Badge(
                    range(picture.shades(), at),
                    shade.shade().ground(),
                    shade.shade().ink());
            shade.meaning()
                    .ifPresent(meaning -> key.add(new Key(
                            badge, Inline.text(meaning.in(table.manuscript().language())))));
        }
        if (picture.counted()) {
            key.add(new Key(PictureTable.numbered("1"), Inline.text(table.text("strategy.picture.counted"))));
        } else {
            placed.forEach(each -> key.add(
                    new Key(PictureTable.numbered(Integer.toString(each.number())), List.of(table.name(each.row())))));
        }
        return key;
    }

    private static String range(List<RegionShade> shades, int at) {
        String from = shades.get(at).begins();
        boolean last = at + 1 == shades.size();
        if (!from.chars().allMatch(Character::isDigit)) {
            return "";
        }
        return from + "–"
                + (last ? GRADES * GRADES : Integer.parseInt(shades.get(at + 1).begins()) - 1);
    }

    private String alternative(LatticePicture picture, List<Placed> placed, List<Lattice.Place> places) {
        var sentences = new ArrayList<String>();
        for (int at = picture.shades().size() - 1; at >= 0; at--) {
            int region = at;
            var here = placed.stream()
                    .filter(each -> places.get(each.place()).region() == region)
                    .map(each -> table.plainName(each.row()))
                    .toList();
            if (!here.isEmpty()) {
                String what = picture.counted()
                        ? Integer.toString(here.size())
                        : AnswerText.enumeration(here, table.manuscript().language());
                sentences.add(table.text("strategy.picture.lattice.region", meaning(picture, region), what));
            }
        }
        return table.text(
                "strategy.picture.lattice.alternative",
                table.label(picture.across()),
                table.label(picture.up()),
                String.join(" ", sentences));
    }

    private String meaning(LatticePicture picture, int region) {
        var shade = picture.shades().get(region);
        return optionLabel(picture, shade)
                .or(() -> shade.meaning()
                        .map(meaning -> meaning.in(table.manuscript().language())))
                .orElse(shade.begins());
    }

    private Block.Table numbers(LatticePicture picture, List<Placed> placed) {
        var columns = List.of(
                PictureTable.figures(table.text("strategy.picture.number")),
                PictureTable.words(table.nameLabel(), 3),
                PictureTable.figures(table.label(picture.across())),
                PictureTable.figures(table.label(picture.up())),
                PictureTable.words(table.label(picture.region()), 1.5));
        var rows = placed.stream()
                .map(each -> List.of(
                        PictureTable.plain(Integer.toString(each.number())),
                        new Block.Cell(List.of(table.name(each.row()))),
                        table.cell(each.row(), picture.across()),
                        table.cell(each.row(), picture.up()),
                        table.cell(each.row(), picture.region())))
                .toList();
        return new Block.Table(Optional.empty(), columns, rows, false);
    }

    private Block.Table counts(LatticePicture picture, List<Placed> placed) {
        var columns = new ArrayList<Block.Column>();
        columns.add(PictureTable.words(
                table.text("strategy.picture.crossing", table.label(picture.up()), table.label(picture.across())), 2));
        IntStream.rangeClosed(1, GRADES).forEach(grade -> columns.add(PictureTable.figures(Integer.toString(grade))));
        var rows = new ArrayList<List<Block.Cell>>();
        for (int up = GRADES; up >= 1; up--) {
            var cells = new ArrayList<Block.Cell>();
            cells.add(PictureTable.plain(Integer.toString(up)));
            for (int across = 1; across <= GRADES; across++) {
                int place = (up - 1) * GRADES + across - 1;
                cells.add(PictureTable.plain(Long.toString(
                        placed.stream().filter(each -> each.place() == place).count())));
            }
            rows.add(cells);
        }
        return new Block.Table(Optional.empty(), columns, rows, true);
    }
}
