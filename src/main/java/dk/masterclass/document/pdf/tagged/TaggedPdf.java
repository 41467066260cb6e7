package dk.masterclass.document.pdf.tagged;

import java.awt.Shape;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;

/** A PDF file that is accessible (PDF/UA-1) and lasts (PDF/A-2a). The same calls give the same bytes. */
public final class TaggedPdf implements AutoCloseable {

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String SRGB_NAME = "sRGB IEC61966-2.1";
    /** What is packed together packs tighter. */
    private static final int OBJECTS_TOGETHER = 2000;

    private static final String PRODUCER = "Apache PDFBox";

    private final PDDocument document = new PDDocument();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final COSDictionary structureTree = new COSDictionary();
    private final Element root = Element.root(structureTree);
    private final ParentTree parentTree = new ParentTree();
    private final Fonts fonts = new Fonts(document);
    private final List<Page> pages = new ArrayList<>();
    private final UnaryOperator<Rgb> inks;

    /** @param inks what is printed for each colour that is asked for */
    public TaggedPdf(UnaryOperator<Rgb> inks) {
        this.inks = inks;
    }

    public Element root() {
        return root;
    }

    public Bookmark bookmarks() {
        return new Bookmark(outline);
    }

    public Page addPage() {
        var page = new Page(parentTree, fonts, inks);
        document.addPage(page.page());
        pages.add(page);
        return page;
    }

    public Image image(BufferedImage pixels) {
        return new Image(pixels, document);
    }

    /** @param shape in points from a page's lower left corner */
    public Stamp stamp(Shape shape, Rgb colour) {
        return new Stamp(shape, inks.apply(colour), document);
    }

    public byte[] save(Properties properties) {
        try {
            writeContents();
            fonts.finish();
            writeStructure();
            writeCatalog(properties);
            document.setDocumentId(fingerprint());
            var out = new ByteArrayOutputStream();
            document.save(out, new CompressParameters(OBJECTS_TOGETHER));
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeContents() throws IOException {
        for (Page page : pages) {
            var stream = new PDStream(document);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                page.content().writeTo(out);
            }
            page.page().setContents(stream);
        }
    }

    private void writeStructure() {
        structureTree.setName(COSName.TYPE, "StructTreeRoot");
        COSDictionary roles = Cos.directDictionary();
        roles.setName(Tag.TITLE.type(), Tag.PARAGRAPH.type());
        structureTree.setItem(Cos.name("RoleMap"), roles);
        root.complete();
        parentTree.writeTo(structureTree);
    }

    private void writeCatalog(Properties properties) throws IOException {
        document.setVersion(1.7f);
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        COSDictionary dictionary = catalog.getCOSObject();
        dictionary.setItem(Cos.name("StructTreeRoot"), structureTree);
        dictionary.setItem(Cos.name("MarkInfo"), truth("Marked"));
        dictionary.setItem(Cos.name("ViewerPreferences"), truth("DisplayDocTitle"));
        dictionary.setItem(Cos.name("PageLabels"), countingFromOne());
        catalog.setLanguage(properties.language());
        catalog.setPageMode(PageMode.USE_OUTLINES);
        catalog.setDocumentOutline(outline);
        catalog.addOutputIntent(outputIntent());
        writeDescription(properties);
    }

    private static COSDictionary truth(String key) {
        COSDictionary dictionary = Cos.directDictionary();
        dictionary.setBoolean(Cos.name(key), true);
        return dictionary;
    }

    /** The viewer shows the number that is printed on the page. */
    private static COSDictionary countingFromOne() {
        COSDictionary style = Cos.directDictionary();
        style.setName(COSName.S, "D");
        COSArray numbers = Cos.directArray();
        numbers.add(Cos.number(0));
        numbers.add(style);
        COSDictionary labels = Cos.directDictionary();
        labels.setItem(Cos.name("Nums"), numbers);
        return labels;
    }

    private PDOutputIntent outputIntent() throws IOException {
        var intent = new PDOutputIntent(document, new ByteArrayInputStream(SRGB));
        intent.setInfo(SRGB_NAME);
        intent.setOutputCondition(SRGB_NAME);
        intent.setOutputConditionIdentifier(SRGB_NAME);
        intent.setRegistryName("http://www.color.org");
        return intent;
    }

    /** No dates: they would make two equal documents differ. */
    private void writeDescription(Properties properties) throws IOException {
        var information = document.getDocumentInformation();
        information.setTitle(properties.title());
        information.setAuthor(properties.author());
        information.setSubject(properties.subject());
        information.setProducer(PRODUCER);
        var metadata = new PDMetadata(document);
        metadata.importXMPMetadata(Xmp.of(properties, PRODUCER).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private long fingerprint() {
        long print = pages.size();
        for (Page page : pages) {
            print = page.content().fingerprint(print);
        }
        return print;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
