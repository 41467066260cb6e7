package dk.masterclass.worksheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row that a team may add to a table by one click.
 *
 * @param row the id it shall have; empty where any will do
 * @param says why it is proposed
 * @param cells what it brings, by column in their order
 */
public record ProposedRow(ProposalKey key, String row, String says, Map<String, Value> cells) {
    public ProposedRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}
