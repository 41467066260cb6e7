package dk.masterclass.document.word;

import static dk.masterclass.document.word.Paper.twips;

import dk.masterclass.document.Brand;
import dk.masterclass.document.Document.Cover;
import dk.masterclass.document.Drawing;
import dk.masterclass.document.Logo;
import dk.masterclass.document.Tone;
import dk.masterclass.document.office.XmlWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Writes the first page: the pitch with the chalk of its centre circle, and the words on it. */
final class CoverPage {

    private static final double LOGO_WIDTH = 150;
    private static final double LOGO_HEIGHT = 56;
    private static final double GROUND_PIXELS = 1.4;
    private static final double DETAILS_WIDTH = 262;

    private final Body body;

    CoverPage(Body body) {
        this.body = body;
    }

    void write(String title, Cover cover) {
        ground();
        cover.brand().flatMap(Brand::logo).ifPresent(this::logo);
        body.paragraph(Look.ORGANISATION, Place.PAGE, cover.organisation());
        body.paragraph(Look.TITLE, Place.PAGE, title);
        body.paragraph(Look.SENTENCE, Place.PAGE, cover.sentence());
        details(cover.details());
        body.breakPage();
    }

    private void ground() {
        double x = 558;
        double y = Paper.HEIGHT - 67;
        var pitch = new Drawing(
                Paper.WIDTH,
                Paper.HEIGHT,
                List.of(
                        new Drawing.Rectangle(0, 0, Paper.WIDTH, Paper.HEIGHT, Tone.PITCH),
                        new Drawing.Ring(x, y, 142.5, Tone.CHALK_SOFT, 4.5),
                        new Drawing.Line(348, y, Paper.WIDTH, y, Tone.CHALK_SOFT, 4.5, false),
                        new Drawing.Disc(x, y, 8.5, Tone.CHALK_SOFT)));
        byte[] png = new Raster(body.colours()).png(pitch, GROUND_PIXELS);
        var image = new Image(body, png, "", Paper.WIDTH, Paper.HEIGHT);
        body.paragraph(Look.HEADER, Place.PAGE, "", Body.Marker.NONE, image::ground);
    }

    private void logo(Logo logo) {
        BufferedImage pixels = pixels(logo);
        double scale = Math.min(LOGO_WIDTH / pixels.getWidth(), LOGO_HEIGHT / pixels.getHeight());
        double width = pixels.getWidth() * scale;
        double height = pixels.getHeight() * scale;
        var image = new Image(body, logo.png(), logo.alternative(), width, height);
        body.paragraph(Look.BODY, Place.PAGE, "", Body.Marker.NONE, image::inline);
    }

    private static BufferedImage pixels(Logo logo) {
        try {
            return ImageIO.read(new ByteArrayInputStream(logo.png()));
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
    }

    /** At the foot of the page, beside the circle. */
    private void details(List<String> details) {
        XmlWriter xml = body.xml();
        for (String detail : details) {
            String line = Runs.line(detail);
            if (!line.isEmpty()) {
                xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", Look.DETAIL.id);
                xml.empty(
                        "w:framePr",
                        "w:w",
                        twips(DETAILS_WIDTH),
                        "w:wrap",
                        "notBeside",
                        "w:vAnchor",
                        "margin",
                        "w:hAnchor",
                        "margin",
                        "w:xAlign",
                        "left",
                        "w:yAlign",
                        "bottom");
                xml.close("w:pPr");
                body.runs().write(line);
                xml.close("w:p");
            }
        }
        // A frame belongs to the page of the paragraph after it.
        body.gap();
    }
}
