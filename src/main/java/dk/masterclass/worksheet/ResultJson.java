package dk.masterclass.worksheet;

import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How the answers door answers. */
public final class ResultJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ResultJson() {}

    static ObjectNode answers(Answers answers) {
        var all = NODES.objectNode();
        all.set("answers", ValueJson.node(answers.all()));
        return all;
    }

    public static ObjectNode results(List<SaveResult> results) {
        var all = NODES.objectNode();
        var list = all.putArray("results");
        results.forEach(result -> list.add(node(result)));
        return all;
    }

    private static ObjectNode node(SaveResult result) {
        var node = NODES.objectNode().put("sequence", result.sequence());
        return switch (result) {
            case SaveResult.Saved saved -> {
                node.put("status", "saved").put("revision", saved.revision());
                saved.cleaned().ifPresent(value -> node.set("value", ValueJson.node(value)));
                yield node;
            }
            case SaveResult.Merged merged -> {
                node.put("status", "merged").put("revision", merged.revision());
                node.set("value", ValueJson.node(merged.value()));
                yield node;
            }
            case SaveResult.Conflict conflict -> {
                node.put("status", "conflict").put("revision", conflict.revision());
                node.set("value", ValueJson.node(conflict.theirs()));
                yield node.put("by", conflict.byName()).put("at", conflict.at().toString());
            }
            case SaveResult.Refused refused -> node.put("status", "refused").put("reason", refused.reasonKey());
        };
    }
}
