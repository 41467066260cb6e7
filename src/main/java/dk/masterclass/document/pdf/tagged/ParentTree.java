package dk.masterclass.document.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;

/** Leads from content and annotations back to their structure elements. */
final class ParentTree {

    private final List<COSBase> parents = new ArrayList<>();

    /** For a page: the parents of its marked contents, by their numbers. */
    int add(COSArray parentsOfContents) {
        parents.add(parentsOfContents);
        return parents.size() - 1;
    }

    /** For an annotation. */
    int add(Element parent) {
        parents.add(parent.dictionary());
        return parents.size() - 1;
    }

    void writeTo(COSDictionary structureTree) {
        var numbers = new COSArray();
        for (int key = 0; key < parents.size(); key++) {
            numbers.add(Cos.number(key));
            numbers.add(parents.get(key));
        }
        var tree = new COSDictionary();
        tree.setItem(Cos.name("Nums"), numbers);
        structureTree.setItem(Cos.name("ParentTree"), tree);
        structureTree.setInt("ParentTreeNextKey", parents.size());
    }
}
