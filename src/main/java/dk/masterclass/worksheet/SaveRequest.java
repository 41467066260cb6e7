package dk.masterclass.worksheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The body of {@code POST /api/answers/{team}}. A body of another shape is unusable; an address or a value that cannot be
 * one refuses its own change only, so that it never holds back the changes beside it.
 */
public record SaveRequest(@Nullable String client, @Nullable List<@Nullable Sent> changes) {

    static final int MOST_BYTES = 1_000_000;
    static final int MOST_CHANGES = 200;

    public record Sent(
            @Nullable Long sequence,
            @Nullable String address,
            @Nullable Long base,
            @Nullable JsonNode value) {}

    /** A change to be saved, or why it is none. */
    public record Incoming(Optional<Change> change, long sequence, String refusal) {}

    public static List<Incoming> read(InputStream body) throws IOException {
        return StrictJson.read(body, MOST_BYTES, SaveRequest.class).incoming();
    }

    /** What became of each, in the same order; {@code save} gets those that can be saved at all. */
    public static List<SaveResult> results(List<Incoming> incoming, Function<List<Change>, List<SaveResult>> save) {
        var changes = incoming.stream().flatMap(one -> one.change().stream()).toList();
        var saved = save.apply(changes).iterator();
        return incoming.stream()
                .map(one ->
                        one.change().isPresent() ? saved.next() : new SaveResult.Refused(one.sequence(), one.refusal()))
                .toList();
    }

    private List<Incoming> incoming() {
        var sender = client;
        var sent = changes;
        if (sender == null || !Change.isClient(sender)) {
            throw new UnusableRequest("\"client\" must be 1 to 64 letters, digits, hyphens or underscores.");
        }
        if (sent == null || sent.size() > MOST_CHANGES) {
            throw new UnusableRequest("\"changes\" must be a list of at most " + MOST_CHANGES + " changes.");
        }
        return sent.stream().map(change -> incoming(sender, change)).toList();
    }

    private static Incoming incoming(String client, @Nullable Sent sent) {
        if (sent == null || sent.sequence() == null || sent.base() == null || sent.sequence() < 0 || sent.base() < 0) {
            throw new UnusableRequest("Each change needs \"sequence\" and \"base\", both 0 or more.");
        }
        if (sent.address() == null || sent.value() == null) {
            throw new UnusableRequest("Each change needs \"address\" and \"value\", which is null for nothing.");
        }
        var address = Address.parse(sent.address());
        var value = ValueJson.read(sent.value());
        if (address.isEmpty() || value.isEmpty()) {
            var refusal = address.isEmpty() ? ChangeCheck.UNKNOWN_QUESTION : ChangeCheck.WRONG_KIND;
            return new Incoming(Optional.empty(), sent.sequence(), refusal);
        }
        var change = new Change(client, sent.sequence(), address.get(), sent.base(), value.get());
        return new Incoming(Optional.of(change), sent.sequence(), "");
    }
}
