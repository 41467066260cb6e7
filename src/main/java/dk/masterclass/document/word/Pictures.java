package dk.masterclass.document.word;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.office.XmlWriter;

/** Writes pictures with what they say in words, their keys, and their numbers where nobody else prints them. */
final class Pictures {

    /** A unit of a drawing on paper. */
    private static final double SCALE = 0.86;

    private static final double TALLEST = Paper.DEPTH * 0.6;

    private final Body body;
    private final Tables tables;

    Pictures(Body body, Tables tables) {
        this.body = body;
        this.tables = tables;
    }

    void write(Block.Picture picture, Place place) {
        body.pages().keep(picture.drawing().height() * scale(picture, place));
        body.paragraph(Look.CAPTION, place, picture.caption());
        drawing(picture, place);
        picture.key().forEach(key -> key(key, place));
        if (!picture.tabled()) {
            body.gap();
            tables.write(picture.numbers(), place);
        }
    }

    private void drawing(Block.Picture picture, Place place) {
        double scale = scale(picture, place);
        byte[] png = new Raster(body.colours()).png(picture.drawing());
        double width = picture.drawing().width() * scale;
        double height = picture.drawing().height() * scale;
        var image = new Image(body, png, alternative(picture), width, height);
        body.paragraph(Look.BODY, place, "", Body.Marker.NONE, image::inline);
        body.pages().whole(height);
    }

    /** Whoever can't see it hears at least what it is called. */
    private static String alternative(Block.Picture picture) {
        String said = Runs.line(picture.alternative());
        return said.isEmpty() ? Runs.line(picture.caption()) : said;
    }

    private static double scale(Block.Picture picture, Place place) {
        double widest = place.width() / picture.drawing().width();
        double tallest = TALLEST / picture.drawing().height();
        return Math.min(SCALE, Math.min(widest, tallest));
    }

    private void key(Block.Key key, Place place) {
        Block.Badge badge = key.badge();
        String plain = badge.text() + " " + Inline.plain(key.text());
        body.paragraph(Look.LEGEND, place, plain, Body.Marker.NONE, () -> {
            XmlWriter xml = body.xml();
            xml.open("w:r").open("w:rPr").empty("w:b").empty("w:bCs");
            xml.empty("w:color", "w:val", Colours.hex(body.colours().of(badge.ink())));
            String ground = Colours.hex(body.colours().of(badge.ground()));
            xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", ground);
            xml.close("w:rPr")
                    .element("w:t", "\u00a0" + Runs.line(badge.text()) + "\u00a0")
                    .close("w:r");
            xml.open("w:r").empty("w:tab").close("w:r");
            body.runs().write(key.text());
        });
    }
}
