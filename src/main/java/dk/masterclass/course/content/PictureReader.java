package dk.masterclass.course.content;

import dk.masterclass.course.Localized;
import dk.masterclass.course.StrategyOutline.BarsPicture;
import dk.masterclass.course.StrategyOutline.LatticePicture;
import dk.masterclass.course.StrategyOutline.Picture;
import dk.masterclass.course.StrategyOutline.RegionShade;
import dk.masterclass.course.StrategyOutline.ShareGroup;
import dk.masterclass.course.StrategyOutline.SharesPicture;
import dk.masterclass.course.StrategyOutline.SheetLane;
import dk.masterclass.course.StrategyOutline.SheetPage;
import dk.masterclass.course.StrategyOutline.TimelinePicture;
import dk.masterclass.course.StrategyOutline.WheelPicture;
import dk.masterclass.document.Block.Sign;
import dk.masterclass.document.drawing.Lattice.Shade;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the parts of strategy.yaml that become pictures, or a page of their own. */
final class PictureReader {

    private final References references;
    private final OutlineReader outline;

    PictureReader(References references, OutlineReader outline) {
        this.references = references;
        this.outline = outline;
    }

    Picture picture(Entries entries) {
        Localized caption = entries.localized("caption");
        Picture picture;
        if (entries.has("lattice")) {
            picture = lattice(entries, caption);
        } else if (entries.has("wheel")) {
            String address = entries.text("wheel");
            picture = new WheelPicture(address, column(entries, address, "day"), caption);
        } else if (entries.has("timeline")) {
            String address = entries.text("timeline");
            String start = column(entries, address, "start");
            picture = new TimelinePicture(address, start, column(entries, address, "end"), caption);
        } else if (entries.has("shares")) {
            picture = shares(entries, caption);
        } else {
            picture = bars(entries, caption);
        }
        entries.end();
        return picture;
    }

    private Picture lattice(Entries entries, Localized caption) {
        String address = entries.text("lattice");
        String across = column(entries, address, "across");
        String up = column(entries, address, "up");
        String region = column(entries, address, "region");
        references.toScales(entries.place("across"), address, List.of(across, up));
        references.toRegion(entries.place("region"), address, region);
        List<RegionShade> shades =
                entries.list("shades").stream().map(PictureReader::shade).toList();
        return new LatticePicture(address, across, up, region, shades, entries.isSo("counted", false), caption);
    }

    private static RegionShade shade(Entries entries) {
        String begins = entries.text("begins");
        Shade shade = oneOf(entries, "shade", Shade.values());
        Optional<Localized> meaning = entries.localizedIfAny("means");
        entries.end();
        return new RegionShade(begins, shade, meaning);
    }

    private Picture bars(Entries entries, Localized caption) {
        String address = entries.text("bars");
        List<String> values = entries.texts("values");
        references.toColumns(entries.place("values"), address, values);
        Optional<String> mark = entries.textIfAny("mark");
        mark.ifPresent(number -> references.toField(entries.place("mark"), number));
        return new BarsPicture(address, values, mark, caption);
    }

    private Picture shares(Entries entries, Localized caption) {
        String address = entries.text("shares");
        String value = column(entries, address, "value");
        List<ShareGroup> groups =
                entries.list("groups").stream().map(this::group).toList();
        return new SharesPicture(address, value, groups, caption);
    }

    private ShareGroup group(Entries entries) {
        String share = entries.text("share");
        references.toField(entries.place("share"), share);
        var group = new ShareGroup(entries.localized("label"), share, entries.texts("rows"));
        entries.end();
        return group;
    }

    SheetPage sheet(Entries entries) {
        var sheet = new SheetPage(
                entries.localized("title"),
                outline.template(entries, "above"),
                entries.list("lanes").stream().map(this::lane).toList(),
                outline.template(entries, "below"));
        entries.end();
        return sheet;
    }

    private SheetLane lane(Entries entries) {
        List<String> from = entries.texts("from");
        from.forEach(address -> references.toQuestion(entries.place("from"), address));
        var lane = new SheetLane(oneOf(entries, "sign", Sign.values()), entries.localized("title"), from);
        entries.end();
        return lane;
    }

    private String column(Entries entries, String address, String name) {
        String column = entries.text(name);
        references.toColumns(entries.place(name), address, List.of(column));
        return column;
    }

    private static <E extends Enum<E>> E oneOf(Entries entries, String name, E[] values) {
        String text = entries.text(name);
        return Arrays.stream(values)
                .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    var known = Arrays.toString(values).toLowerCase(Locale.ROOT);
                    entries.fault(name, "\"" + text + "\" is none of " + known);
                    return values[0];
                });
    }
}
