package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.drawing.Signs;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Tag;
import dk.masterclass.document.pdf.text.FontStyle;
import java.util.ArrayList;
import java.util.List;

/** Sets a sheet on a page of its own: its lists side by side, in the largest letters that let all of it fit. */
final class Sheets {

    private static final TextStyle ITEM = new TextStyle(FontStyle.SANS, 11.5f, 16, Palette.INK);
    private static final float SMALLER = 0.94f;
    private static final float SMALLEST = 7;
    private static final float BETWEEN = 12;
    private static final float GAP = 14;
    private static final float LEAST_WIDTH = 100;

    private final Composer composer;

    Sheets(Composer composer) {
        this.composer = composer;
    }

    void compose(Block.Sheet sheet, Setting setting) {
        composer.galley().plate(() -> set(sheet, setting));
    }

    private void set(Block.Sheet sheet, Setting setting) {
        Galley galley = composer.galley();
        float above = composer.height(sheet.above(), setting);
        float below = composer.height(sheet.below(), setting);
        composer.compose(sheet.above(), setting);
        galley.space(GAP);
        lanes(sheet, setting, Imposition.HEIGHT - above - below - 2 * GAP);
        galley.space(GAP);
        composer.compose(sheet.below(), setting);
    }

    private void lanes(Block.Sheet sheet, Setting setting, float room) {
        if (sheet.lanes().isEmpty()) {
            return;
        }
        var columns = columns(sheet.lanes().size(), setting.column());
        TextStyle style = ITEM;
        while (columns.getFirst().width() >= LEAST_WIDTH) {
            if (slab(sheet, columns, style, setting.parent().trial()).height() <= room) {
                composer.galley().add(slab(sheet, columns, style, setting.parent()));
                return;
            }
            if (style.size() <= SMALLEST) {
                break;
            }
            style = style.scaled(SMALLER);
        }
        sheet.lanes().forEach(lane -> list(lane, setting));
    }

    private LanesSlab slab(Block.Sheet sheet, List<Column> columns, TextStyle style, Element parent) {
        var lanes = new ArrayList<LanesSlab.Lane>();
        for (Block.Lane lane : sheet.lanes()) {
            Column column = columns.get(lanes.size());
            lanes.add(LanesSlab.Lane.of(lane, column, style, parent, composer.typesetter()));
        }
        var signs = new DrawingPainter(composer.typesetter(), LanesSlab.SIGN / (float) Signs.SIZE);
        return new LanesSlab(lanes, style, signs);
    }

    /** More than a page holds: one list after the other, as long as they need. */
    private void list(Block.Lane lane, Setting setting) {
        composer.paragraph(lane.title(), setting.styled(TextStyle.TOPIC), GAP);
        composer.galley().glueNext();
        Element list = setting.parent().add(Tag.LIST).unmarked();
        for (List<Inline> item : lane.items()) {
            Element body = list.add(Tag.LIST_ITEM).add(Tag.LIST_BODY);
            composer.compose(
                    List.of(new Block.Paragraph(item)), setting.inside(body).styled(TextStyle.PANEL));
        }
    }

    private static List<Column> columns(int count, Column whole) {
        float width = (whole.width() - (count - 1) * BETWEEN) / count;
        var columns = new ArrayList<Column>();
        for (int i = 0; i < count; i++) {
            columns.add(new Column(whole.left() + i * (width + BETWEEN), width));
        }
        return columns;
    }
}
