package dk.masterclass.document.compare;

import dk.masterclass.document.Inline;
import java.util.ArrayList;
import java.util.List;

/** A run of text cut into its plainest pieces, which are taken from the left, character by character. */
final class Leaves {

    /** Holes are single characters that nobody can type: a hole is there as a whole or not at all. */
    private static final int FIRST_HOLE = 0xE000;

    private final List<Leaf> leaves = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int at;

    /** @param around what it stands in, the innermost first */
    private record Leaf(Inline inline, List<Inline> around, int start, int end) {

        Inline cut(String text, int from, int to) {
            Inline cut = switch (inline) {
                case Inline.Text plain -> new Inline.Text(text.substring(from, to));
                case Inline.Answered answered -> new Inline.Answered(text.substring(from, to), answered.source());
                default -> inline;
            };
            for (Inline outer : around) {
                cut = wrapped(cut, outer);
            }
            return cut;
        }

        private static Inline wrapped(Inline inner, Inline outer) {
            return switch (outer) {
                case Inline.Strong strong -> new Inline.Strong(List.of(inner));
                case Inline.Emphasis emphasis -> new Inline.Emphasis(List.of(inner));
                case Inline.Link link -> new Inline.Link(List.of(inner), link.target());
                default -> inner;
            };
        }
    }

    /** @param holes those known so far, for both sides of a comparison */
    Leaves(List<Inline> content, List<Inline.Missing> holes) {
        add(content, List.of(), holes);
    }

    private void add(List<Inline> content, List<Inline> around, List<Inline.Missing> holes) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text plain -> add(plain, plain.text(), around);
                case Inline.Answered answered -> add(answered, answered.text(), around);
                case Inline.LineBreak lineBreak -> add(lineBreak, "\n", around);
                case Inline.Missing missing -> add(missing, hole(missing, holes), around);
                case Inline.Strong strong -> add(strong.content(), inside(strong, around), holes);
                case Inline.Emphasis emphasis -> add(emphasis.content(), inside(emphasis, around), holes);
                case Inline.Link link -> add(link.content(), inside(link, around), holes);
                case Inline.Inserted inserted -> add(inserted.content(), around, holes);
                case Inline.Deleted deleted -> {}
            }
        }
    }

    private static List<Inline> inside(Inline inner, List<Inline> around) {
        var both = new ArrayList<Inline>();
        both.add(inner);
        both.addAll(around);
        return both;
    }

    private static String hole(Inline.Missing missing, List<Inline.Missing> holes) {
        if (!holes.contains(missing)) {
            holes.add(missing);
        }
        return Character.toString(FIRST_HOLE + holes.indexOf(missing));
    }

    private void add(Inline inline, String characters, List<Inline> around) {
        if (!characters.isEmpty()) {
            int start = text.length();
            text.append(characters);
            leaves.add(new Leaf(inline, around, start, text.length()));
        }
    }

    String text() {
        return text.toString();
    }

    List<Inline> take(int characters) {
        int from = at;
        at += characters;
        return between(from, at);
    }

    /** As many characters as can be seen, with the white space after them. */
    List<Inline> takeVisible(long characters) {
        int from = at;
        skipVisible(characters);
        return between(from, at);
    }

    void skipVisible(long characters) {
        long left = characters;
        while (at < text.length() && (left > 0 || Character.isWhitespace(text.charAt(at)))) {
            left -= Character.isWhitespace(text.charAt(at)) ? 0 : 1;
            at++;
        }
    }

    private List<Inline> between(int from, int to) {
        return leaves.stream()
                .filter(leaf -> leaf.start() < to && leaf.end() > from)
                .map(leaf -> leaf.cut(text.toString(), Math.max(from, leaf.start()), Math.min(to, leaf.end())))
                .toList();
    }
}
