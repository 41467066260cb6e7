package dk.masterclass.worksheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program says to the answers door, and how it reads the answer. */
final class DoorJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private DoorJson() {}

    static String body(List<Change> changes) {
        var body = JSON.createObjectNode().put("client", changes.getFirst().client());
        var list = body.putArray("changes");
        for (Change change : changes) {
            list.addObject()
                    .put("sequence", change.sequence())
                    .put("address", change.address().toString())
                    .put("base", change.base())
                    .set("value", ValueJson.node(change.value()));
        }
        return body.toString();
    }

    static List<SaveResult> results(String body) {
        return JSON.readTree(body)
                .path("results")
                .valueStream()
                .map(DoorJson::result)
                .toList();
    }

    private static SaveResult result(JsonNode node) {
        long sequence = node.path("sequence").longValue();
        long revision = node.path("revision").longValue();
        return switch (node.path("status").stringValue()) {
            case "saved" -> new SaveResult.Saved(sequence, revision, value(node));
            case "merged" ->
                new SaveResult.Merged(sequence, revision, value(node).orElseThrow());
            case "conflict" ->
                new SaveResult.Conflict(
                        sequence,
                        revision,
                        value(node).orElseThrow(),
                        node.path("by").stringValue(),
                        Instant.parse(node.path("at").stringValue()));
            default -> new SaveResult.Refused(sequence, node.path("reason").stringValue());
        };
    }

    private static Optional<Value> value(JsonNode node) {
        return node.has("value") ? ValueJson.read(node.path("value")) : Optional.empty();
    }
}
