package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Tag;
import dk.masterclass.document.pdf.text.Line;
import dk.masterclass.document.pdf.text.PrintText;
import dk.masterclass.document.pdf.text.StyledText;
import dk.masterclass.document.pdf.text.Typesetter;
import java.util.ArrayList;
import java.util.List;

/** Sets headings, remembers them for contents and bookmarks, and keeps each with what it announces. */
final class Headings {

    /** Wider than a space, so that the number stands for itself. */
    private static final String AFTER_NUMBER = "\u2002";

    private static final float SECTION_GAP = 28;
    private static final float SUBSECTION_GAP = 15;
    private static final float TOPIC_GAP = 15;
    private static final float LEAFLET_GAP = 9;
    /** A section begins a new page when less than this part of the page is left. */
    private static final float ROOM_FOR_SECTION = 0.12f;

    private final Galley galley;
    private final Typesetter typesetter;
    private final Document.Form form;
    private final List<Section> sections = new ArrayList<>();

    Headings(Galley galley, Typesetter typesetter, Document.Form form) {
        this.galley = galley;
        this.typesetter = typesetter;
        this.form = form;
    }

    List<Section> sections() {
        return sections;
    }

    static boolean isShown(Block.Heading heading) {
        return !PrintText.line(heading.text()).isEmpty();
    }

    void compose(Block.Heading heading, Setting setting) {
        String title = PrintText.line(heading.text());
        String number = PrintText.line(heading.number());
        if (!isShown(heading)) {
            return;
        }
        int level = Math.min(heading.level(), lastLevel() + 1);
        String text = number.isEmpty() ? title : number + AFTER_NUMBER + title;
        Slab slab = slab(text, level, setting);
        galley.add(slab);
        galley.glueNext();
        sections.add(new Section(level, number, title, slab));
    }

    /** Assistive technology wants no level left out, whatever the document does. */
    private int lastLevel() {
        return sections.isEmpty() ? 0 : sections.getLast().level();
    }

    private Slab slab(String text, int level, Setting setting) {
        return switch (form) {
            case BOOK -> bookSlab(text, level, setting);
            case LEAFLET -> leafletSlab(text, level, setting);
        };
    }

    /** A page or two need no big headings. */
    private Slab leafletSlab(String text, int level, Setting setting) {
        return switch (level) {
            case 1 -> slab(text, TextStyle.SUBSECTION, Tag.HEADING_1, setting, LEAFLET_GAP);
            case 2 -> slab(text, TextStyle.TOPIC, Tag.HEADING_2, setting, LEAFLET_GAP);
            default -> slab(text, TextStyle.TOPIC, Tag.HEADING_3, setting, LEAFLET_GAP);
        };
    }

    private Slab bookSlab(String text, int level, Setting setting) {
        return switch (level) {
            case 1 ->
                slab(text, TextStyle.SECTION, Tag.HEADING_1, setting, SECTION_GAP)
                        .wanting(SECTION_GAP + Imposition.HEIGHT * ROOM_FOR_SECTION);
            case 2 -> slab(text, TextStyle.SUBSECTION, Tag.HEADING_2, setting, SUBSECTION_GAP);
            default -> slab(text, TextStyle.TOPIC, Tag.HEADING_3, setting, TOPIC_GAP);
        };
    }

    private TextSlab slab(String text, TextStyle style, Tag tag, Setting setting, float gap) {
        Element element = setting.parent().add(tag);
        StyledText styled = StyledText.of(text, style.font(), new Voice.Plain(element, style.colour()));
        List<Line> lines =
                typesetter.whole(styled, style.size(), setting.column().width());
        return TextSlab.whole(lines, style, setting.column(), gap).asHeading();
    }
}
