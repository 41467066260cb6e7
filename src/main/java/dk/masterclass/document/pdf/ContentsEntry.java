package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.Section.Landing;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Page;
import dk.masterclass.document.pdf.tagged.Target;
import dk.masterclass.document.pdf.text.FontStyle;
import dk.masterclass.document.pdf.text.Line;
import dk.masterclass.document.pdf.text.StyledText;
import dk.masterclass.document.pdf.text.Typesetter;
import java.util.List;

/** One entry of the table of contents: number, heading, page. The page is known when it is painted. */
record ContentsEntry(
        Section section,
        List<Line> lines,
        boolean cut,
        TextStyle style,
        Column column,
        float scale,
        Element link,
        Words words,
        Typesetter typesetter) {

    private static final TextStyle FIRST = new TextStyle(FontStyle.SANS_STRONG, 9.5f, 13, Palette.INK);
    private static final TextStyle SECOND = new TextStyle(FontStyle.SANS, 8.75f, 12, Palette.INK_SOFT);
    /** Keeps number, title and page apart for those who listen; a plain space at an end would be dropped. */
    private static final String APART = "\u00A0";

    private static final float NUMBERS = 20;
    private static final float PAGES = 24;
    private static final float ABOVE_SECTION = 7;
    private static final float BELOW_RULE = 3;
    private static final int MOST_LINES = 6;

    static ContentsEntry of(
            Section section, Column column, float scale, Element link, Words words, Typesetter typesetter) {
        TextStyle style = (section.level() == 1 ? FIRST : SECOND).scaled(scale);
        var voice = new Voice.Plain(link, style.colour());
        StyledText text = StyledText.of(section.title(), style.font(), voice);
        var lines = typesetter.whole(
                text, style.size(), column.inset(NUMBERS, PAGES).width());
        boolean cut = lines.size() > MOST_LINES;
        return new ContentsEntry(
                section,
                cut ? lines.subList(0, MOST_LINES) : lines,
                cut,
                style,
                column,
                scale,
                link,
                words,
                typesetter);
    }

    boolean opensSection() {
        return section.level() == 1;
    }

    float height() {
        return above() + Math.max(1, lines.size()) * style.leading();
    }

    private float above() {
        return opensSection() ? (ABOVE_SECTION + BELOW_RULE) * scale : 0;
    }

    /** @param shift how far to the right of its own column */
    void paint(Page page, float upper, float shift) {
        Column place = new Column(column.left() + shift, column.width());
        if (opensSection()) {
            rule(page, place, upper - ABOVE_SECTION * scale);
        }
        float top = upper - above();
        page.begin(link);
        words(page, place, top);
        page.end();
        Landing landing = section.landing();
        var target = new Target.Place(landing.page(), landing.top());
        String contents = words.goTo(section.numberedTitle(), landing.number());
        page.link(link, place.left(), upper - height(), place.right(), top, target, contents);
    }

    private void words(Page page, Column place, float top) {
        int landing = section.landing().number();
        if (!section.number().isEmpty()) {
            text(page, single(section.number() + APART, NUMBERS - 2), place.left(), top);
        }
        float lineTop = top;
        for (Line line : lines) {
            text(page, line, place.left() + NUMBERS, lineTop);
            lineTop -= style.leading();
        }
        Line number = single(APART + landing, PAGES);
        float lastTop = top - Math.max(0, lines.size() - 1) * style.leading();
        text(page, number, place.right() - number.width(style.size()), lastTop);
        if (cut) {
            link.actualText(section.numberedTitle() + APART + landing);
        }
    }

    private static void rule(Page page, Column place, float y) {
        page.beginArtifact();
        page.line(place.left(), y, place.right(), y, Palette.LINE, 0.75f);
        page.end();
    }

    private Line single(String text, float width) {
        return typesetter.single(text, style.font(), new Voice.Plain(link, style.colour()), style.size(), width);
    }

    private void text(Page page, Line line, float left, float top) {
        page.text(line.pieces(), left, style.baseline(top), style.size(), style.colour());
    }
}
