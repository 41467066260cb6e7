package dk.masterclass.worksheet.file;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import dk.masterclass.document.Language;
import dk.masterclass.worksheet.ChangeCheck;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a file of answers may hold, as a JSON Schema. It is made of the course, so it is never out of date. */
public final class AnswersSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String ROW_ID = "^[A-Za-z0-9_-]{1,40}$";

    private final Language language;

    private AnswersSchema(Language language) {
        this.language = language;
    }

    /** @param language in which the questions are told */
    public static ObjectNode of(Course course, Language language) {
        return new AnswersSchema(language).schema(course);
    }

    private ObjectNode schema(Course course) {
        var schema = NODES.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:masterclass:answers:1")
                .put("title", course.title().in(language))
                .put("type", "object");
        schema.putArray("required").add("format").add("answers");
        var members = schema.putObject("properties");
        members.putObject("format").put("const", AnswersFileWriter.FORMAT);
        var answers = members.putObject("answers").put("type", "object").put("additionalProperties", false);
        var exercises = answers.putObject("properties");
        course.exercises().forEach(exercise -> exercises.set(exercise.id(), exercise(exercise)));
        return schema;
    }

    private ObjectNode exercise(Exercise exercise) {
        var schema = titled(exercise.title()).put("type", "object").put("additionalProperties", false);
        var questions = schema.putObject("properties");
        exercise.fields().forEach(field -> addTo(questions, field));
        return schema;
    }

    private void addTo(ObjectNode members, Field field) {
        switch (field) {
            case Field.Calc calc -> {}
            case Field.Short text -> members.set(field.id(), text(field));
            case Field.Long text -> members.set(field.id(), text(field));
            case Field.Number number -> members.set(field.id(), text(field));
            case Field.Day day -> members.set(field.id(), text(field));
            case Field.Scale5 scale -> members.set(field.id(), oneOf(field, List.of("1", "2", "3", "4", "5")));
            case Field.Bool bool -> members.set(field.id(), oneOf(field, List.of(Field.Bool.YES, Field.Bool.NO)));
            case Field.Choice choice -> members.set(field.id(), oneOf(field, ids(choice)));
            case Field.Multi multi -> members.set(field.id(), someOf(field, ids(multi)));
            case Field.Rank rank -> members.set(field.id(), someOf(field, ids(rank)));
            case Field.Ref ref -> members.set(field.id(), rowsOf(ref));
            case Field.Person person -> members.set(field.id(), person(person));
            case Field.Table table -> members.set(field.id(), table(table));
        }
    }

    private ObjectNode text(Field field) {
        var schema = nullable(field, "string");
        return schema.put("maxLength", ChangeCheck.LONGEST);
    }

    private ObjectNode oneOf(Field field, List<String> ids) {
        var schema = titled(field.wording().label());
        var options = schema.putArray("enum").addNull();
        ids.forEach(options::add);
        return schema;
    }

    private ObjectNode someOf(Field field, List<String> ids) {
        var schema = nullable(field, "array").put("uniqueItems", true);
        ArrayNode options = schema.putObject("items").putArray("enum");
        ids.forEach(options::add);
        return schema;
    }

    private ObjectNode rowsOf(Field.Ref ref) {
        var schema = nullable(ref, "array").put("uniqueItems", true).put("maxItems", ChangeCheck.MOST_ROWS);
        schema.put("description", "Ids of rows of " + ref.table());
        schema.putObject("items").put("type", "string").put("pattern", ROW_ID);
        return schema;
    }

    private ObjectNode person(Field.Person person) {
        var schema = nullable(person, "object").put("additionalProperties", false);
        var parts = schema.putObject("properties");
        for (String part : List.of("name", "role", "email")) {
            int longest = part.equals("email") && !person.withEmail() ? 0 : ChangeCheck.LONGEST;
            parts.putObject(part).put("type", "string").put("maxLength", longest);
        }
        return schema;
    }

    private ObjectNode table(Field.Table table) {
        var schema = titled(table.wording().label()).put("type", "array").put("maxItems", ChangeCheck.MOST_ROWS);
        var row = schema.putObject("items").put("type", "object").put("additionalProperties", false);
        row.putArray("required").add("row");
        var members = row.putObject("properties");
        var id = members.putObject("row");
        switch (table.rows()) {
            case Field.FreeRows free -> id.put("type", "string").put("pattern", ROW_ID);
            case Field.FixedRows fixed -> {
                var ids = id.putArray("enum");
                fixed.rows().forEach(option -> ids.add(option.id()));
            }
        }
        table.columns().forEach(column -> addTo(members, column));
        return schema;
    }

    private static List<String> ids(Field field) {
        return field.optionsOnceThere().stream().map(Field.Option::id).toList();
    }

    private ObjectNode nullable(Field field, String type) {
        var schema = titled(field.wording().label());
        schema.putArray("type").add(type).add("null");
        return schema;
    }

    private ObjectNode titled(Localized title) {
        return NODES.objectNode().put("title", title.in(language));
    }
}
