package dk.masterclass.worksheet.ui;

import dk.masterclass.people.PersonId;
import dk.masterclass.worksheet.Presence.Visitor;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What {@code scripts/worksheet/company.js} is told about the team around the exercise; each message is a part of it. */
final class CompanyJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private CompanyJson() {}

    static ObjectNode exercise(String exercise) {
        return JSON.objectNode().put("exercise", exercise);
    }

    static ObjectNode access(Access access) {
        return JSON.objectNode().put("access", access.inBrowser());
    }

    static ObjectNode people(String html) {
        return JSON.objectNode().put("people", html);
    }

    /** The fields colleagues are in; where I am myself, I know. */
    static ObjectNode visitors(List<Visitor> visitors, PersonId me) {
        var message = JSON.objectNode();
        var list = message.putArray("visitors");
        visitors.stream()
                .filter(visitor -> !visitor.person().equals(me))
                .forEach(visitor -> visitor.field()
                        .ifPresent(field ->
                                list.addObject().put("name", visitor.name()).put("field", field.toString())));
        return message;
    }
}
