package dk.masterclass.document.word;

import dk.masterclass.document.Drawing;
import dk.masterclass.document.Drawing.Disc;
import dk.masterclass.document.Drawing.Rectangle;
import dk.masterclass.document.Drawing.Ring;
import dk.masterclass.document.Language;
import dk.masterclass.document.Tone;
import dk.masterclass.document.pdf.text.FontStyle;
import dk.masterclass.document.pdf.text.Line;
import dk.masterclass.document.pdf.text.PaintedLine;
import dk.masterclass.document.pdf.text.Role;
import dk.masterclass.document.pdf.text.Typesetter;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Paints a drawing into a PNG, sharp enough for paper. */
final class Raster {

    private static final double PIXELS = 2;
    private static final int LONGEST = 4000;
    private static final float DASH = 2;
    private static final Role UNHEARD = new Role() {};

    private final Colours colours;

    Raster(Colours colours) {
        this.colours = colours;
    }

    byte[] png(Drawing drawing) {
        return png(drawing, PIXELS);
    }

    /** @param pixels for each unit of the drawing */
    byte[] png(Drawing drawing, double pixels) {
        double scale = Math.min(pixels, LONGEST / Math.max(drawing.width(), drawing.height()));
        int width = (int) Math.max(1, Math.ceil(drawing.width() * scale));
        int height = (int) Math.max(1, Math.ceil(drawing.height() * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.scale(scale, scale);
        drawing.shapes().forEach(shape -> paint(graphics, shape));
        graphics.dispose();
        return encoded(image);
    }

    private void paint(Graphics2D graphics, Drawing.Shape shape) {
        switch (shape) {
            case Rectangle area ->
                fill(
                        graphics,
                        new Rectangle2D.Double(area.left(), area.top(), area.width(), area.height()),
                        area.tone());
            case Disc disc -> fill(graphics, circle(disc.x(), disc.y(), disc.radius()), disc.tone());
            case Ring ring ->
                stroke(graphics, circle(ring.x(), ring.y(), ring.radius()), ring.tone(), solid(ring.thickness()));
            case Drawing.Line line -> {
                var path = new Line2D.Double(line.fromX(), line.fromY(), line.toX(), line.toY());
                stroke(graphics, path, line.tone(), line.dashed() ? dashed(line) : solid(line.thickness()));
            }
            case Drawing.Words words -> words(graphics, words);
        }
    }

    private void words(Graphics2D graphics, Drawing.Words words) {
        FontStyle font = words.strong() ? FontStyle.SANS_STRONG : FontStyle.SANS;
        float size = (float) words.size();
        Line line = Typesetter.of(Language.ENGLISH).single(words.text(), font, UNHEARD, size, (float) words.room());
        double width = line.width(size);
        double start = switch (words.anchor()) {
            case START -> words.x();
            case MIDDLE -> words.x() - width / 2;
            case END -> words.x() - width;
        };
        graphics.setColor(new Color(colours.of(words.tone())));
        PaintedLine.paint(graphics, line, start, words.baseline(), size);
    }

    private void fill(Graphics2D graphics, Shape shape, Tone tone) {
        graphics.setColor(new Color(colours.of(tone)));
        graphics.fill(shape);
    }

    private void stroke(Graphics2D graphics, Shape shape, Tone tone, BasicStroke stroke) {
        graphics.setColor(new Color(colours.of(tone)));
        graphics.setStroke(stroke);
        graphics.draw(shape);
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    private static BasicStroke solid(double thickness) {
        return new BasicStroke((float) Math.max(0, thickness), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
    }

    private static BasicStroke dashed(Drawing.Line line) {
        float thickness = (float) Math.max(0, line.thickness());
        return new BasicStroke(
                thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {DASH, DASH}, 0);
    }

    private static byte[] encoded(BufferedImage image) {
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return png.toByteArray();
    }
}
