package dk.masterclass.strategy;

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
record Sentence(List<Inline> content, boolean fixed) {

    Sentence {
        content = List.copyOf(content);
    }

    /**
     * Fills a line. A draft marks what is missing; a final sentence that misses anything is empty, because half a
     * sentence says something nobody meant.
     */
    static Sentence of(Line line, Manuscript manuscript) {
        boolean fixed = line.pieces().stream().allMatch(Words.class::isInstance);
        var content = new ArrayList<Inline>();
        for (Piece piece : line.pieces()) {
            content.addAll(fill(piece, manuscript));
        }
        boolean complete = manuscript.draft() || content.stream().noneMatch(Inline.Missing.class::isInstance);
        return new Sentence(complete ? fitted(merged(content)) : List.of(), fixed);
    }

    boolean isEmpty() {
        return Inline.plain(content).isBlank();
    }

    boolean isAnswered() {
        return content.stream().anyMatch(Inline.Answered.class::isInstance);
    }

    private static List<Inline> fill(Piece piece, Manuscript manuscript) {
        return switch (piece) {
            case Words words -> Inline.text(words.text());
            case Slot slot -> List.of(fill(slot, manuscript));
            case Clause clause -> fill(clause, manuscript);
        };
    }

    private static Inline fill(Slot slot, Manuscript manuscript) {
        var address = manuscript.address(slot.address());
        return manuscript
                .answer(slot)
                .<Inline>map(text -> new Inline.Answered(text, Manuscript.source(address)))
                .orElseGet(() -> manuscript.missing(manuscript.field(address), address));
    }

    private static List<Inline> fill(Clause clause, Manuscript manuscript) {
        var content = clause.pieces().stream()
                .flatMap(piece -> fill(piece, manuscript).stream())
                .toList();
        return content.stream().anyMatch(Inline.Missing.class::isInstance) ? List.of() : content;
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
