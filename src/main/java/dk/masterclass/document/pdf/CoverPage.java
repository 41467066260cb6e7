package dk.masterclass.document.pdf;

import dk.masterclass.document.Brand;
import dk.masterclass.document.Document;
import dk.masterclass.document.Logo;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Image;
import dk.masterclass.document.pdf.tagged.Page;
import dk.masterclass.document.pdf.tagged.Tag;
import dk.masterclass.document.pdf.text.FontStyle;
import dk.masterclass.document.pdf.text.PrintText;
import dk.masterclass.document.pdf.text.Typesetter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first page: the green pitch with the chalk of its centre circle. */
final class CoverPage {

    private static final float MARGIN = 66;
    private static final float ORGANISATION_TOP = 770;
    private static final float TITLE_TOP = 646;
    private static final float TITLE_HEIGHT = 240;
    private static final float SENTENCE_HEIGHT = 130;
    private static final float DETAILS_HEIGHT = 190;
    private static final float DETAILS_BOTTOM = 62;

    private static final float LOGO_TOP = 30;
    private static final float LOGO_WIDTH = 170;
    private static final float LOGO_HEIGHT = 52;
    private static final float LOGO_PADDING = 16;
    private static final float BELOW_LOGO = 14;
    private static final String NOTHING_SAID = "–";

    private static final TextStyle ORGANISATION = new TextStyle(FontStyle.SANS_STRONG, 12, 17, Palette.CHALK);
    private static final TextStyle TITLE = new TextStyle(FontStyle.SANS_STRONG, 40.5f, 44.5f, Palette.CHALK);
    private static final TextStyle SENTENCE = new TextStyle(FontStyle.SANS, 13.5f, 20, Palette.CHALK_SOFT);
    private static final TextStyle DETAIL = new TextStyle(FontStyle.SANS, 10.5f, 15.5f, Palette.CHALK);

    private static final Column WIDE = new Column(MARGIN, 430);
    private static final Column NARROW = new Column(MARGIN, 350);
    private static final Column BESIDE_CIRCLE = new Column(MARGIN, 300);

    private final Typesetter typesetter;
    private final Element root;

    CoverPage(Typesetter typesetter, Element root) {
        this.typesetter = typesetter;
        this.root = root;
    }

    /** @param logo what the cover's brand shows, in pixels */
    void paint(Page page, String title, Document.Cover cover, Optional<Image> logo) {
        paintPitch(page);
        float below = logo.map(image -> paintLogo(page, image, cover)).orElse(ORGANISATION_TOP);
        fit(cover.organisation(), ORGANISATION, WIDE, 60, Tag.PARAGRAPH).paint(page, below);
        FittedText heading = fit(title, TITLE, WIDE, TITLE_HEIGHT, Tag.TITLE);
        heading.paint(page, TITLE_TOP);
        fit(cover.sentence(), SENTENCE, NARROW, SENTENCE_HEIGHT, Tag.PARAGRAPH)
                .paint(page, TITLE_TOP - heading.height() - 14);
        paintDetails(page, cover.details());
    }

    /** A white tab that hangs from the page's edge; returns where the text goes on. */
    private float paintLogo(Page page, Image image, Document.Cover cover) {
        float scale = Math.min(LOGO_WIDTH / image.width(), LOGO_HEIGHT / image.height());
        float width = image.width() * scale;
        float height = image.height() * scale;
        float bottom = Page.HEIGHT - LOGO_TOP - height;
        page.beginArtifact();
        float foot = bottom - LOGO_PADDING;
        page.rectangle(MARGIN, foot, width + 2 * LOGO_PADDING, Page.HEIGHT - foot, Palette.WHITE);
        page.end();
        String said = PrintText.line(
                cover.brand().flatMap(Brand::logo).map(Logo::alternative).orElse(""));
        Element figure = root.add(Tag.FIGURE).alternative(said.isEmpty() ? NOTHING_SAID : said);
        float left = MARGIN + LOGO_PADDING;
        figure.boundingBox(left, bottom, left + width, bottom + height);
        page.begin(figure);
        page.image(image, left, bottom, width, height);
        page.end();
        return bottom - LOGO_PADDING - BELOW_LOGO;
    }

    private static void paintPitch(Page page) {
        page.beginArtifact();
        page.rectangle(0, 0, Page.WIDTH, Page.HEIGHT, Palette.PITCH);
        page.ring(558, 67, 142.5f, Palette.CHALK_ON_PITCH, 4.5f);
        page.line(348, 67, Page.WIDTH, 67, Palette.CHALK_ON_PITCH, 4.5f);
        page.disc(558, 67, 8.5f, Palette.CHALK_ON_PITCH);
        page.end();
    }

    /** The last line stands on the lower margin, however many there are. */
    private void paintDetails(Page page, List<String> details) {
        var texts = new ArrayList<FittedText>();
        float share = DETAILS_HEIGHT / Math.max(1, details.size());
        float height = 0;
        for (String detail : details) {
            FittedText text = fit(detail, DETAIL, BESIDE_CIRCLE, Math.max(share, 9), Tag.PARAGRAPH);
            texts.add(text);
            height += text.height();
        }
        float top = DETAILS_BOTTOM + height;
        for (FittedText text : texts) {
            text.paint(page, top);
            top -= text.height();
        }
    }

    private FittedText fit(String text, TextStyle style, Column column, float height, Tag tag) {
        return FittedText.fit(text, style, column, height, root.add(tag), typesetter);
    }
}
