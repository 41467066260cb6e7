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
record ContentsSlab(
        Section section, List<Line> lines, TextStyle style, Element link, Words words, Typesetter typesetter)
        implements Slab {

    private static final TextStyle FIRST = new TextStyle(FontStyle.SANS_STRONG, 10.5f, 16, Palette.INK);
    private static final TextStyle SECOND = new TextStyle(FontStyle.SANS, 10, 15, Palette.INK_SOFT);
    /** Keeps number, title and page apart for those who listen; a plain space at an end would be dropped. */
    private static final String APART = "\u00A0";

    private static final float NUMBERS = 28;
    private static final float PAGES = 44;

    static ContentsSlab of(Section section, Element link, Words words, Typesetter typesetter) {
        TextStyle style = section.level() == 1 ? FIRST : SECOND;
        var voice = new Voice.Plain(link, style.colour());
        StyledText text = StyledText.of(section.title(), style.font(), voice);
        List<Line> lines = typesetter.whole(text, style.size(), titles().width());
        return new ContentsSlab(section, lines, style, link, words, typesetter);
    }

    private static Column titles() {
        return Column.WIDE.inset(NUMBERS, PAGES);
    }

    @Override
    public List<Slice> slices() {
        return TextSlab.withoutWidows(lines.size(), style.leading(), 0);
    }

    @Override
    public void paint(Page page, float top, int from, int to) {
        Landing landing = section.landing();
        page.begin(link);
        if (from == 0 && !section.number().isEmpty()) {
            text(page, single(section.number() + APART, NUMBERS - 4), Column.WIDE.left(), top);
        }
        for (int i = from; i < to; i++) {
            text(page, lines.get(i), titles().left(), top - (i - from) * style.leading());
        }
        float bottom = top - height(from, to);
        if (to == lines.size()) {
            Line number = single(APART + landing.number(), PAGES);
            float left = Column.WIDE.right() - number.width(style.size());
            text(page, number, left, bottom + style.leading());
        }
        page.end();
        var place = new Target.Place(landing.page(), landing.top());
        String contents = words.goTo(section.numberedTitle(), landing.number());
        page.link(link, Column.WIDE.left(), bottom, Column.WIDE.right(), top, place, contents);
    }

    private Line single(String text, float width) {
        return typesetter.single(text, style.font(), new Voice.Plain(link, style.colour()), style.size(), width);
    }

    private void text(Page page, Line line, float left, float top) {
        page.text(line.pieces(), left, style.baseline(top), style.size(), style.colour());
    }
}
