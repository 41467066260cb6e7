package dk.masterclass.document.compare;

import dk.masterclass.document.Inline;
import java.util.ArrayList;
import java.util.List;

/** Puts two runs of text into one, with what is gone and what is new marked word by word. */
final class InlineDiff {

    /** With fewer words in common than this, the marks would cut both texts to shreds. */
    private static final double LEAST_IN_COMMON = 0.25;

    private final Marks marks;
    private final List<Inline> result = new ArrayList<>();

    private InlineDiff(Marks marks) {
        this.marks = marks;
    }

    static List<Inline> between(List<Inline> earlier, List<Inline> later, Marks marks) {
        var diff = new InlineDiff(marks);
        if (Likeness.of(earlier).wordsInCommon(Likeness.of(later)) < LEAST_IN_COMMON) {
            diff.add(Fate.DELETED, earlier);
            diff.add(Fate.INSERTED, later);
        } else {
            diff.compare(earlier, later);
        }
        return diff.result;
    }

    /** Everything with one fate. */
    static List<Inline> marked(Fate fate, List<Inline> content, Marks marks) {
        var diff = new InlineDiff(marks);
        diff.add(fate, content);
        return diff.result;
    }

    private void compare(List<Inline> earlier, List<Inline> later) {
        var holes = new ArrayList<Inline.Missing>();
        var before = new Leaves(earlier, holes);
        var after = new Leaves(later, holes);
        for (WordDiff.Piece piece : WordDiff.between(before.text(), after.text())) {
            switch (piece.kind()) {
                case SAME -> {
                    before.skipVisible(visible(piece));
                    result.addAll(after.take(piece.text().length()));
                }
                case ADDED -> add(Fate.INSERTED, after.take(piece.text().length()));
                case REMOVED -> add(Fate.DELETED, before.takeVisible(visible(piece)));
            }
        }
    }

    private static long visible(WordDiff.Piece piece) {
        return piece.text()
                .chars()
                .filter(character -> !Character.isWhitespace(character))
                .count();
    }

    /** White space stands outside the mark. */
    private void add(Fate fate, List<Inline> content) {
        var plain = Inline.plain(content);
        if (plain.isBlank()) {
            result.addAll(content);
            return;
        }
        var leaves = new Leaves(content, new ArrayList<>());
        var text = leaves.text();
        int start = text.length() - text.stripLeading().length();
        int end = text.stripTrailing().length();
        result.addAll(leaves.take(start));
        if (!result.isEmpty() && result.getLast() instanceof Inline.Deleted) {
            result.add(new Inline.Text(" "));
        }
        result.add(marks.mark(fate, leaves.take(end - start)));
        result.addAll(leaves.take(text.length() - end));
    }
}
