package dk.masterclass.document.word;

import dk.masterclass.document.Inline;
import dk.masterclass.document.TypedText;
import dk.masterclass.document.office.OfficePackage;
import dk.masterclass.document.office.XmlWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Bidi;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes runs of text, with what makes them strong, linked or missing. */
final class Runs {

    private static final Set<String> LINKED = Set.of("http", "https", "mailto");

    private final XmlWriter xml;
    private final OfficePackage file;

    Runs(XmlWriter xml, OfficePackage file) {
        this.xml = xml;
        this.file = file;
    }

    private record Voice(boolean strong, boolean slanted, Optional<String> style) {

        static final Voice PLAIN = new Voice(false, false, Optional.empty());

        Voice stronger() {
            return new Voice(true, slanted, style);
        }

        Voice emphatic() {
            return new Voice(strong, true, style);
        }

        Voice styled(String characters) {
            return new Voice(strong, slanted, Optional.of(characters));
        }
    }

    void write(List<Inline> content) {
        write(content, Voice.PLAIN);
    }

    void write(String text) {
        text(text, Voice.PLAIN);
    }

    /** What stands at the far end of a line. */
    void aside(List<Inline> content) {
        write(content, Voice.PLAIN.styled("Aside"));
    }

    private void write(List<Inline> content, Voice voice) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text text -> text(text.text().replace('\n', ' '), voice);
                case Inline.Strong strong -> write(strong.content(), voice.stronger());
                case Inline.Emphasis emphasis -> write(emphasis.content(), voice.emphatic());
                case Inline.Link link -> link(link, voice);
                case Inline.LineBreak lineBreak -> lineBreak();
                case Inline.Answered answered -> text(answered.text(), voice);
                case Inline.Missing missing -> text("[" + line(missing.label()) + "]", voice.styled("Missing"));
                case Inline.Inserted inserted -> marked(inserted.content(), inserted.spoken(), voice, "Inserted");
                case Inline.Deleted deleted -> marked(deleted.content(), deleted.spoken(), voice, "Deleted");
            }
        }
    }

    /** With what became of the words, so that nobody needs to see how they look. White space alone carries no mark. */
    private void marked(List<Inline> content, String spoken, Voice voice, String style) {
        if (line(Inline.plain(content)).isEmpty()) {
            write(content, voice);
        } else {
            text(spoken, voice.styled(style));
        }
    }

    /** A link to a page of this site leads nowhere from a file: its words stand alone. */
    private void link(Inline.Link link, Voice voice) {
        var address = address(link.target());
        boolean isInside = voice.style().filter("Hyperlink"::equals).isPresent();
        if (address.isEmpty() || isInside) {
            write(link.content(), voice);
            return;
        }
        String id = file.relateOutside(WordRenderer.BODY, Namespaces.RELATIONS + "/hyperlink", address.get());
        xml.open("w:hyperlink", "r:id", id, "w:history", "1");
        write(link.content(), voice.styled("Hyperlink"));
        xml.close("w:hyperlink");
    }

    private static Optional<String> address(String target) {
        try {
            var uri = new URI(target.strip());
            String scheme = uri.getScheme();
            return scheme != null && LINKED.contains(scheme.toLowerCase(Locale.ROOT))
                    ? Optional.of(uri.toASCIIString())
                    : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    private void lineBreak() {
        xml.open("w:r").empty("w:br").close("w:r");
    }

    private void text(String typed, Voice voice) {
        String[] lines = TypedText.clean(typed).replace('\t', ' ').split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                lineBreak();
            }
            line(lines[i], voice);
        }
    }

    /** What reads from the right says so; Word would set it in the wrong typeface else. */
    private void line(String line, Voice voice) {
        if (!Bidi.requiresBidi(line.toCharArray(), 0, line.length())) {
            run(line, voice, false);
            return;
        }
        var bidi = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        for (int i = 0; i < bidi.getRunCount(); i++) {
            run(line.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), voice, bidi.getRunLevel(i) % 2 == 1);
        }
    }

    private void run(String text, Voice voice, boolean fromRight) {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r");
        if (fromRight || !voice.equals(Voice.PLAIN)) {
            xml.open("w:rPr");
            voice.style().ifPresent(style -> xml.empty("w:rStyle", "w:val", style));
            if (voice.strong()) {
                xml.empty("w:b").empty("w:bCs");
            }
            if (voice.slanted()) {
                xml.empty("w:i").empty("w:iCs");
            }
            if (fromRight) {
                xml.empty("w:rtl");
            }
            xml.close("w:rPr");
        }
        xml.element("w:t", text).close("w:r");
    }

    /** On one line. */
    static String line(String typed) {
        return TypedText.clean(typed).replaceAll("[\\s\\p{Zs}]+", " ").strip();
    }

    /** Whether a paragraph that begins like this reads from the right. */
    static boolean startsFromRight(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .filter(direction -> direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isFromRight(direction))
                .mapToObj(Runs::isFromRight)
                .findFirst()
                .orElse(false);
    }

    private static boolean isFromRight(int direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
