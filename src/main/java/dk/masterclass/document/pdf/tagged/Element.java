package dk.masterclass.document.pdf.tagged;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** A node of the structure tree: what assistive technology reads, in this order. */
public final class Element {

    private static final COSName ATTRIBUTES = Cos.name("A");
    private static final COSName PAGE = Cos.name("Pg");

    private final Tag tag;
    private final COSDictionary dictionary = new COSDictionary();
    private final List<Child> children = new ArrayList<>();
    private @Nullable Element waitingFor;
    private @Nullable COSDictionary firstPage;

    private sealed interface Child {
        record Node(Element element) implements Child {}

        record Content(COSBase reference) implements Child {}
    }

    private Element(Tag tag, COSDictionary parent) {
        this.tag = tag;
        dictionary.setName(COSName.S, tag.type());
        dictionary.setItem(COSName.P, parent);
    }

    static Element root(COSDictionary tree) {
        var element = new Element(Tag.DOCUMENT, tree);
        tree.setItem(COSName.K, element.dictionary);
        return element;
    }

    /** The next child. If nothing is ever drawn for it, it is left out, unless its place alone means something. */
    public Element add(Tag child) {
        var element = new Element(child, dictionary);
        children.add(new Child.Node(element));
        return element;
    }

    /** A child among this element's own text: it takes its place when its first content is drawn. */
    public Element addInline(Tag child) {
        var element = new Element(child, dictionary);
        element.waitingFor = this;
        return element;
    }

    /** A place to set something only to measure it; what is not painted there leaves no trace. */
    public Element trial() {
        return addInline(Tag.DIVISION);
    }

    /** Words for what cannot be read, such as a picture. */
    public Element alternative(String text) {
        dictionary.setString(Cos.name("Alt"), text);
        return this;
    }

    /** The words themselves, where less of them is shown. */
    public Element actualText(String text) {
        dictionary.setString(Cos.name("ActualText"), text);
        return this;
    }

    public Element listNumbering(boolean numbered) {
        return attribute("List", "ListNumbering", Cos.name(numbered ? "Decimal" : "Disc"));
    }

    /** A list whose items have no marks. */
    public Element unmarked() {
        return attribute("List", "ListNumbering", Cos.name("None"));
    }

    public Element columnHeader() {
        return attribute("Table", "Scope", Cos.name("Column"));
    }

    public Element rowHeader() {
        return attribute("Table", "Scope", Cos.name("Row"));
    }

    /** Where a figure stands on its page. */
    public Element boundingBox(float left, float bottom, float right, float top) {
        attribute("Layout", "BBox", Cos.numbers(left, bottom, right, top));
        var attributes = (COSDictionary) dictionary.getDictionaryObject(ATTRIBUTES);
        attributes.setName("Placement", "Block");
        return this;
    }

    private Element attribute(String owner, String name, COSBase value) {
        COSDictionary attributes = Cos.directDictionary();
        attributes.setName("O", owner);
        attributes.setItem(Cos.name(name), value);
        dictionary.setItem(ATTRIBUTES, attributes);
        return this;
    }

    Tag tag() {
        return tag;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    void addContent(COSDictionary page, int markedContent) {
        join();
        if (firstPage == null) {
            firstPage = page;
            dictionary.setItem(PAGE, page);
        }
        if (firstPage == page) {
            children.add(new Child.Content(Cos.number(markedContent)));
            return;
        }
        COSDictionary reference = Cos.directDictionary();
        reference.setItem(COSName.TYPE, Cos.name("MCR"));
        reference.setItem(PAGE, page);
        reference.setInt("MCID", markedContent);
        children.add(new Child.Content(reference));
    }

    void addAnnotation(COSDictionary page, COSDictionary annotation) {
        join();
        COSDictionary reference = Cos.directDictionary();
        reference.setItem(COSName.TYPE, Cos.name("OBJR"));
        reference.setItem(Cos.name("Obj"), annotation);
        reference.setItem(PAGE, page);
        children.add(new Child.Content(reference));
    }

    private void join() {
        if (waitingFor != null) {
            waitingFor.join();
            waitingFor.children.add(new Child.Node(this));
            waitingFor = null;
        }
    }

    /** Writes the finished tree below this element. */
    void complete() {
        COSArray written = Cos.directArray();
        for (Child child : children) {
            switch (child) {
                case Child.Content content -> written.add(content.reference());
                case Child.Node(Element element) -> {
                    if (!element.isEmpty()) {
                        element.complete();
                        written.add(element.dictionary);
                    }
                }
            }
        }
        dictionary.setItem(COSName.K, written);
    }

    private boolean isEmpty() {
        return !tag.staysWhenEmpty()
                && children.stream()
                        .allMatch(child -> child instanceof Child.Node(Element element) && element.isEmpty());
    }
}
