package dk.masterclass.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sentences with places for answers, one sentence on each line; an empty line begins a new paragraph.
 *
 * <pre>
 * {1A/orgName} har {1A/employees|medarbejder/medarbejdere}[ og bruger {1A/commsHours|time/timer} om måneden].
 * Først og fremmest vil vi vinde {1C/gainsOrg|first|lower}.
 * [Arbejdet foregår {3C/withinHours|ja=i arbejdstiden|nej=uden for arbejdstiden}.]
 * </pre>
 *
 * <p>What stands in square brackets is printed only when everything in it is answered: that is how optional questions
 * are written. Among the rows of a table, a column's name is address enough. See {@link Slot} for what may follow.
 */
public record SentenceTemplate(List<Line> lines) {

    public SentenceTemplate {
        lines = List.copyOf(lines);
    }

    /** @throws IllegalArgumentException saying what is wrong, for the author of the course */
    public static SentenceTemplate parse(String text) {
        var lines = new ArrayList<Line>();
        boolean opens = false;
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty()) {
                opens = !lines.isEmpty();
            } else {
                lines.add(new Line(new SentenceReader(line).pieces(), opens));
                opens = false;
            }
        }
        return new SentenceTemplate(lines);
    }

    /** Every place for an answer, the optional ones too. */
    public Stream<Slot> slots() {
        return lines.stream().flatMap(line -> Line.slotsOf(line.pieces()));
    }

    /** One sentence. */
    public record Line(List<Piece> pieces, boolean opensParagraph) {

        public Line {
            pieces = List.copyOf(pieces);
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

    /**
     * A place for the answer at an address, or in a column of the row that is told.
     *
     * @param counted what is counted, for one and for several: a number, the rows of a table, or what was chosen
     * @param meanings what is said instead of an option; where there are any, nothing is said for the others
     */
    public record Slot(String address, Manner manner, Optional<Counted> counted, Map<String, String> meanings)
            implements Piece {

        public Slot {
            meanings = Map.copyOf(meanings);
        }

        public Slot(String address) {
            this(address, Manner.PLAIN, Optional.empty(), Map.of());
        }

        /** Whether it is a column of the row that is told. */
        public boolean isColumn() {
            return address.indexOf('/') < 0;
        }
    }

    /**
     * How an answer is written.
     *
     * @param first only the first of several options
     * @param lower options begin with a small letter
     * @param quoted options, or names of rows, stand in quotation marks
     * @param listed several options or lines become a list
     * @param named a person without the role
     * @param worded a number up to twelve is written as a word
     * @param some nothing is said of nought
     */
    public record Manner(
            boolean first, boolean lower, boolean quoted, boolean listed, boolean named, boolean worded, boolean some) {
        public static final Manner PLAIN = new Manner(false, false, false, false, false, false, false);
    }

    /** {@code {5A/size|ambassadør/ambassadører}}: »1 ambassadør«, »6 ambassadører«. */
    public record Counted(String one, String several) {}

    /** Printed only when everything in it is answered. */
    public record Clause(List<Piece> pieces) implements Piece {
        public Clause {
            pieces = List.copyOf(pieces);
        }

        public Stream<Slot> slots() {
            return Line.slotsOf(pieces);
        }
    }
}
