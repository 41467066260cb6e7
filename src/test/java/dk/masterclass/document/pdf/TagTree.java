package dk.masterclass.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a file the way assistive technology does: through the structure tree, not by looking at the page. */
final class TagTree {

    private static final Set<String> BLOCKS =
            Set.of("Title", "H1", "H2", "H3", "P", "Lbl", "TOCI", "Caption", "TH", "TD");

    private static final Set<String> INLINE = Set.of("Span", "Link", "Reference");

    private final COSDictionary root;
    private final Map<COSDictionary, Map<Integer, Content>> contents = new IdentityHashMap<>();

    /** The box around visible glyphs of one page; {@code bottom} grows downwards, as one reads. */
    record Place(int page, float left, float right, float bottom) {}

    private record Content(String text, List<Place> places) {}

    /**
     * @param text empty for what only holds other elements
     * @param places where its own words stand and those of its children
     */
    record Node(String type, COSDictionary element, String text, List<Place> places, List<Node> children) {

        List<Node> all(String wanted) {
            var found = new ArrayList<Node>();
            visit(node -> {
                if (node.type.equals(wanted)) {
                    found.add(node);
                }
            });
            return found;
        }

        void visit(Consumer<Node> visitor) {
            visitor.accept(this);
            children.forEach(child -> child.visit(visitor));
        }
    }

    private TagTree(PDDocument document) throws IOException {
        this.root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
        int number = 0;
        for (PDPage page : document.getPages()) {
            int current = ++number;
            var extractor = new PDFMarkedContentExtractor();
            extractor.setSuppressDuplicateOverlappingText(false);
            extractor.processPage(page);
            var texts = new HashMap<Integer, Content>();
            extractor.getMarkedContents().stream()
                    .filter(content -> content.getMCID() >= 0)
                    .forEach(content ->
                            texts.put(content.getMCID(), new Content(text(content), places(content, current))));
            contents.put(page.getCOSObject(), texts);
        }
    }

    static Node read(PDDocument document) throws IOException {
        var tree = new TagTree(document);
        return tree.node(tree.root.getCOSDictionary(COSName.K));
    }

    /** The texts of headings, paragraphs, labels and cells in the order they are read. */
    static List<String> blocks(Node root) {
        var blocks = new ArrayList<String>();
        root.visit(node -> {
            if (BLOCKS.contains(node.type()) || isParagraph(node)) {
                blocks.add(node.text());
            }
        });
        return blocks;
    }

    /** An item's content may be one paragraph without an element of its own. */
    private static boolean isParagraph(Node node) {
        return node.type().equals("LBody") && !node.text().isEmpty();
    }

    private static String text(PDMarkedContent content) {
        if (content.getActualText() != null) {
            return content.getActualText();
        }
        var text = new StringBuilder();
        for (Object part : content.getContents()) {
            switch (part) {
                case TextPosition glyph -> text.append(glyph.getUnicode());
                case PDMarkedContent nested -> text.append(text(nested));
                case PDImageXObject picture -> {} // Its words are the figure's.
                default -> throw new IllegalStateException("Unexpected content " + part);
            }
        }
        return text.toString();
    }

    private static List<Place> places(PDMarkedContent content, int page) {
        var places = new ArrayList<Place>();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition glyph && !glyph.getUnicode().isBlank()) {
                float left = glyph.getXDirAdj();
                places.add(new Place(page, left, left + glyph.getWidthDirAdj(), glyph.getYDirAdj()));
            } else if (part instanceof PDMarkedContent nested) {
                places.addAll(places(nested, page));
            }
        }
        return places;
    }

    private Node node(COSDictionary element) {
        var children = new ArrayList<Node>();
        var places = new ArrayList<Place>();
        var text = new StringBuilder();
        COSArray kids = element.getCOSArray(COSName.K);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            read(element, kids.getObject(i), text, places, children);
        }
        String actual = element.getString(COSName.getPDFName("ActualText"));
        String type = element.getNameAsString(COSName.S);
        return new Node(type, element, actual == null ? text.toString() : actual, places, children);
    }

    /** The text of an inline child belongs to its parent's words too. */
    private void read(COSDictionary element, COSBase kid, StringBuilder text, List<Place> places, List<Node> children) {
        switch (kid) {
            case COSInteger number -> content(page(element), number.intValue(), text, places);
            case COSDictionary reference
            when reference.containsKey(COSName.S) -> {
                Node child = node(reference);
                children.add(child);
                places.addAll(child.places());
                if (INLINE.contains(child.type())) {
                    text.append(child.text());
                }
            }
            case COSDictionary reference
            when isContent(reference) -> content(page(reference), reference.getInt("MCID"), text, places);
            default -> {}
        }
    }

    private static boolean isContent(COSDictionary reference) {
        return "MCR".equals(reference.getNameAsString(COSName.TYPE));
    }

    private static COSDictionary page(COSDictionary owner) {
        return owner.getCOSDictionary(COSName.getPDFName("Pg"));
    }

    private void content(COSDictionary page, int number, StringBuilder text, List<Place> places) {
        Content content = contents.getOrDefault(page, Map.of()).get(number);
        if (content == null) {
            throw new IllegalStateException("The structure tree names content " + number + ", which no page has");
        }
        text.append(content.text());
        places.addAll(content.places());
    }
}
