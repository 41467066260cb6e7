package dk.masterclass.strategy.manuscript;

import dk.masterclass.course.Localized;
import dk.masterclass.course.SentenceTemplate.Clause;
import dk.masterclass.course.SentenceTemplate.Line;
import dk.masterclass.course.SentenceTemplate.Piece;
import dk.masterclass.course.SentenceTemplate.Slot;
import dk.masterclass.course.SentenceTemplate.Words;
import dk.masterclass.document.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * One sentence of the outline with the answers in it. The answers stay as they were typed, but for a first letter that
 * begins the sentence and a full stop where the sentence goes on.
 */
public record Sentence(List<Inline> content, boolean fixed, boolean opensParagraph) {

    public Sentence {
        content = List.copyOf(content);
    }

    /**
     * Fills a line. A draft marks what is missing; a final sentence that misses anything is empty, because half a
     * sentence says something nobody meant.
     */
    static Sentence of(Line line, Manuscript manuscript, Place.Finder places) {
        boolean fixed = line.pieces().stream().allMatch(Words.class::isInstance);
        var filling = new Filling(new SlotWriter(manuscript), places);
        var content = filling.of(line.pieces());
        boolean complete = manuscript.draft() || content.stream().noneMatch(Inline.Missing.class::isInstance);
        boolean said = complete && !filling.silent;
        return new Sentence(said ? fitted(merged(content)) : List.of(), fixed, line.opensParagraph());
    }

    /** Several sentences of a text, in its language. */
    public static List<Sentence> all(Localized template, Manuscript manuscript, Place.Finder places) {
        return manuscript.template(template).lines().stream()
                .map(line -> of(line, manuscript, places))
                .toList();
    }

    public boolean isEmpty() {
        return Inline.plain(content).isBlank();
    }

    public boolean isAnswered() {
        return content.stream().anyMatch(Inline.Answered.class::isInstance);
    }

    /** Fills the places of one sentence, or of what stands in its brackets. */
    private static final class Filling {

        private final SlotWriter writer;
        private final Place.Finder places;
        private boolean silent;

        Filling(SlotWriter writer, Place.Finder places) {
            this.writer = writer;
            this.places = places;
        }

        List<Inline> of(List<Piece> pieces) {
            var content = new ArrayList<Inline>();
            for (Piece piece : pieces) {
                switch (piece) {
                    case Words words -> content.add(new Inline.Text(words.text()));
                    case Slot slot -> fill(slot, content);
                    case Clause clause -> content.addAll(of(clause));
                }
            }
            return content;
        }

        private void fill(Slot slot, List<Inline> content) {
            var written = writer.write(slot, places.of(slot));
            written.ifPresent(content::add);
            silent |= written.isEmpty();
        }

        private List<Inline> of(Clause clause) {
            var inside = new Filling(writer, places);
            var content = inside.of(clause.pieces());
            boolean whole = !inside.silent && content.stream().noneMatch(Inline.Missing.class::isInstance);
            return whole ? content : List.of();
        }
    }

    private static List<Inline> merged(List<Inline> content) {
        var merged = new ArrayList<Inline>();
        for (Inline inline : content) {
            if (inline instanceof Inline.Text next
                    && !merged.isEmpty()
                    && merged.getLast() instanceof Inline.Text before) {
                merged.set(merged.size() - 1, new Inline.Text(before.text() + next.text()));
            } else {
                merged.add(inline);
            }
        }
        return merged;
    }

    private static List<Inline> fitted(List<Inline> content) {
        var fitted = new ArrayList<>(content);
        if (!fitted.isEmpty() && fitted.getFirst() instanceof Inline.Answered first) {
            fitted.set(0, new Inline.Answered(Letters.raiseFirst(first.text()), first.source()));
        }
        for (int i = 0; i + 1 < fitted.size(); i++) {
            if (fitted.get(i) instanceof Inline.Answered answer && fitted.get(i + 1) instanceof Inline.Text words) {
                fitJoint(fitted, i, answer, words);
            }
        }
        return fitted;
    }

    private static void fitJoint(List<Inline> fitted, int at, Inline.Answered answer, Inline.Text words) {
        boolean ends =
                !words.text().isEmpty() && Letters.isSentenceEnd(words.text().charAt(0));
        if (!ends) {
            fitted.set(at, new Inline.Answered(Letters.withoutFullStop(answer.text()), answer.source()));
        } else if (Letters.endsSentence(answer.text()) || TypedLines.endInList(answer.text())) {
            fitted.set(at + 1, new Inline.Text(words.text().substring(1)));
        }
    }
}
