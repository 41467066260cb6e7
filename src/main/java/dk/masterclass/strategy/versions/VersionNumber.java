package dk.masterclass.strategy.versions;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number printed on a version: 1.0, 1.1, 2.0. It counts on by itself; a team that begins a new edition asks for
 * another one in its answers.
 */
public record VersionNumber(int edition, int revision) implements Comparable<VersionNumber> {

    public static final VersionNumber FIRST = new VersionNumber(1, 0);

    private static final Pattern FORM = Pattern.compile("(?i)(?:version|v\\.?)?\\s*(\\d{1,4})(?:\\.(\\d{1,4}))?");
    private static final Comparator<VersionNumber> ORDER =
            Comparator.comparingInt(VersionNumber::edition).thenComparingInt(VersionNumber::revision);

    /** Reads what people write: {@code 2.0}, {@code 2}, {@code v2.0}; empty if it is no number. */
    public static Optional<VersionNumber> parse(String text) {
        var matcher = FORM.matcher(text.strip());
        return matcher.matches()
                ? Optional.of(new VersionNumber(
                        Integer.parseInt(matcher.group(1)),
                        Optional.ofNullable(matcher.group(2))
                                .map(Integer::parseInt)
                                .orElse(0)))
                : Optional.empty();
    }

    /**
     * The number of the next version.
     *
     * @param last the highest so far
     * @param wish what the team would like; it counts where it is higher than any so far
     */
    public static VersionNumber after(Optional<VersionNumber> last, String wish) {
        var wanted = parse(wish);
        return last.map(number -> wanted.filter(higher -> higher.compareTo(number) > 0)
                        .orElse(new VersionNumber(number.edition(), number.revision() + 1)))
                .orElse(wanted.orElse(FIRST));
    }

    @Override
    public int compareTo(VersionNumber other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return edition + "." + revision;
    }
}
