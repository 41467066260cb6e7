package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Rgb;
import dk.masterclass.document.pdf.tagged.Tag;
import java.util.List;

/** Sets what stands apart from the running text: callouts, facts, quotes, described figures, gaps. */
final class Panels {

    private static final float GAP = 14;
    private static final float PADDING = 12;
    private static final float SIDE = 16;
    private static final float BAR = 3.5f;
    private static final float LEAST_WIDTH = 140;
    private static final float LINE_GAP = 4;

    private final Composer composer;

    Panels(Composer composer) {
        this.composer = composer;
    }

    void compose(Block.Callout callout, Setting setting) {
        switch (callout.kind()) {
            case KEY -> key(callout, setting);
            case TAKE_AWAY -> tinted(callout, setting, Palette.PITCH, Palette.PITCH_TINT);
            case NOTE -> tinted(callout, setting, Palette.NOTE, Palette.NOTE_TINT);
            case WARNING -> tinted(callout, setting, Palette.FLAG, Palette.FLAG_TINT);
        }
    }

    private void key(Block.Callout callout, Setting setting) {
        Column column = setting.column();
        Galley.Background bar = (page, top, bottom) -> {
            page.beginArtifact();
            page.rectangle(column.left(), bottom, BAR, top - bottom, Palette.PITCH);
            page.end();
        };
        panel(bar, 4, () -> content(callout, inner(setting).styled(TextStyle.KEY), Palette.PITCH));
    }

    private void tinted(Block.Callout callout, Setting setting, Rgb strong, Rgb tint) {
        Column column = setting.column();
        Galley.Background background = (page, top, bottom) -> {
            page.beginArtifact();
            page.rectangle(column.left(), bottom, column.width(), top - bottom, tint);
            page.rectangle(column.left(), bottom, BAR, top - bottom, strong);
            page.end();
        };
        panel(background, PADDING, () -> content(callout, inner(setting).styled(TextStyle.PANEL), strong));
    }

    private void content(Block.Callout callout, Setting setting, Rgb strong) {
        callout.title()
                .ifPresent(title -> composer.paragraph(title, setting.styled(TextStyle.PANEL_TITLE.in(strong)), 0));
        composer.compose(callout.content(), setting);
    }

    void compose(Block.Fact fact, Setting setting) {
        Setting inner = inner(setting);
        panel(bar(setting, Palette.LINE), 2, () -> {
            composer.paragraph(fact.figure(), inner.styled(TextStyle.FIGURE), 0);
            composer.galley().glueNext();
            paragraph(fact.text(), inner.styled(TextStyle.BODY));
            composer.paragraph(fact.source(), inner.styled(TextStyle.SMALL), LINE_GAP);
        });
    }

    void compose(Block.Quote quote, Setting setting) {
        Setting inner = inner(setting.inside(setting.parent().add(Tag.QUOTE)));
        panel(bar(setting, Palette.LINE), 2, () -> {
            paragraph(quote.content(), inner.styled(TextStyle.QUOTE));
            composer.paragraph(quote.by(), inner.styled(TextStyle.SMALL), LINE_GAP);
        });
    }

    /** The drawing itself is for the screen; in print its description takes its place. */
    void compose(Block.Figure figure, Setting setting) {
        Column column = setting.column();
        Galley.Background tint = (page, top, bottom) -> {
            page.beginArtifact();
            page.rectangle(column.left(), bottom, column.width(), top - bottom, Palette.PITCH_TINT);
            page.end();
        };
        Setting inner = inner(setting);
        panel(tint, PADDING, () -> {
            composer.paragraph(figure.caption(), inner.styled(TextStyle.CAPTION), 0);
            composer.paragraph(figure.alternative(), inner.styled(TextStyle.PANEL), LINE_GAP);
        });
    }

    void compose(Block.Gap gap, Setting setting) {
        Column column = setting.column();
        Galley.Background dashes = (page, top, bottom) -> {
            page.beginArtifact();
            page.dashedRectangle(column.left() + 0.5f, bottom, column.width() - 1, top - bottom, Palette.NOTE, 0.9f);
            page.end();
        };
        TextStyle style = TextStyle.PANEL.in(Palette.NOTE);
        panel(dashes, 9, () -> composer.paragraph(gap.text(), inner(setting).styled(style), 0));
    }

    private void panel(Galley.Background background, float padding, Runnable content) {
        composer.galley().space(GAP);
        composer.galley().framed(background, padding, content);
        composer.galley().space(GAP);
    }

    private void paragraph(List<Inline> content, Setting setting) {
        Element element = setting.parent().add(Tag.PARAGRAPH);
        composer.add(InlineText.of(content, setting.style(), element), setting, 0);
    }

    /** Inside the panel: an element of its own, with room at both sides. */
    private static Setting inner(Setting setting) {
        Element division = setting.parent().add(Tag.DIVISION);
        float side = setting.column().width() < LEAST_WIDTH ? BAR : SIDE;
        return setting.inside(division).in(setting.column().inset(side, side));
    }

    private static Galley.Background bar(Setting setting, Rgb colour) {
        Column column = setting.column();
        return (page, top, bottom) -> {
            page.beginArtifact();
            page.rectangle(column.left(), bottom, BAR, top - bottom, colour);
            page.end();
        };
    }
}
