package dk.masterclass.document.pdf;

import dk.masterclass.document.Document;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Page;
import dk.masterclass.document.pdf.tagged.Tag;
import dk.masterclass.document.pdf.text.FontStyle;
import dk.masterclass.document.pdf.text.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** The first page: the green pitch with the chalk of its centre circle. */
final class CoverPage {

    private static final float MARGIN = 66;
    private static final float ORGANISATION_TOP = 770;
    private static final float TITLE_TOP = 646;
    private static final float TITLE_HEIGHT = 240;
    private static final float SENTENCE_HEIGHT = 130;
    private static final float DETAILS_HEIGHT = 190;
    private static final float DETAILS_BOTTOM = 62;

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

    void paint(Page page, String title, Document.Cover cover) {
        paintPitch(page);
        fit(cover.organisation(), ORGANISATION, WIDE, 60, Tag.PARAGRAPH).paint(page, ORGANISATION_TOP);
        FittedText heading = fit(title, TITLE, WIDE, TITLE_HEIGHT, Tag.TITLE);
        heading.paint(page, TITLE_TOP);
        fit(cover.sentence(), SENTENCE, NARROW, SENTENCE_HEIGHT, Tag.PARAGRAPH)
                .paint(page, TITLE_TOP - heading.height() - 14);
        paintDetails(page, cover.details());
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
