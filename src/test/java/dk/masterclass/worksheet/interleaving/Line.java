package dk.masterclass.worksheet.interleaving;

import dk.masterclass.worksheet.Value;
import java.util.OptionalLong;

/**
 * One line of the server's log at an address.
 *
 * @param typed what the person wrote; for a change that changed nothing, what stood
 * @param stood what stood afterwards, where it made a revision
 */
record Line(
        String client,
        long sequence,
        long base,
        long met,
        OptionalLong revision,
        String outcome,
        Value typed,
        Value stood) {

    /** The revision at which what was written stood; in a conflict, the one that stood against it. */
    long stoodAt() {
        return revision.orElse(met);
    }

    boolean changedNothing() {
        return outcome.equals("UNCHANGED");
    }

    Line typed(Value words) {
        return new Line(client, sequence, base, met, revision, outcome, words, stood);
    }

    boolean isConflict() {
        return outcome.equals("CONFLICT");
    }
}
