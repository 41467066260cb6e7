package dk.masterclass.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sentences with places for answers, one sentence on each line.
 *
 * <pre>
 * {1A/orgName} har {1A/employees} medarbejdere[ og bruger {1A/commsHours} timer om måneden].
 * Først og fremmest vil vi vinde {1C/gainsOrg|first|lower}.
 * </pre>
 *
 * <p>What stands in square brackets is printed only when everything in it is answered: that is how optional questions
 * are written. {@code first} takes the first of several options; {@code lower} lets an option begin with a small letter
 * inside a sentence.
 */
public record SentenceTemplate(List<Line> lines) {

    public SentenceTemplate {
        lines = List.copyOf(lines);
    }

    /** @throws IllegalArgumentException saying what is wrong, for the author of the course */
    public static SentenceTemplate parse(String text) {
        return new SentenceTemplate(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Line::parse)
                .toList());
    }

    /** Every place for an answer, the optional ones too. */
    public Stream<Slot> slots() {
        return lines.stream().flatMap(line -> Line.slotsOf(line.pieces()));
    }

    /** One sentence. */
    public record Line(List<Piece> pieces) {

        public Line {
            pieces = List.copyOf(pieces);
        }

        private static Line parse(String line) {
            return new Line(new Reader(line).pieces(false));
        }

        /** The places for answers that the sentence cannot do without. */
        public Stream<Slot> ownSlots() {
            return pieces.stream().filter(Slot.class::isInstance).map(Slot.class::cast);
        }

        private static Stream<Slot> slotsOf(List<Piece> pieces) {
            return pieces.stream().flatMap(piece -> switch (piece) {
                case Words words -> Stream.<Slot>of();
                case Slot slot -> Stream.of(slot);
                case Clause clause -> slotsOf(clause.pieces());
            });
        }
    }

    public sealed interface Piece {}

    public record Words(String text) implements Piece {}

    /** A place for the answer at this address. */
    public record Slot(String address, boolean first, boolean lower) implements Piece {}

    /** Printed only when everything in it is answered. */
    public record Clause(List<Piece> pieces) implements Piece {
        public Clause {
            pieces = List.copyOf(pieces);
        }

        public Stream<Slot> slots() {
            return Line.slotsOf(pieces);
        }
    }

    private static final class Reader {

        private final String line;
        private int at;

        private Reader(String line) {
            this.line = line;
        }

        private List<Piece> pieces(boolean inClause) {
            var pieces = new ArrayList<Piece>();
            while (at < line.length()) {
                char next = line.charAt(at);
                if (next == ']' && inClause) {
                    return pieces;
                }
                pieces.add(
                        switch (next) {
                            case '{' -> slot();
                            case '[' -> clause(inClause);
                            case '}', ']' -> throw fault("'" + next + "' closes nothing");
                            default -> words();
                        });
            }
            if (inClause) {
                throw fault("'[' is not closed");
            }
            return pieces;
        }

        private Words words() {
            int start = at;
            while (at < line.length() && "{}[]".indexOf(line.charAt(at)) < 0) {
                at++;
            }
            return new Words(line.substring(start, at));
        }

        private Slot slot() {
            int end = line.indexOf('}', at);
            if (end < 0) {
                throw fault("'{' is not closed");
            }
            var parts = List.of(line.substring(at + 1, end).split("\\|", -1));
            var forms = parts.subList(1, parts.size());
            Optional<String> unknown = forms.stream()
                    .filter(form -> !form.equals("first") && !form.equals("lower"))
                    .findFirst();
            if (unknown.isPresent()) {
                throw fault("'" + unknown.get() + "' is neither first nor lower");
            }
            at = end + 1;
            return new Slot(parts.getFirst().strip(), forms.contains("first"), forms.contains("lower"));
        }

        private Clause clause(boolean inClause) {
            if (inClause) {
                throw fault("brackets stand inside brackets");
            }
            at++;
            var clause = new Clause(pieces(true));
            at++;
            if (clause.slots().findAny().isEmpty()) {
                throw fault("brackets hold no answer");
            }
            return clause;
        }

        private IllegalArgumentException fault(String what) {
            return new IllegalArgumentException(what + " in the sentence \"" + line + "\"");
        }
    }
}
