package dk.masterclass.worksheet.ui;

import dk.masterclass.people.PersonId;
import dk.masterclass.worksheet.Presence.Visitor;
import dk.masterclass.worksheet.TeamComment;
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

    static ObjectNode comments(List<TeamComment> comments, PersonId me, Words words) {
        var message = JSON.objectNode();
        var list = message.putArray("comments");
        comments.forEach(comment -> write(list.addObject(), comment, me, words));
        return message;
    }

    private static void write(ObjectNode json, TeamComment comment, PersonId me, Words words) {
        json.put("id", comment.id().toString())
                .put("address", comment.question().toString())
                .put("text", comment.text())
                .put("by", comment.byName())
                .put("isMine", comment.by().equals(me))
                .put("isEdited", comment.edited())
                .put("when", words.when(comment.at()));
        comment.doneAt()
                .ifPresent(at ->
                        json.put("doneBy", comment.doneByName().orElse("")).put("doneWhen", words.when(at)));
        comment.deletedAt().ifPresent(at -> json.put("deletedWhen", words.when(at)));
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
