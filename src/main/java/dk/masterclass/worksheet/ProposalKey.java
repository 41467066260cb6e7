package dk.masterclass.worksheet;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names one proposed row for good: {@code 8B/kpis#lagging/01JD…}.
 *
 * @param table it is proposed for
 * @param proposal the proposal of the course
 * @param source the row it comes from; empty where it comes from no row
 */
public record ProposalKey(Address table, String proposal, String source) {

    private static final Pattern PATTERN =
            Pattern.compile("(?<table>[^#]+)#(?<proposal>[^#/]+)(?:/(?<source>[^#/]+))?");

    public static Optional<ProposalKey> parse(String text) {
        var parts = PATTERN.matcher(text);
        if (!parts.matches() || !Address.isPart(parts.group("proposal"))) {
            return Optional.empty();
        }
        var source = Optional.ofNullable(parts.group("source")).orElse("");
        return Address.parse(parts.group("table"))
                .filter(table -> table.row() == null && (source.isEmpty() || Address.isPart(source)))
                .map(table -> new ProposalKey(table, parts.group("proposal"), source));
    }

    /** The id a row gets that comes of it, so that two who accept it at the same time make one row. */
    Optional<String> rowId() {
        return Optional.of(source + "-" + proposal).filter(Address::isPart);
    }

    @Override
    public String toString() {
        return table + "#" + proposal + (source.isEmpty() ? "" : "/" + source);
    }
}
