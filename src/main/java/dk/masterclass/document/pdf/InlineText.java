package dk.masterclass.document.pdf;

import dk.masterclass.document.Inline;
import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Tag;
import dk.masterclass.document.pdf.tagged.Target;
import dk.masterclass.document.pdf.text.FontStyle;
import dk.masterclass.document.pdf.text.PrintText;
import dk.masterclass.document.pdf.text.StyledText;
import java.util.List;
import java.util.Optional;

/** Turns a block's inline content into text with styles and voices. */
final class InlineText {

    private final StyledText.Builder text = new StyledText.Builder();
    private final Element element;

    private InlineText(Element element) {
        this.element = element;
    }

    /** Links become children of the element, in their place among its words. */
    static StyledText of(List<Inline> content, TextStyle style, Element element) {
        var text = new InlineText(element);
        text.add(content, style.font(), new Voice.Plain(element, style.colour()));
        return text.text.build();
    }

    static StyledText of(String content, TextStyle style, Element element) {
        return StyledText.of(PrintText.line(content), style.font(), new Voice.Plain(element, style.colour()));
    }

    private void add(List<Inline> content, FontStyle font, Voice voice) {
        content.forEach(inline -> add(inline, font, voice));
    }

    private void add(Inline inline, FontStyle font, Voice voice) {
        switch (inline) {
            // In running text a line break of the source is a space, as in a browser.
            case Inline.Text plain -> text.add(PrintText.of(plain.text()).replace('\n', ' '), font, voice);
            case Inline.Strong strong -> add(strong.content(), font.strong(), voice);
            case Inline.Emphasis emphasis -> add(emphasis.content(), font.emphasis(), voice);
            case Inline.Link link -> addLink(link, font, voice);
            case Inline.LineBreak lineBreak -> text.add("\n", font, voice);
            case Inline.Answered answered -> text.add(answered.text(), font, voice);
            case Inline.Missing missing -> addMissing(missing, voice);
            case Inline.Inserted inserted -> {
                var span = span(voice, inserted.spoken());
                addMarked(inserted.content(), font, voice, new Voice.Inserted(span, Palette.PITCH));
            }
            case Inline.Deleted deleted -> {
                var span = span(voice, deleted.spoken());
                addMarked(deleted.content(), font, voice, new Voice.Deleted(span, Palette.FLAG));
            }
        }
    }

    /** A space at the end of a line belongs to the words before it, so these words say theirs themselves. */
    private static Element span(Voice around, String spoken) {
        return around.element().addInline(Tag.SPAN).actualText(PrintText.line(spoken) + " ");
    }

    /** White space alone carries no mark. */
    private void addMarked(List<Inline> content, FontStyle font, Voice around, Voice marked) {
        add(content, font, PrintText.line(Inline.plain(content)).isEmpty() ? around : marked);
    }

    private void addLink(Inline.Link link, FontStyle font, Voice voice) {
        Optional<Target> target = Target.web(link.target());
        String contents = PrintText.line(Inline.plain(link.content()));
        if (target.isPresent() && voice instanceof Voice.Plain && !contents.isEmpty() && !hasMarks(link.content())) {
            Element child = element.addInline(Tag.LINK);
            add(link.content(), font, new Voice.Linked(child, Palette.PITCH, target.get(), contents));
        } else {
            add(link.content(), font, voice);
        }
    }

    /** Words that say themselves what became of them lead nowhere. */
    private static boolean hasMarks(List<Inline> content) {
        return content.stream().anyMatch(inline -> switch (inline) {
            case Inline.Inserted inserted -> true;
            case Inline.Deleted deleted -> true;
            case Inline.Strong strong -> hasMarks(strong.content());
            case Inline.Emphasis emphasis -> hasMarks(emphasis.content());
            case Inline.Link link -> hasMarks(link.content());
            case Inline.Text text -> false;
            case Inline.LineBreak lineBreak -> false;
            case Inline.Answered answered -> false;
            case Inline.Missing missing -> false;
        });
    }

    private void addMissing(Inline.Missing missing, Voice voice) {
        String label = "[" + PrintText.line(missing.label()) + "]";
        boolean isLinked = voice instanceof Voice.Linked;
        text.add(label, FontStyle.SANS, isLinked ? voice : new Voice.Missing(voice.element(), Palette.NOTE));
    }
}
