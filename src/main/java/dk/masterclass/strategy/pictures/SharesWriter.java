package dk.masterclass.strategy.pictures;

import dk.masterclass.course.StrategyOutline.ShareGroup;
import dk.masterclass.course.StrategyOutline.SharesPicture;
import dk.masterclass.document.Block;
import dk.masterclass.document.Block.Key;
import dk.masterclass.document.Inline;
import dk.masterclass.document.drawing.Shares;
import dk.masterclass.strategy.manuscript.Manuscript;
import dk.masterclass.strategy.pictures.PictureWriter.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws what a whole is made of: its groups as one band, and the rows of each group as bars. */
final class SharesWriter {

    private final PictureTable table;

    SharesWriter(PictureTable table) {
        this.table = table;
    }

    /** @param says the part of the whole as the document says it */
    private record Part(ShareGroup group, double share, Inline says) {}

    Optional<Parts> write(SharesPicture picture) {
        var parts =
                picture.groups().stream().flatMap(group -> part(group).stream()).toList();
        var lines = lines(picture);
        if (parts.size() < picture.groups().size() || lines.isEmpty()) {
            return Optional.empty();
        }
        var shares = new ArrayList<Shares.Share>();
        for (Part part : parts) {
            int place = shares.size();
            shares.add(new Shares.Share(
                    BarsWriter.letter(place), part.share(), plain(part.says()), BarsWriter.fill(place)));
        }
        var drawing = new Shares(shares, lines).draw();
        return Optional.of(new Parts(drawing, alternative(parts), key(parts), numbers(picture, parts)));
    }

    private Optional<Part> part(ShareGroup group) {
        var manuscript = table.manuscript();
        var address = manuscript.address(group.share());
        var field = manuscript.field(address);
        var share = table.figure(field, address);
        return share.isEmpty()
                ? Optional.empty()
                : manuscript
                        .answer(field, address)
                        .map(says -> new Part(
                                group, share.getAsDouble(), new Inline.Answered(says, Manuscript.source(address))));
    }

    private double figure(SharesPicture picture, String row) {
        return table.figure(row, picture.value()).orElse(0);
    }

    /** Only what there is something of; the table has all of them. */
    private List<Shares.Line> lines(SharesPicture picture) {
        var lines = new ArrayList<Shares.Line>();
        for (int place = 0; place < picture.groups().size(); place++) {
            for (String row : picture.groups().get(place).rows()) {
                if (figure(picture, row) > 0) {
                    lines.add(new Shares.Line(
                            table.plainName(row),
                            figure(picture, row),
                            table.says(row, picture.value()).orElse(""),
                            BarsWriter.fill(place)));
                }
            }
        }
        return lines;
    }

    private List<Key> key(List<Part> parts) {
        var key = new ArrayList<Key>();
        for (Part part : parts) {
            key.add(new Key(BarsWriter.badge(key.size()), List.of(new Inline.Text(label(part) + ": "), part.says())));
        }
        return key;
    }

    private String alternative(List<Part> parts) {
        var shares = parts.stream()
                .map(part -> label(part) + " " + plain(part.says()))
                .toList();
        return table.text("strategy.picture.shares.alternative", String.join(", ", shares));
    }

    private Block.Table numbers(SharesPicture picture, List<Part> parts) {
        var columns =
                List.of(PictureTable.words(table.nameLabel(), 3), PictureTable.figures(table.label(picture.value())));
        var rows = new ArrayList<List<Block.Cell>>();
        for (Part part : parts) {
            rows.add(List.of(PictureTable.plain(label(part)), new Block.Cell(List.of(part.says()))));
            part.group()
                    .rows()
                    .forEach(row -> rows.add(
                            List.of(new Block.Cell(List.of(table.name(row))), table.cell(row, picture.value()))));
        }
        return new Block.Table(Optional.empty(), columns, rows, true);
    }

    private String label(Part part) {
        return part.group().label().in(table.manuscript().language());
    }

    private static String plain(Inline says) {
        return Inline.plain(List.of(says));
    }
}
