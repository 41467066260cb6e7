package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.Drawing;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Tag;
import dk.masterclass.document.pdf.text.PrintText;
import java.util.ArrayList;
import java.util.List;

/** Sets pictures: the key beside the drawing if it fits there, else below; then the numbers, if nobody else prints them. */
final class Pictures {

    private static final float GAP = 14;
    /** A unit of a drawing on paper: its labels become as large as a table's. */
    private static final float SCALE = 0.8f;

    private static final float TALLEST = Imposition.HEIGHT * 0.85f;
    private static final float BETWEEN = 20;
    private static final float LEAST_KEY = 110;
    private static final float AFTER_CAPTION = 8;
    private static final float AFTER_DRAWING = 8;
    private static final String NOTHING_SAID = "–";

    private final Composer composer;

    Pictures(Composer composer) {
        this.composer = composer;
    }

    void compose(Block.Picture picture, Setting setting) {
        composer.galley().floating(() -> set(picture, setting));
    }

    private void set(Block.Picture picture, Setting setting) {
        Galley galley = composer.galley();
        galley.space(GAP);
        composer.caption(picture.caption(), setting.parent().add(Tag.PARAGRAPH), setting, GAP);
        galley.space(AFTER_CAPTION);
        drawing(picture, setting);
        galley.space(GAP);
        if (!picture.tabled()) {
            composer.tables().compose(picture.numbers(), setting);
        }
    }

    private void drawing(Block.Picture picture, Setting setting) {
        Element figure = setting.parent().add(Tag.FIGURE).alternative(alternative(picture));
        float scale = scale(picture.drawing(), setting.column());
        float width = (float) picture.drawing().width() * scale;
        float height = (float) picture.drawing().height() * scale;
        Column beside = setting.column().inset(width + BETWEEN, 0);
        boolean fits = beside.width() >= LEAST_KEY
                && PictureSlab.height(
                                key(picture, List.of(beside), setting.parent().trial()))
                        <= height * 1.1f;
        var entries = fits ? key(picture, List.of(beside), setting.parent()) : List.<KeyEntry>of();
        var painter = new DrawingPainter(composer.typesetter(), scale);
        float left = setting.column().left();
        composer.galley().add(PictureSlab.of(picture.drawing(), figure, painter, left, entries));
        if (!fits && !picture.key().isEmpty()) {
            below(picture, setting);
        }
    }

    /** PDF/UA wants every figure to say something. */
    private static String alternative(Block.Picture picture) {
        String said = PrintText.line(picture.alternative());
        return said.isEmpty() ? NOTHING_SAID : said;
    }

    /** A drawing too wide for its column or too tall for a page becomes smaller. */
    private static float scale(Drawing drawing, Column column) {
        float widest = column.width() / (float) drawing.width();
        float tallest = TALLEST / (float) drawing.height();
        return Math.min(SCALE, Math.min(widest, tallest));
    }

    /** In two columns, to be read line by line. */
    private void below(Block.Picture picture, Setting setting) {
        Column whole = setting.column();
        float half = (whole.width() - BETWEEN) / 2;
        var columns = half >= LEAST_KEY
                ? List.of(new Column(whole.left(), half), new Column(whole.left() + half + BETWEEN, half))
                : List.of(whole);
        var entries = key(picture, columns, setting.parent());
        composer.galley().space(AFTER_DRAWING);
        composer.galley().glueNext();
        for (int at = 0; at < entries.size(); at += columns.size()) {
            composer.galley().add(KeyRow.of(entries.subList(at, Math.min(entries.size(), at + columns.size()))));
        }
    }

    private List<KeyEntry> key(Block.Picture picture, List<Column> columns, Element parent) {
        Element list = parent.add(Tag.LIST).listNumbering(false);
        float badges = 0;
        for (Block.Key key : picture.key()) {
            badges = Math.max(badges, KeyEntry.badgeWidth(key.badge(), list, composer.typesetter()));
        }
        var entries = new ArrayList<KeyEntry>();
        for (Block.Key key : picture.key()) {
            Column column = columns.get(entries.size() % columns.size());
            entries.add(KeyEntry.of(key, list, column, badges, composer.typesetter()));
        }
        return entries;
    }
}
