package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Tag;
import dk.masterclass.document.pdf.text.Line;
import dk.masterclass.document.pdf.text.StyledText;
import dk.masterclass.document.pdf.text.Typesetter;
import java.util.List;

/** Sets the table of contents: sections and what is right below them, with links and page numbers. */
final class Contents {

    static final int DEEPEST_LEVEL = 2;

    private static final float FIRST_GAP = 16;
    private static final float SECTION_GAP = 9;
    private static final float SUBSECTION_GAP = 2;

    private final Typesetter typesetter;
    private final Words words;
    private final Element heading;
    private final Element list;

    /** Takes its place in the structure tree at once, though what it lists is not known yet. */
    Contents(Typesetter typesetter, Words words, Element root) {
        this.typesetter = typesetter;
        this.words = words;
        this.heading = root.add(Tag.HEADING_1);
        this.list = root.add(Tag.CONTENTS);
    }

    /** The title is a section too, so that the bookmarks lead to it. */
    Section compose(Galley galley, List<Section> sections) {
        TextStyle style = TextStyle.SECTION;
        StyledText text = StyledText.of(words.contents(), style.font(), new Voice.Plain(heading, style.colour()));
        List<Line> lines = typesetter.whole(text, style.size(), Column.WIDE.width());
        Slab title = TextSlab.whole(lines, style, Column.WIDE, 0);
        galley.add(title);
        galley.glueNext();
        Element nested = list;
        galley.space(FIRST_GAP);
        for (Section section : sections) {
            if (section.level() > DEEPEST_LEVEL) {
                continue;
            }
            if (section.level() == 1) {
                nested = list;
            } else if (nested == list) {
                nested = list.add(Tag.CONTENTS);
            }
            galley.space(section.level() == 1 ? SECTION_GAP : SUBSECTION_GAP);
            Element link = nested.add(Tag.CONTENTS_ITEM).add(Tag.REFERENCE).add(Tag.LINK);
            galley.add(ContentsSlab.of(section, link, words, typesetter));
        }
        return new Section(1, "", words.contents(), title);
    }
}
