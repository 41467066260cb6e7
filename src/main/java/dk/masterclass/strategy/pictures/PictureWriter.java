package dk.masterclass.strategy.pictures;

import dk.masterclass.course.SentenceTemplate.Slot;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.course.StrategyOutline.AnswerEntries;
import dk.masterclass.course.StrategyOutline.AnswerTable;
import dk.masterclass.course.StrategyOutline.Part;
import dk.masterclass.course.StrategyOutline.Picture;
import dk.masterclass.course.StrategyOutline.Section;
import dk.masterclass.document.Block;
import dk.masterclass.document.Block.Key;
import dk.masterclass.document.Drawing;
import dk.masterclass.strategy.manuscript.CalendarOrder;
import dk.masterclass.strategy.manuscript.Manuscript;
import dk.masterclass.strategy.manuscript.Written;
import dk.masterclass.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws answers. What can't be drawn yet is a gap in a draft, and nothing in a final document. */
public final class PictureWriter {

    private final Manuscript manuscript;
    private final Messages messages;
    private final Section section;

    public PictureWriter(Manuscript manuscript, Messages messages, Section section) {
        this.manuscript = manuscript;
        this.messages = messages;
        this.section = section;
    }

    /** What a picture is made of. */
    record Parts(Drawing drawing, String alternative, List<Key> key, Block.Table numbers) {}

    public Written write(Picture picture) {
        var table = new PictureTable(manuscript, messages, picture.address());
        var parts = switch (picture) {
            case StrategyOutline.LatticePicture lattice -> new LatticeWriter(table).write(lattice);
            case StrategyOutline.WheelPicture wheel ->
                new WheelWriter(table).write(wheel, CalendarOrder.isExplained(section, wheel));
            case StrategyOutline.TimelinePicture timeline -> new TimelineWriter(table).write(timeline);
            case StrategyOutline.BarsPicture bars -> new BarsWriter(table).write(bars);
            case StrategyOutline.SharesPicture shares -> new SharesWriter(table).write(shares);
        };
        var caption = picture.caption().in(manuscript.language());
        return parts.map(drawn -> Written.answered(new Block.Picture(
                        caption,
                        drawn.alternative(),
                        drawn.drawing(),
                        drawn.key(),
                        drawn.numbers(),
                        isTabled(picture),
                        table.source())))
                .orElseGet(() -> gap(caption, table));
    }

    private Written gap(String caption, PictureTable table) {
        return manuscript.draft()
                ? Written.fixed(new Block.Gap(table.text("strategy.picture.gap", caption), Optional.of(table.source())))
                : Written.NOTHING;
    }

    /** Whether the section prints the picture's numbers anyway; what is only counted stands in the picture itself. */
    private boolean isTabled(Picture picture) {
        var drawn = switch (picture) {
            case StrategyOutline.LatticePicture lattice when lattice.counted() -> List.<String>of();
            case StrategyOutline.LatticePicture lattice -> List.of(lattice.across(), lattice.up(), lattice.region());
            case StrategyOutline.WheelPicture wheel -> List.of(wheel.day());
            case StrategyOutline.TimelinePicture timeline -> List.of(timeline.start(), timeline.end());
            case StrategyOutline.BarsPicture bars -> bars.values();
            case StrategyOutline.SharesPicture shares -> List.of(shares.value());
        };
        return drawn.isEmpty() || section.parts().stream().anyMatch(part -> tells(part, picture.address(), drawn));
    }

    private boolean tells(Part part, String address, List<String> columns) {
        return switch (part) {
            case AnswerTable table
            when table.address().equals(address) -> table.columns().containsAll(columns);
            case AnswerEntries entries
            when entries.address().equals(address) ->
                entries.templates()
                        .flatMap(template -> manuscript.template(template).slots())
                        .map(Slot::address)
                        .collect(Collectors.toSet())
                        .containsAll(columns);
            default -> false;
        };
    }
}
