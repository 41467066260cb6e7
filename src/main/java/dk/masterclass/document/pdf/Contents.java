package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Tag;
import dk.masterclass.document.pdf.text.Line;
import dk.masterclass.document.pdf.text.StyledText;
import dk.masterclass.document.pdf.text.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Sets the table of contents on one page, if it can: sections and what is right below them, in two columns. */
final class Contents {

    static final int DEEPEST_LEVEL = 2;

    private static final int COLUMNS = 2;
    private static final float BETWEEN = 26;
    private static final float AFTER_TITLE = 8;
    private static final float[] SCALES = {1.1f, 1, 0.94f, 0.88f, 0.82f};
    private static final float SCALE_OF_MANY_PAGES = 0.94f;

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
        galley.space(AFTER_TITLE);
        List<Section> listed = sections.stream()
                .filter(section -> section.level() <= DEEPEST_LEVEL)
                .toList();
        List<List<ContentsEntry>> columns =
                columns(listed, links(listed), Imposition.HEIGHT - galley.height() - AFTER_TITLE);
        for (int at = 0; at < columns.size(); at += COLUMNS) {
            var side = columns.subList(at, Math.min(columns.size(), at + COLUMNS));
            galley.add(ContentsSlab.of(side, column().width() + BETWEEN));
        }
        return new Section(1, "", words.contents(), title);
    }

    private static Column column() {
        return new Column(Column.WIDE.left(), (Column.WIDE.width() - (COLUMNS - 1) * BETWEEN) / COLUMNS);
    }

    /** Every entry's element, in a list below its section's. */
    private List<Element> links(List<Section> sections) {
        var links = new ArrayList<Element>();
        Element nested = list;
        for (Section section : sections) {
            if (section.level() == 1) {
                nested = list;
            } else if (nested == list) {
                nested = list.add(Tag.CONTENTS);
            }
            links.add(nested.add(Tag.CONTENTS_ITEM).add(Tag.REFERENCE).add(Tag.LINK));
        }
        return links;
    }

    /** In the largest letters that let one page hold all of it. */
    private List<List<ContentsEntry>> columns(List<Section> sections, List<Element> links, float height) {
        for (float scale : SCALES) {
            var columns = new ContentsColumns(entries(sections, links, scale), height);
            if (columns.fill(height).size() <= COLUMNS) {
                return columns.balanced(height);
            }
        }
        return new ContentsColumns(entries(sections, links, SCALE_OF_MANY_PAGES), height).fill(height);
    }

    private List<ContentsEntry> entries(List<Section> sections, List<Element> links, float scale) {
        var entries = new ArrayList<ContentsEntry>();
        for (Section section : sections) {
            Element link = links.get(entries.size());
            entries.add(ContentsEntry.of(section, column(), scale, link, words, typesetter));
        }
        return entries;
    }
}
