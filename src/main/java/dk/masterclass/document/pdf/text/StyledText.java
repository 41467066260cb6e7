package dk.masterclass.document.pdf.text;

import java.util.ArrayList;
import java.util.List;

/** The characters of one paragraph with the style and role of each; {@code \n} breaks the line. */
public final class StyledText {

    private final String characters;
    private final List<Span> spans;

    private StyledText(String characters, List<Span> spans) {
        this.characters = characters;
        this.spans = List.copyOf(spans);
    }

    record Span(int start, int end, FontStyle style, Role role) {}

    public static StyledText of(String text, FontStyle style, Role role) {
        return new Builder().add(text, style, role).build();
    }

    public boolean isEmpty() {
        return characters.isEmpty();
    }

    public String characters() {
        return characters;
    }

    List<Span> spans() {
        return spans;
    }

    /** The texts between the line breaks; an empty one stands for a blank line. */
    List<StyledText> paragraphs() {
        if (characters.indexOf('\n') < 0) {
            return List.of(this);
        }
        var paragraphs = new ArrayList<StyledText>();
        int start = 0;
        for (int end = characters.indexOf('\n'); end >= 0; end = characters.indexOf('\n', start)) {
            paragraphs.add(part(start, end));
            start = end + 1;
        }
        paragraphs.add(part(start, characters.length()));
        return paragraphs;
    }

    private StyledText part(int from, int to) {
        return new StyledText(characters.substring(from, to), cut(spans, from, to));
    }

    private static List<Span> cut(List<Span> spans, int from, int to) {
        return spans.stream()
                .map(span -> new Span(
                        Math.clamp(span.start() - from, 0, to - from),
                        Math.clamp(span.end() - from, 0, to - from),
                        span.style(),
                        span.role()))
                .filter(span -> span.end() > span.start())
                .toList();
    }

    /** Collects spans; white space collapses across them, as in a browser. */
    public static final class Builder {

        private final StringBuilder characters = new StringBuilder();
        private final List<Span> spans = new ArrayList<>();

        public Builder add(String typed, FontStyle style, Role role) {
            int start = characters.length();
            String text = PrintText.of(typed);
            for (int at = 0; at < text.length(); at++) {
                append(text.charAt(at));
            }
            spans.add(new Span(start, characters.length(), style, role));
            return this;
        }

        private void append(char character) {
            int last = characters.length() - 1;
            char before = last < 0 ? '\n' : characters.charAt(last);
            if (character == ' ' && (before == ' ' || before == '\n')) {
                return;
            }
            if (character == '\n' && before == ' ') {
                characters.setCharAt(last, '\n');
            } else {
                characters.append(character);
            }
        }

        public StyledText build() {
            int start = 0;
            int end = characters.length();
            while (end > 0 && isWhite(characters.charAt(end - 1))) {
                end--;
            }
            while (start < end && isWhite(characters.charAt(start))) {
                start++;
            }
            return new StyledText(characters.substring(start, end), cut(spans, start, end));
        }

        private static boolean isWhite(char character) {
            return character == ' ' || character == '\n';
        }
    }
}
