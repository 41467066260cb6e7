package dk.masterclass.worksheet.file;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.ChangeCheck;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.ValueJson;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes answers as a file. Every question stands in it, {@code null} where nothing is answered; a question is left out
 * only where something stands that can't be an answer to it any more. Reading the file in again gives the same file.
 */
public final class AnswersFileWriter {

    static final String FORMAT = "masterclass-answers/1";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Course course;
    private final ChangeCheck check;
    private final Answers answers;

    private AnswersFileWriter(Course course, Answers answers) {
        this.course = course;
        this.check = new ChangeCheck(course);
        this.answers = answers;
    }

    /** @param answers as the team wrote them, without what follows from them */
    public static byte[] write(Course course, Answers answers) {
        return new AnswersFileWriter(course, answers).write();
    }

    private byte[] write() {
        var file = NODES.objectNode().put("format", FORMAT);
        var exercises = file.putObject("answers");
        course.exercises().forEach(exercise -> write(exercise, exercises.putObject(exercise.id())));
        return MAPPER.writeValueAsBytes(file);
    }

    private void write(Exercise exercise, ObjectNode into) {
        for (Field field : exercise.fields()) {
            var address = Address.of(exercise.id(), field.id());
            if (field instanceof Field.Table table) {
                write(table, address, into);
            } else {
                write(address, field, into);
            }
        }
    }

    private void write(Field.Table table, Address address, ObjectNode into) {
        var rows = into.putArray(table.id());
        for (String row : answers.rowsOf(address, table)) {
            var cells = rows.addObject().put("row", row);
            for (Field column : table.columns()) {
                write(address.cell(row, column.id()), column, cells);
            }
        }
    }

    /** What is computed is nobody's answer. */
    private void write(Address address, Field field, ObjectNode into) {
        Value value = ChangeCheck.clean(answers.at(address));
        if (!(field instanceof Field.Calc) && check.refusalOf(address, value).isEmpty()) {
            into.set(field.id(), ValueJson.node(value));
        }
    }
}
