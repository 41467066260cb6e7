package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Tag;
import dk.masterclass.document.pdf.text.Line;
import java.util.List;

/** Sets things told one by one: a hairline, the name, what stands at the far end of its line, and below it the rest. */
final class Entries {

    private static final float GAP = 6;
    private static final float NAME_GAP = 0;
    private static final int MANY = 5;
    /** An entry no taller is never parted. */
    private static final float TALLEST_UNCUT = 120;

    private final Composer composer;

    Entries(Composer composer) {
        this.composer = composer;
    }

    void compose(Block.Entries entries, Setting setting) {
        if (entries.entries().isEmpty()) {
            return;
        }
        boolean many = entries.entries().size() >= MANY;
        Setting inner = many && setting.style() == TextStyle.BODY ? setting.styled(TextStyle.BODY_OF_MANY) : setting;
        Element list = setting.parent().add(Tag.LIST).unmarked();
        for (Block.Entry entry : entries.entries()) {
            Setting item = inner.inside(list.add(Tag.LIST_ITEM));
            composer.galley().whole(TALLEST_UNCUT, () -> compose(entry, item));
        }
        composer.galley().space(GAP + NAME_GAP);
    }

    private void compose(Block.Entry entry, Setting setting) {
        Galley galley = composer.galley();
        galley.tighten(GAP);
        List<Line> name = lines(entry.name(), TextStyle.TOPIC, setting);
        galley.add(EntryHead.of(name, lines(entry.aside(), TextStyle.ASIDE, setting), setting.column()));
        galley.glueNext();
        galley.tighten(NAME_GAP);
        composer.body(entry.content(), setting.inside(setting.parent().add(Tag.LIST_BODY)));
    }

    private List<Line> lines(List<Inline> words, TextStyle style, Setting setting) {
        Element label = setting.parent().add(Tag.LABEL);
        return composer.typesetter()
                .whole(
                        InlineText.of(words, style, label),
                        style.size(),
                        setting.column().width());
    }
}
