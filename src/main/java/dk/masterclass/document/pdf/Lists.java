package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Tag;
import dk.masterclass.document.pdf.text.FontStyle;
import dk.masterclass.document.pdf.text.Line;
import dk.masterclass.document.pdf.text.StyledText;
import java.util.List;

/** Sets lists, numbered or not, and lists in lists. */
final class Lists {

    private static final String BULLET = "•";
    private static final float INDENT = 17;
    private static final float AFTER_MARK = 6;
    private static final float LEAST_WIDTH = 110;
    private static final float GAP = 5;
    private static final float ITEM_GAP = 2;

    private final Composer composer;

    Lists(Composer composer) {
        this.composer = composer;
    }

    void compose(Block.Items items, Setting setting) {
        int count = items.items().size();
        if (count == 0) {
            return;
        }
        Element list = setting.parent().add(Tag.LIST).listNumbering(items.numbered());
        float indent = indent(items, setting, list);
        for (int i = 0; i < count; i++) {
            composer.galley().tighten(i == 0 ? GAP : ITEM_GAP);
            Element item = list.add(Tag.LIST_ITEM);
            Line mark = mark(items.numbered(), i + 1, item.add(Tag.LABEL), setting);
            compose(items.items().get(i), mark, indent, setting.inside(item.add(Tag.LIST_BODY)));
        }
        composer.galley().space(GAP);
    }

    private void compose(List<Block> item, Line mark, float indent, Setting setting) {
        Galley galley = composer.galley();
        galley.mark(new Mark(mark, setting.style(), setting.column().left()));
        if (indent == 0) {
            galley.placeMark(setting.style().leading());
        }
        composer.body(item, setting.in(setting.column().inset(indent, 0)));
        galley.placeMark(setting.style().leading());
    }

    /** Room for the widest number; none where lists are nested so deep that the text would have no room left. */
    private float indent(Block.Items items, Setting setting, Element list) {
        Line widest = mark(items.numbered(), items.items().size(), list, setting);
        float indent = Math.max(INDENT, widest.width(setting.style().size()) + AFTER_MARK);
        return setting.column().width() - indent < LEAST_WIDTH ? 0 : indent;
    }

    private Line mark(boolean numbered, int number, Element label, Setting setting) {
        var voice = new Voice.Plain(label, Palette.PITCH);
        StyledText text = StyledText.of(numbered ? number + "." : BULLET, FontStyle.SANS, voice);
        return composer.typesetter()
                .whole(text, setting.style().size(), Float.MAX_VALUE)
                .getFirst();
    }
}
