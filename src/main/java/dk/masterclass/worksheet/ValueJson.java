package dk.masterclass.worksheet;

import dk.masterclass.worksheet.AnswersChanged.Changed;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How values look in JSON, the same on the wire, in the database and in a snapshot. */
public final class ValueJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> PERSON = Set.of("name", "role", "email");

    private ValueJson() {}

    static String write(Value value) {
        return MAPPER.writeValueAsString(node(value));
    }

    public static Value read(String json) {
        return read(MAPPER.readTree(json)).orElseThrow(() -> new IllegalStateException("Not a stored value: " + json));
    }

    /** {@code {"1C/trigger": {"value": "…", "revision": 3}}}. */
    static ObjectNode node(Map<Address, Answers.Answer> answers) {
        var all = NODES.objectNode();
        answers.forEach((address, answer) -> all.putObject(address.toString())
                .put("revision", answer.revision())
                .set("value", node(answer.value())));
        return all;
    }

    /** What somebody wrote, as open screens hear of it. */
    public static ArrayNode changes(Collection<Changed> changes) {
        var all = NODES.arrayNode();
        for (Changed change : changes) {
            all.addObject()
                    .put("address", change.address().toString())
                    .put("revision", change.revision())
                    .put("client", change.client())
                    .put("by", change.byName())
                    .set("value", node(change.value()));
        }
        return all;
    }

    static Answers readAnswers(String json) {
        var answers = new TreeMap<Address, Answers.Answer>();
        for (var entry : MAPPER.readTree(json).properties()) {
            var address = Address.parse(entry.getKey());
            var value = read(entry.getValue().path("value"));
            if (address.isEmpty() || value.isEmpty()) {
                throw new IllegalStateException("Not a stored answer: " + entry.getKey());
            }
            answers.put(
                    address.get(),
                    new Answers.Answer(
                            value.get(), entry.getValue().path("revision").longValue()));
        }
        return new Answers(answers);
    }

    public static JsonNode node(Value value) {
        return switch (value) {
            case Value.Empty empty -> NODES.nullNode();
            case Value.Text text -> NODES.stringNode(text.text());
            case Value.Options options -> {
                var ids = NODES.arrayNode();
                options.ids().forEach(ids::add);
                yield ids;
            }
            case Value.PersonName person ->
                NODES.objectNode()
                        .put("name", person.name())
                        .put("role", person.role())
                        .put("email", person.email());
        };
    }

    /** Empty if the JSON is no value: a number, an array of anything but texts, an object with other members. */
    public static Optional<Value> read(JsonNode node) {
        if (node.isNull()) {
            return Optional.of(Value.empty());
        }
        if (node.isString()) {
            return Optional.of(new Value.Text(node.stringValue()));
        }
        if (node.isArray()) {
            return options(node);
        }
        return node.isObject() ? person(node) : Optional.empty();
    }

    private static Optional<Value> options(JsonNode array) {
        List<String> ids = new ArrayList<>();
        for (JsonNode id : array) {
            if (!id.isString()) {
                return Optional.empty();
            }
            ids.add(id.stringValue());
        }
        return Optional.of(new Value.Options(ids));
    }

    private static Optional<Value> person(JsonNode object) {
        boolean isPerson = object.properties().stream()
                .allMatch(member ->
                        PERSON.contains(member.getKey()) && member.getValue().isString());
        return isPerson
                ? Optional.of(new Value.PersonName(
                        object.path("name").stringValue(""),
                        object.path("role").stringValue(""),
                        object.path("email").stringValue("")))
                : Optional.empty();
    }
}
