package dk.masterclass.document.pdf.tagged;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** An entry beside the pages that leads to a heading; the root holds the first level. */
public final class Bookmark {

    private final PDOutlineNode node;

    Bookmark(PDOutlineNode node) {
        this.node = node;
    }

    public Bookmark add(String title, Page page, float top) {
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.getCOSObject().setItem(COSName.DEST, page.destination(top));
        node.addLast(item);
        return new Bookmark(item);
    }
}
