package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.Brand;
import dk.masterclass.document.Document;
import dk.masterclass.document.Logo;
import dk.masterclass.document.Progress;
import dk.masterclass.document.pdf.Pagination.Spot;
import dk.masterclass.document.pdf.Section.Landing;
import dk.masterclass.document.pdf.tagged.Bookmark;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Image;
import dk.masterclass.document.pdf.tagged.Page;
import dk.masterclass.document.pdf.tagged.Properties;
import dk.masterclass.document.pdf.tagged.Tag;
import dk.masterclass.document.pdf.tagged.TaggedPdf;
import dk.masterclass.document.pdf.text.FontStyle;
import dk.masterclass.document.pdf.text.PrintText;
import dk.masterclass.document.pdf.text.Typesetter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One printing of one document: first everything is set and measured, then every page is painted. */
final class PrintRun implements AutoCloseable {

    private static final TextStyle TITLE = new TextStyle(FontStyle.SANS_STRONG, 26, 31, Palette.PITCH);

    private static final float AFTER_TITLE = 14;
    private static final float AFTER_LEAFLET_TITLE = 2;
    /** So that a reader who jumps to a heading sees some air above it. */
    private static final float ABOVE_HEADING = 12;
    /** PDF/UA wants every file to have a title. */
    private static final String UNTITLED = "–";

    private final Document document;
    private final Progress progress;
    private final TaggedPdf pdf;
    private final Typesetter typesetter;
    private final Words words;
    private final List<Page> pages = new ArrayList<>();

    PrintRun(Document document, Progress progress) {
        this.document = document;
        this.progress = progress;
        this.pdf = new TaggedPdf(brand().map(Inks::of).orElse(UnaryOperator.identity()));
        this.typesetter = Typesetter.of(document.language());
        this.words = Words.of(document.language());
    }

    byte[] print() {
        coverPage().ifPresent(this::printCover);
        var body = new Composer(typesetter, document.form());
        // The order in which elements are made is the order of reading.
        Optional<Contents> contents = contents();
        if (coverPage().isEmpty()) {
            composeHead(body);
        }
        body.compose(document.blocks(), new Setting(pdf.root(), Column.WIDE, bodyStyle()));
        var front = new Galley();
        Optional<Section> contentsTitle = contents.map(list -> list.compose(front, body.sections()));
        place(front, body, contentsTitle);
        contentsTitle.ifPresent(title -> addBookmarks(List.of(title)));
        addBookmarks(body.sections());
        paintFurniture();
        return pdf.save(properties());
    }

    private TextStyle bodyStyle() {
        return switch (document.form()) {
            case BOOK -> TextStyle.BODY;
            case LEAFLET -> TextStyle.BODY_OF_MANY;
        };
    }

    private void printCover(Document.Cover cover) {
        Optional<Image> logo =
                brand().flatMap(Brand::logo).flatMap(Logo::pixels).map(pdf::image);
        new CoverPage(typesetter, pdf.root()).paint(addPage(), document.title(), cover, logo);
    }

    private Optional<Brand> brand() {
        return document.cover().flatMap(Document.Cover::brand);
    }

    /** Only for a document with a cover: what is read on a screen has its own ways to get around. */
    private Optional<Contents> contents() {
        boolean hasHeading = document.blocks().stream()
                .anyMatch(block -> block instanceof Block.Heading heading && Headings.isShown(heading));
        return coverPage().filter(cover -> hasHeading).map(cover -> new Contents(typesetter, words, pdf.root()));
    }

    private Optional<Document.Cover> coverPage() {
        return document.cover().filter(cover -> document.form() == Document.Form.BOOK);
    }

    /** Whose it is, what it is, and which edition, where there is no page for it. */
    private void composeHead(Composer body) {
        var setting = new Setting(pdf.root(), Column.WIDE, TextStyle.BODY);
        var small = setting.styled(TextStyle.CAPTION);
        document.cover().ifPresent(cover -> body.paragraph(cover.organisation(), small, 0));
        composeTitle(body);
        document.cover().ifPresent(cover -> body.paragraph(String.join(" · ", cover.details()), small, 0));
    }

    private void composeTitle(Composer body) {
        Element element = pdf.root().add(Tag.TITLE);
        var lines =
                typesetter.whole(InlineText.of(document.title(), TITLE, element), TITLE.size(), Column.WIDE.width());
        if (!lines.isEmpty()) {
            body.galley().add(TextSlab.whole(lines, TITLE, Column.WIDE, 0));
            body.galley().glueNext();
            body.galley().space(document.form() == Document.Form.LEAFLET ? AFTER_LEAFLET_TITLE : AFTER_TITLE);
        }
    }

    private void place(Galley front, Composer body, Optional<Section> contentsTitle) {
        var frontPages = new Imposition(front);
        var bodyPages = new Imposition(body.galley());
        int firstFront = pages.size();
        int firstBody = firstFront + frontPages.pageCount();
        int count = Math.max(1, firstBody + bodyPages.pageCount());
        while (pages.size() < count) {
            addPage();
        }
        paintWatermark(pages.subList(firstFront, pages.size()));
        contentsTitle.ifPresent(title -> land(title, frontPages, firstFront));
        body.sections().forEach(section -> land(section, bodyPages, firstBody));
        progress.printed(firstFront, pages.size());
        frontPages.paint(
                pages.subList(firstFront, firstBody), page -> progress.printed(firstFront + page, pages.size()));
        bodyPages.paint(
                pages.subList(firstBody, pages.size()), page -> progress.printed(firstBody + page, pages.size()));
    }

    private void land(Section section, Imposition imposition, int firstPage) {
        Spot spot = imposition.start(section.slab());
        int index = firstPage + spot.page();
        section.land(new Landing(pages.get(index), index + 1, Imposition.TOP - spot.top() + ABOVE_HEADING));
    }

    private void addBookmarks(List<Section> sections) {
        Deque<Bookmark> path = new ArrayDeque<>();
        path.push(pdf.bookmarks());
        for (Section section : sections) {
            while (path.size() > section.level()) {
                path.pop();
            }
            Landing landing = section.landing();
            path.push(path.element().add(section.numberedTitle(), landing.page(), landing.top()));
        }
    }

    /** First of all, so that it lies below the text. */
    private void paintWatermark(List<Page> behind) {
        document.cover()
                .filter(Document.Cover::draft)
                .flatMap(cover -> new Furniture(typesetter, words).watermark(cover.draftMark()))
                .map(shape -> pdf.stamp(shape, Palette.WATERMARK))
                .ifPresent(stamp -> behind.forEach(page -> page.watermark(stamp)));
    }

    private void paintFurniture() {
        var furniture = new Furniture(typesetter, words);
        int first = coverPage().isPresent() ? 1 : 0;
        String footer = document.cover().map(Document.Cover::footer).orElse(document.title());
        for (int i = first; i < pages.size(); i++) {
            furniture.paintFoot(pages.get(i), footer, i + 1, pages.size());
        }
        document.cover()
                .filter(Document.Cover::draft)
                .ifPresent(cover -> pages.forEach(page -> furniture.paintDraftMark(page, cover.draftMark())));
    }

    private Properties properties() {
        String title = PrintText.line(document.title());
        return new Properties(
                title.isEmpty() ? UNTITLED : title,
                PrintText.line(
                        document.cover().map(Document.Cover::organisation).orElse("")),
                PrintText.line(document.cover().map(Document.Cover::sentence).orElse("")),
                document.language().tag());
    }

    private Page addPage() {
        Page page = pdf.addPage();
        pages.add(page);
        return page;
    }

    @Override
    public void close() {
        pdf.close();
    }
}
