package dk.masterclass.worksheet.file;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.ChangeCheck;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.ValueJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file of answers, and names everything in it that can't be an answer, with its address. */
public final class AnswersFileReader {

    /** A file is no larger. */
    public static final int MOST_BYTES = 8_000_000;

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final int MOST_FAULTS = 50;

    private final Course course;
    private final ChangeCheck check;
    private final List<FileFault> faults = new ArrayList<>();
    private final Map<Address, Value> values = new LinkedHashMap<>();
    private final Map<Address, List<String>> rows = new LinkedHashMap<>();

    private AnswersFileReader(Course course) {
        this.course = course;
        this.check = new ChangeCheck(course);
    }

    /** @throws FileFaults naming what can't be read in */
    public static FiledAnswers read(Course course, byte[] file) {
        var reader = new AnswersFileReader(course);
        reader.read(file);
        if (!reader.faults.isEmpty()) {
            throw new FileFaults(reader.faults.stream().limit(MOST_FAULTS).toList());
        }
        return new FiledAnswers(reader.values, reader.rows);
    }

    private void read(byte[] file) {
        if (file.length > MOST_BYTES) {
            fault("", "file.fault.tooLarge");
            return;
        }
        try {
            read(STRICT.readTree(file));
        } catch (JacksonException malformed) {
            var at = malformed.getLocation();
            fault("", "file.fault.notJson", String.valueOf(at.getLineNr()), String.valueOf(at.getColumnNr()));
        }
    }

    private void read(JsonNode file) {
        if (!file.path("format").asString("").equals(AnswersFileWriter.FORMAT)
                || !file.path("answers").isObject()) {
            fault("", "file.fault.otherFormat", AnswersFileWriter.FORMAT);
            return;
        }
        for (var member : file.path("answers").properties()) {
            course.exercise(member.getKey())
                    .ifPresentOrElse(
                            exercise -> exercise(exercise, member.getValue()),
                            () -> fault(shown(member.getKey()), "file.fault.noExercise"));
        }
    }

    private void exercise(Exercise exercise, JsonNode answers) {
        if (!answers.isObject()) {
            fault(exercise.id(), "file.fault.notAnExercise");
            return;
        }
        for (var member : answers.properties()) {
            String place = exercise.id() + "/" + shown(member.getKey());
            exercise.field(member.getKey())
                    .ifPresentOrElse(
                            field -> answer(Address.of(exercise.id(), field.id()), field, member.getValue()),
                            () -> fault(place, "file.fault.noQuestion"));
        }
    }

    private void answer(Address address, Field field, JsonNode value) {
        if (field instanceof Field.Table table) {
            table(address, table, value);
        } else {
            value(address, field, value);
        }
    }

    private void value(Address address, Field field, JsonNode node) {
        if (field instanceof Field.Calc) {
            fault(address.toString(), "file.fault.computed");
            return;
        }
        Optional<Value> value = ValueJson.read(node).map(ChangeCheck::clean);
        var refusal = value.isEmpty()
                ? Optional.of(FileFault.of(address.toString(), expected(field)))
                : check.refusalOf(address, value.get())
                        .map(key -> FileFault.of(
                                address.toString(), key.equals(ChangeCheck.WRONG_KIND) ? expected(field) : key));
        refusal.ifPresentOrElse(faults::add, () -> values.put(address, value.orElseThrow()));
    }

    /** What should have stood there, as the key of a sentence. */
    private static String expected(Field field) {
        return switch (field) {
            case Field.Short text -> "file.fault.text";
            case Field.Long text -> "file.fault.text";
            case Field.Number number -> "file.fault.text";
            case Field.Day day -> "file.fault.text";
            case Field.Scale5 scale -> "file.fault.scale";
            case Field.Bool bool -> "file.fault.yesOrNo";
            case Field.Choice choice -> "file.fault.option";
            case Field.Multi multi -> "file.fault.options";
            case Field.Rank rank -> "file.fault.options";
            case Field.Ref ref -> "file.fault.rowIds";
            case Field.Person person -> person.withEmail() ? "file.fault.personWithEmail" : "file.fault.person";
            case Field.Calc calc -> "file.fault.computed";
            case Field.Table table -> "file.fault.rows";
        };
    }

    private void table(Address address, Field.Table table, JsonNode list) {
        if (!list.isArray()) {
            fault(address.toString(), "file.fault.rows");
            return;
        }
        var ids = new ArrayList<String>();
        for (JsonNode row : list) {
            row(address, table, row, ids);
        }
        if (ids.size() > ChangeCheck.MOST_ROWS) {
            fault(address.toString(), "file.fault.tooManyRows", String.valueOf(ChangeCheck.MOST_ROWS));
        } else if (!table.hasFixedRows()) {
            rows.put(address, ids);
        }
    }

    private void row(Address address, Field.Table table, JsonNode row, List<String> ids) {
        String id = row.path("row").asString("");
        var known = Address.parse(address + "/" + id);
        if (known.isEmpty()) {
            fault(address.toString(), "file.fault.noRowId", String.valueOf(ids.size() + 1));
        } else if (ids.contains(id)) {
            fault(address + "/" + id, "file.fault.rowTwice");
        } else if (table.rows() instanceof Field.FixedRows fixed
                && fixed.rows().stream().noneMatch(option -> option.id().equals(id))) {
            fault(address + "/" + id, "file.fault.noSuchRow");
        } else {
            cells(address, table, id, row);
        }
        ids.add(id);
    }

    private void cells(Address address, Field.Table table, String row, JsonNode cells) {
        for (var member : cells.properties()) {
            if (!member.getKey().equals("row")) {
                table.column(member.getKey())
                        .ifPresentOrElse(
                                column -> value(address.cell(row, column.id()), column, member.getValue()),
                                () -> fault(address + "/" + row + "/" + shown(member.getKey()), "file.fault.noColumn"));
            }
        }
    }

    private void fault(String place, String key, String... arguments) {
        faults.add(FileFault.of(place, key, arguments));
    }

    /** What somebody wrote as a name, short enough to be shown. */
    private static String shown(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }
}
