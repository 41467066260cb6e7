package dk.masterclass.document.pdf.tagged;

import dk.masterclass.document.pdf.text.Line.Placed;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;

/**
 * A page to draw on. Everything drawn is either content of an element or an artifact, so every drawing stands between
 * {@link #begin} or {@link #beginArtifact} and {@link #end}. Coordinates are points from the lower left corner.
 */
public final class Page {

    public static final float WIDTH = PDRectangle.A4.getWidth();
    public static final float HEIGHT = PDRectangle.A4.getHeight();

    /** Four such arcs look like a circle. */
    private static final float ARC = 0.5523f;

    private final PDPage page = new PDPage(PDRectangle.A4);
    private final COSDictionary resources = Cos.directDictionary();
    private final ContentStream out = new ContentStream();
    private final Pen pen = new Pen(out);
    private final COSArray parents = new COSArray();
    private final ParentTree parentTree;
    private final Fonts fonts;
    private final UnaryOperator<Rgb> inks;
    private boolean open;

    Page(ParentTree parentTree, Fonts fonts, UnaryOperator<Rgb> inks) {
        this.parentTree = parentTree;
        this.fonts = fonts;
        this.inks = inks;
        resources.setItem(COSName.FONT, fonts.resources());
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        page.setStructParents(parentTree.add(parents));
        page.getCOSObject().setName(Cos.name("Tabs"), "S");
    }

    public void begin(Element element) {
        open();
        int number = parents.size();
        element.addContent(dictionary(), number);
        parents.add(element.dictionary());
        out.write('/')
                .write(element.tag().type())
                .write(" <</MCID " + number + ">> ")
                .operator("BDC");
    }

    /** What is only to be seen: lines, backgrounds, repeated headers. */
    public void beginArtifact() {
        open();
        out.operator("/Artifact BMC");
    }

    /** What every page repeats at its foot or head. */
    public void beginPagination(boolean footer, float left, float bottom, float right, float top) {
        open();
        out.write("/Artifact <</Type/Pagination/Subtype/")
                .write(footer ? "Footer/Attached[/Bottom]" : "Header/Attached[/Top]")
                .write("/BBox[");
        out.number(left).number(bottom).number(right).number(top).write("]>> ").operator("BDC");
    }

    /** A word across the whole page that nobody reads out. */
    public void watermark(Stamp stamp) {
        open();
        out.write("/Artifact <</Type/Pagination/Subtype/Watermark/BBox[0 0 ");
        out.number(WIDTH).number(HEIGHT).write("]>> ").operator("BDC");
        show("Stamp", stamp.form());
        end();
    }

    public void image(Image image, float left, float bottom, float width, float height) {
        pen.endText();
        out.write("q ")
                .number(width)
                .write("0 0 ")
                .number(height)
                .number(left)
                .number(bottom)
                .operator("cm");
        show("Image", image.object());
        out.operator("Q");
    }

    private void show(String name, PDXObject object) {
        COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null) {
            objects = Cos.directDictionary();
            resources.setItem(COSName.XOBJECT, objects);
        }
        objects.setItem(Cos.name(name), object);
        out.write('/').write(name).operator(" Do");
    }

    public void end() {
        if (!open) {
            throw new IllegalStateException("Nothing was begun");
        }
        open = false;
        pen.endText();
        out.operator("EMC");
    }

    private void open() {
        pen.endText();
        if (open) {
            throw new IllegalStateException("The content before was not ended");
        }
        open = true;
    }

    /** Pieces of a line in reading order; {@code left} is where the line begins. */
    public void text(List<Placed> pieces, float left, float baseline, float size, Rgb colour) {
        pen.fill(inks.apply(colour));
        new TextWriter(out, pen, fonts, left, baseline, size).write(pieces);
    }

    public void rectangle(float left, float bottom, float width, float height, Rgb colour) {
        pen.endText();
        pen.fill(inks.apply(colour));
        out.number(left).number(bottom).number(width).number(height).operator("re f");
    }

    public void dashedRectangle(float left, float bottom, float width, float height, Rgb colour, float thickness) {
        pen.endText();
        stroke(colour, thickness);
        out.operator("[4 3] 0 d");
        out.number(left).number(bottom).number(width).number(height).operator("re S");
        out.operator("[] 0 d");
    }

    public void line(float fromX, float fromY, float toX, float toY, Rgb colour, float thickness) {
        pen.endText();
        stroke(colour, thickness);
        out.number(fromX).number(fromY).operator("m");
        out.number(toX).number(toY).operator("l S");
    }

    public void dashedLine(float fromX, float fromY, float toX, float toY, Rgb colour, float thickness) {
        pen.endText();
        out.operator("[2 2] 0 d");
        line(fromX, fromY, toX, toY, colour, thickness);
        out.operator("[] 0 d");
    }

    public void disc(float x, float y, float radius, Rgb colour) {
        pen.endText();
        pen.fill(inks.apply(colour));
        circle(x, y, radius);
        out.operator("f");
    }

    public void ring(float x, float y, float radius, Rgb colour, float thickness) {
        pen.endText();
        stroke(colour, thickness);
        circle(x, y, radius);
        out.operator("S");
    }

    private void circle(float x, float y, float radius) {
        float arc = ARC * radius;
        out.number(x + radius).number(y).operator("m");
        curve(x + radius, y + arc, x + arc, y + radius, x, y + radius);
        curve(x - arc, y + radius, x - radius, y + arc, x - radius, y);
        curve(x - radius, y - arc, x - arc, y - radius, x, y - radius);
        curve(x + arc, y - radius, x + radius, y - arc, x + radius, y);
    }

    private void curve(float x1, float y1, float x2, float y2, float x, float y) {
        out.number(x1).number(y1).number(x2).number(y2).number(x).number(y).operator("c");
    }

    private void stroke(Rgb colour, float thickness) {
        pen.stroke(inks.apply(colour), thickness);
    }

    /** Makes an area lead to a place in the document or, for {@link Target#web}, on the web. */
    public void link(Element link, float left, float bottom, float right, float top, Target target, String contents) {
        var annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, Cos.name("Annot"));
        annotation.setName(COSName.SUBTYPE, "Link");
        annotation.setItem(COSName.RECT, Cos.numbers(left, bottom, right, top));
        annotation.setItem(Cos.name("Border"), Cos.numbers(0, 0, 0));
        annotation.setInt(COSName.F, 4);
        annotation.setString(COSName.CONTENTS, contents);
        annotation.setItem(COSName.P, dictionary());
        annotation.setInt("StructParent", parentTree.add(link));
        target.writeTo(annotation);
        link.addAnnotation(dictionary(), annotation);
        annotations().add(annotation);
    }

    private COSArray annotations() {
        COSArray annotations = dictionary().getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            dictionary().setItem(COSName.ANNOTS, annotations);
        }
        return annotations;
    }

    /** This page, scrolled so that the height is at the top. */
    COSArray destination(float top) {
        var destination = new COSArray();
        destination.add(dictionary());
        destination.add(Cos.name("XYZ"));
        destination.add(Cos.number(0));
        destination.add(Cos.number(Math.round(top)));
        destination.add(COSNull.NULL);
        return destination;
    }

    PDPage page() {
        return page;
    }

    ContentStream content() {
        return out;
    }

    private COSDictionary dictionary() {
        return page.getCOSObject();
    }
}
