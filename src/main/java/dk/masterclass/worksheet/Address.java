package dk.masterclass.worksheet;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer stands: {@code 1C/trigger}; in a table {@code 1A/channels/01JD.../followers}.
 *
 * <p>The address of a row alone ({@code 1A/channels/01JD...}) holds the row's place among the others: a text that sorts
 * as the row should. A row without a place is removed; its cells are kept, so that it can be brought back.
 */
public record Address(
        String exercise,
        String field,
        @Nullable String row,
        @Nullable String column) implements Comparable<Address> {

    private static final int LONGEST = 160;
    private static final int LONGEST_PART = 40;

    public Address {
        if (!isPart(exercise)
                || !isPart(field)
                || (row != null && !isPart(row))
                || (column != null && !isPart(column))) {
            throw new IllegalArgumentException("Not an address: " + exercise + "/" + field + "/" + row + "/" + column);
        }
        if (column != null && row == null) {
            throw new IllegalArgumentException("A column needs a row: " + exercise + "/" + field);
        }
    }

    public static Address of(String exercise, String field) {
        return new Address(exercise, field, null, null);
    }

    /** Reads {@code exercise/field[/row[/column]]}; empty if the text is anything else. */
    public static Optional<Address> parse(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String[] parts = text.split("/", -1);
        if (parts.length < 2 || parts.length > 4) {
            return Optional.empty();
        }
        for (String part : parts) {
            if (!isPart(part)) {
                return Optional.empty();
            }
        }
        return Optional.of(new Address(
                parts[0], parts[1], parts.length > 2 ? parts[2] : null, parts.length > 3 ? parts[3] : null));
    }

    public Address row(String rowId) {
        return new Address(exercise, field, rowId, null);
    }

    public Address cell(String rowId, String columnId) {
        return new Address(exercise, field, rowId, columnId);
    }

    /** Whether it holds a row's place among the others, and no answer. */
    public boolean isRow() {
        return row != null && column == null;
    }

    /** The question this address belongs to, without row and column. */
    public Address question() {
        return row == null ? this : Address.of(exercise, field);
    }

    @Override
    public int compareTo(Address other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        var text = exercise + "/" + field;
        if (row != null) {
            text += "/" + row;
        }
        if (column != null) {
            text += "/" + column;
        }
        return text;
    }

    /** Letters from a to z, digits, hyphens and underscores: asked for every cell that is read. */
    static boolean isPart(String part) {
        for (int at = 0; at < part.length(); at++) {
            if (!isPart(part.charAt(at))) {
                return false;
            }
        }
        return !part.isEmpty() && part.length() <= LONGEST_PART;
    }

    private static boolean isPart(char letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9'
                || letter == '_'
                || letter == '-';
    }
}
