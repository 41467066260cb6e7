package dk.masterclass.course;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a check says, with the answers it is about.
 *
 * <pre>
 * Målet »{row.statement}« mangler en KPI.
 * Rollerne kræver {= rounded(ex5B.hoursNeeded, 1)} timer om måneden.
 * Vi mangler: {row}
 * </pre>
 */
public record CheckSentence(List<Piece> pieces) {

    private static final Pattern SLOT = Pattern.compile("\\{(?<formula>=?[^{}]*)}");

    public CheckSentence {
        pieces = List.copyOf(pieces);
    }

    public sealed interface Piece {}

    public record Words(String text) implements Piece {}

    /** The answer to a question, {@code ex2A.purpose} or {@code row.statement}, as it reads in a sentence. */
    public record Answer(String question) implements Piece {}

    /** The name of the row in which something was found. */
    public record RowName() implements Piece {}

    /** The number or the words that a formula gives. */
    public record Computed(String formula) implements Piece {}

    public static CheckSentence parse(String text) {
        var pieces = new ArrayList<Piece>();
        Matcher slot = SLOT.matcher(text);
        int end = 0;
        while (slot.find()) {
            if (slot.start() > end) {
                pieces.add(new Words(text.substring(end, slot.start())));
            }
            pieces.add(piece(slot.group("formula").strip()));
            end = slot.end();
        }
        if (end < text.length()) {
            pieces.add(new Words(text.substring(end)));
        }
        return new CheckSentence(pieces);
    }

    private static Piece piece(String slot) {
        if (slot.startsWith("=")) {
            return new Computed(slot.substring(1).strip());
        }
        return slot.equals("row") ? new RowName() : new Answer(slot);
    }
}
