package dk.masterclass.document.word;

import static dk.masterclass.document.word.Paper.twips;

import dk.masterclass.document.Document;
import dk.masterclass.document.Document.Cover;
import dk.masterclass.document.office.OfficePackage;
import dk.masterclass.document.office.XmlWriter;

/**
 * Writes a document as a Word file. The same document gives the same bytes, and any number of threads may use one
 * renderer.
 */
public final class WordRenderer {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    static final String BODY = "word/document.xml";

    public byte[] render(Document document) {
        var file = new OfficePackage();
        var colours = new Colours(document.cover().flatMap(Cover::brand));
        file.relate("", Namespaces.RELATIONS + "/officeDocument", BODY);
        describe(file, document);
        var body = new Body(file, colours);
        var coverPage = document.cover().filter(cover -> document.form() == Document.Form.BOOK);
        coverPage.ifPresentOrElse(
                cover -> new CoverPage(body).write(document.title(), cover), () -> writeHead(body, document));
        int afterCover = body.xml().length();
        var blocks = new Blocks(body);
        blocks.write(document.blocks(), Place.PAGE);
        var headings = blocks.headings().entries();
        if (coverPage.isPresent() && !headings.isEmpty()) {
            body.xml().insert(afterCover, new ContentsList(document.language()).write(headings));
        }
        part(file, BODY, "document.main+xml", whole(body, document, coverPage.isPresent()));
        add(file, "styles", Styles.part(document.language(), colours, coverPage.isPresent()));
        add(file, "numbering", body.numbering().part());
        add(file, "settings", settings(document));
        return file.zip();
    }

    /** Whose it is, what it is, and which edition, where there is no page for it. */
    private static void writeHead(Body body, Document document) {
        document.cover().ifPresent(cover -> body.paragraph(Look.SMALL, Place.PAGE, cover.organisation()));
        body.paragraph(Look.PLAIN_TITLE, Place.PAGE, document.title());
        document.cover()
                .ifPresent(cover -> body.paragraph(Look.SMALL, Place.PAGE, String.join(" · ", cover.details())));
    }

    private static void describe(OfficePackage file, Document document) {
        var organisation = document.cover().map(Cover::organisation).orElse("");
        file.describe(Runs.line(document.title()), Runs.line(organisation), document.language());
    }

    private static void part(OfficePackage file, String path, String type, byte[] content) {
        file.part(path, Namespaces.TYPE + type, content);
    }

    /** A part that the text refers to and that there is one of. */
    private static String add(OfficePackage file, String name, byte[] content) {
        return add(file, name, name, content);
    }

    private static String add(OfficePackage file, String name, String kind, byte[] content) {
        part(file, "word/" + name + ".xml", kind + "+xml", content);
        return file.relate(BODY, Namespaces.RELATIONS + "/" + kind, name + ".xml");
    }

    private static byte[] whole(Body body, Document document, boolean hasCoverPage) {
        var xml = new XmlWriter().open("w:document", Namespaces.all()).open("w:body");
        xml.add(body.xml()).open("w:sectPr");
        document.cover().ifPresent(cover -> margins(xml, body.file(), document, cover, hasCoverPage));
        xml.empty("w:pgSz", "w:w", twips(Paper.WIDTH), "w:h", twips(Paper.HEIGHT));
        xml.empty(
                "w:pgMar",
                "w:top",
                twips(Paper.TOP),
                "w:right",
                twips(Paper.MARGIN),
                "w:bottom",
                twips(Paper.BOTTOM),
                "w:left",
                twips(Paper.MARGIN),
                "w:header",
                twips(Paper.EDGE),
                "w:footer",
                twips(Paper.EDGE),
                "w:gutter",
                "0");
        if (hasCoverPage) {
            xml.empty("w:titlePg");
        }
        return xml.close("w:sectPr").close("w:body").close("w:document").file();
    }

    private static void margins(XmlWriter xml, OfficePackage file, Document document, Cover cover, boolean cleanFirst) {
        var margins = new Margins(document.language());
        refer(xml, "w:headerReference", "default", add(file, "header1", "header", margins.header(cover)));
        refer(xml, "w:footerReference", "default", add(file, "footer1", "footer", margins.footer(cover.footer())));
        if (cleanFirst) {
            refer(xml, "w:headerReference", "first", add(file, "header2", "header", Margins.blank("w:hdr")));
            refer(xml, "w:footerReference", "first", add(file, "footer2", "footer", Margins.blank("w:ftr")));
        }
    }

    private static void refer(XmlWriter xml, String element, String page, String id) {
        xml.empty(element, "w:type", page, "r:id", id);
    }

    /** Word 2013 and later take the file as their own. Nothing is brought up to date on opening: that would ask first. */
    /** Words are divided at the ends of lines: Danish ones are longer than the columns of many tables. */
    private static byte[] settings(Document document) {
        String language = OfficePackage.tag(document.language());
        return new XmlWriter()
                .open("w:settings", "xmlns:w", Namespaces.WORD)
                .empty("w:defaultTabStop", "w:val", "720")
                .empty("w:autoHyphenation")
                .open("w:compat")
                .empty(
                        "w:compatSetting",
                        "w:name",
                        "compatibilityMode",
                        "w:uri",
                        "http://schemas.microsoft.com/office/word",
                        "w:val",
                        "15")
                .close("w:compat")
                .empty("w:themeFontLang", "w:val", language, "w:eastAsia", "zh-CN", "w:bidi", "ar-SA")
                .close("w:settings")
                .file();
    }
}
