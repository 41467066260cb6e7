package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Tag;
import dk.masterclass.document.pdf.text.StyledText;
import dk.masterclass.document.pdf.text.Typesetter;
import java.util.List;

/** Sets blocks one after another into a galley, and builds the structure tree on the way. */
final class Composer {

    private static final float PARAGRAPH_GAP = 6;

    private final Galley galley = new Galley();
    private final Typesetter typesetter;
    private final Document.Form form;
    private final Headings headings;
    private final Lists lists;
    private final Entries entries;
    private final Tables tables;
    private final Panels panels;
    private final Pictures pictures;
    private final Sheets sheets;

    Composer(Typesetter typesetter, Document.Form form) {
        this.typesetter = typesetter;
        this.form = form;
        this.headings = new Headings(galley, typesetter, form);
        this.lists = new Lists(this);
        this.entries = new Entries(this);
        this.tables = new Tables(this);
        this.panels = new Panels(this);
        this.pictures = new Pictures(this);
        this.sheets = new Sheets(this);
    }

    Galley galley() {
        return galley;
    }

    Typesetter typesetter() {
        return typesetter;
    }

    List<Section> sections() {
        return headings.sections();
    }

    Tables tables() {
        return tables;
    }

    void compose(List<Block> blocks, Setting setting) {
        blocks.forEach(block -> compose(block, setting));
    }

    /** How much of a page blocks would take if no page broke them. */
    float height(List<Block> blocks, Setting setting) {
        var trial = new Composer(typesetter, form);
        trial.compose(blocks, setting.inside(setting.parent().trial()));
        return trial.galley().height();
    }

    private void compose(Block block, Setting setting) {
        switch (block) {
            case Block.Heading heading -> headings.compose(heading, setting);
            case Block.Paragraph paragraph -> compose(paragraph, setting);
            case Block.Items items -> lists.compose(items, setting);
            case Block.Table table -> tables.compose(table, setting);
            case Block.Callout callout -> panels.compose(callout, setting);
            case Block.Fact fact -> panels.compose(fact, setting);
            case Block.Entries all -> entries.compose(all, setting);
            case Block.Quote quote -> panels.compose(quote, setting);
            case Block.Figure figure -> panels.compose(figure, setting);
            case Block.Picture picture -> pictures.compose(picture, setting);
            case Block.Sheet sheet -> sheets.compose(sheet, setting);
            case Block.Gap gap -> panels.compose(gap, setting);
            case Block.PageBreak pageBreak -> galley.breakPage();
        }
    }

    private void compose(Block.Paragraph paragraph, Setting setting) {
        Element element = setting.parent().add(Tag.PARAGRAPH);
        add(InlineText.of(paragraph.content(), setting.style(), element), setting, PARAGRAPH_GAP);
    }

    /** The content of a list's item; one paragraph alone needs no element of its own inside it. */
    void body(List<Block> blocks, Setting setting) {
        if (blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph only) {
            add(InlineText.of(only.content(), setting.style(), setting.parent()), setting, PARAGRAPH_GAP);
        } else {
            compose(blocks, setting);
        }
    }

    /** A paragraph of plain words; nothing if there are none. */
    void paragraph(String text, Setting setting, float gap) {
        Element element = setting.parent().add(Tag.PARAGRAPH);
        add(InlineText.of(text, setting.style(), element), setting, gap);
    }

    /** Running text in a column narrow enough to read; nothing if it is empty. */
    void add(StyledText text, Setting setting, float gap) {
        TextStyle style = setting.style();
        Column column = setting.column().readable(style);
        var lines = typesetter.running(text, style.size(), column.width());
        if (!lines.isEmpty()) {
            galley.add(TextSlab.of(lines, style, column, gap));
        }
    }

    /** A caption over the whole width that stays with what follows; nothing if it is empty. */
    void caption(String text, Element element, Setting setting, float gap) {
        StyledText caption = InlineText.of(text, TextStyle.CAPTION, element);
        var lines = typesetter.whole(
                caption, TextStyle.CAPTION.size(), setting.column().width());
        if (!lines.isEmpty()) {
            galley.add(TextSlab.whole(lines, TextStyle.CAPTION, setting.column(), gap));
            galley.glueNext();
        }
    }
}
