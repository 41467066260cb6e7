package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Tag;
import java.util.List;

/** Sets things told one by one, each under its name. */
final class Entries {

    private static final float GAP = 8;
    private static final float NAME_GAP = 2;

    private final Composer composer;

    Entries(Composer composer) {
        this.composer = composer;
    }

    void compose(Block.Entries entries, Setting setting) {
        if (entries.entries().isEmpty()) {
            return;
        }
        Element list = setting.parent().add(Tag.LIST).listNumbering(false);
        entries.entries().forEach(entry -> compose(entry, setting.inside(list.add(Tag.LIST_ITEM))));
        composer.galley().space(GAP);
    }

    private void compose(Block.Entry entry, Setting setting) {
        Galley galley = composer.galley();
        galley.tighten(GAP);
        name(entry.name(), setting);
        if (!entry.aside().isEmpty()) {
            galley.glueNext();
            name(entry.aside(), setting);
        }
        galley.glueNext();
        galley.tighten(NAME_GAP);
        composer.compose(entry.content(), setting.inside(setting.parent().add(Tag.LIST_BODY)));
    }

    private void name(List<Inline> words, Setting setting) {
        Element label = setting.parent().add(Tag.LABEL);
        composer.add(InlineText.of(words, TextStyle.TOPIC, label), setting.styled(TextStyle.TOPIC), GAP);
    }
}
