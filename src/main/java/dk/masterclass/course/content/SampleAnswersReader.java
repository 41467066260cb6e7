package dk.masterclass.course.content;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.course.SampleAnswer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads a file of answers such as {@code samples/havnby-energi.yaml}, by exercise and question, and names whatever does
 * not fit the course.
 *
 * <pre>
 * 1A:
 *   orgName: Havnby Energi A/S
 *   market: [b2c, borgere]
 *   channels:
 *     - {row: linkedin, channel: linkedin, followers: 3900, posts: 8, engagement: lav}
 * </pre>
 */
public final class SampleAnswersReader {

    private final Course course;
    private final Faults faults = new Faults();
    private final List<Reference> references = new ArrayList<>();
    private final List<SampleAnswer> answers = new ArrayList<>();

    private SampleAnswersReader(Course course) {
        this.course = course;
    }

    /** @throws ContentFaults if an answer has no question, or is not an answer to it */
    public static List<SampleAnswer> read(Path file, Course course) {
        var reader = new SampleAnswersReader(course);
        Path directory = file.toAbsolutePath().getParent();
        String name = file.getFileName().toString();
        if (directory == null) {
            throw new UncheckedIOException(new IOException("Not a file: " + file));
        }
        new ContentFiles(directory, reader.faults)
                .yaml(name, Place.of(name))
                .ifPresent(yaml -> reader.read(new Entries(yaml, reader.faults)));
        reader.checkReferences();
        reader.faults.throwIfAny(directory);
        return List.copyOf(reader.answers);
    }

    private void read(Entries file) {
        for (String id : file.names()) {
            course.exercise(id)
                    .ifPresentOrElse(
                            exercise -> file.entriesIfAny(id).ifPresent(entries -> exercise(exercise, entries)),
                            () -> file.fault(id, "There is no exercise " + id));
        }
    }

    private void exercise(Exercise exercise, Entries entries) {
        for (String id : entries.names()) {
            exercise.field(id)
                    .ifPresentOrElse(
                            field -> answer(exercise.id() + "/" + id, field, entries, id),
                            () -> entries.fault(id, "Exercise " + exercise.id() + " has no question " + id));
        }
    }

    private void answer(String address, Field field, Entries entries, String name) {
        switch (field) {
            case Field.Table table -> rows(address, table, entries.list(name));
            case Field.Bool bool -> text(address, yesOrNo(entries, name));
            case Field.Ref ref -> refs(address, ref, entries, name);
            case Field.Calc calc -> entries.fault(name, "Nobody writes what is computed");
            case Field.Choice choice -> text(address, option(entries, name, choice.options()));
            case Field.Multi multi -> options(address, multi.options(), entries, name);
            case Field.Rank rank -> options(address, rank.options(), entries, name);
            case Field.Person person -> person(address, entries, name);
            case Field.Short line -> text(address, entries.text(name));
            case Field.Long paragraphs -> text(address, entries.text(name));
            case Field.Number number -> text(address, entries.text(name));
            case Field.Scale5 scale -> text(address, entries.text(name));
            case Field.Day day -> text(address, entries.text(name));
        }
    }

    private void text(String address, String text) {
        answers.add(new SampleAnswer(address, new SampleAnswer.Text(text)));
    }

    /** The rows keep the order of the file: a row's place is a text that sorts among the others. */
    private void rows(String address, Field.Table table, List<Entries> rows) {
        var ids = new HashSet<String>();
        for (Entries row : rows) {
            String id = row.id("row");
            if (!ids.add(id)) {
                row.fault("row", "The row " + id + " stands here twice");
            }
            place(address + "/" + id, table, id, ids.size(), row);
            for (Field column : table.columns()) {
                if (row.has(column.id())) {
                    answer(address + "/" + id + "/" + column.id(), column, row, column.id());
                }
            }
            row.end();
        }
    }

    private void place(String address, Field.Table table, String id, int number, Entries row) {
        switch (table.rows()) {
            case Field.FreeRows free -> text(address, "m%03d".formatted(number));
            case Field.FixedRows fixed -> checkOption(row.place("row"), id, fixed.rows());
        }
    }

    private String yesOrNo(Entries entries, String name) {
        String answer = entries.text(name);
        if (!answer.equals(Field.Bool.YES) && !answer.equals(Field.Bool.NO)) {
            entries.fault(name, "\"" + answer + "\" is neither ja nor nej");
        }
        return answer;
    }

    private void refs(String address, Field.Ref ref, Entries entries, String name) {
        var rows = entries.textsIfAny(name);
        rows.forEach(row -> references.add(new Reference(row.place(), ref.table() + "/" + row.text())));
        answers.add(new SampleAnswer(
                address,
                new SampleAnswer.Options(rows.stream().map(Yaml.Scalar::text).toList())));
    }

    /** The rows somebody refers to; they can be looked for when all rows have been read. */
    private void checkReferences() {
        var rows = answers.stream().map(SampleAnswer::address).collect(Collectors.toSet());
        references.stream()
                .filter(reference -> !rows.contains(reference.row()))
                .forEach(reference -> faults.add(reference.place(), "There is no row " + reference.row()));
    }

    /** @param row an address such as {@code 2A/goals/rekruttering} */
    private record Reference(Place place, String row) {}

    private void options(String address, List<Field.Option> options, Entries entries, String name) {
        var chosen = entries.textsIfAny(name);
        for (Yaml.Scalar each : chosen) {
            checkOption(each.place(), each.text(), options);
        }
        answers.add(new SampleAnswer(
                address,
                new SampleAnswer.Options(chosen.stream().map(Yaml.Scalar::text).toList())));
    }

    private String option(Entries entries, String name, List<Field.Option> options) {
        String chosen = entries.text(name);
        checkOption(entries.place(name), chosen, options);
        return chosen;
    }

    private void checkOption(Place place, String chosen, List<Field.Option> options) {
        if (options.stream().noneMatch(option -> option.id().equals(chosen))) {
            String known = options.stream().map(Field.Option::id).collect(Collectors.joining(", "));
            faults.add(place, "There is no option " + chosen + "; there are " + known);
        }
    }

    private void person(String address, Entries entries, String name) {
        entries.entriesIfAny(name).ifPresent(person -> {
            answers.add(new SampleAnswer(
                    address,
                    new SampleAnswer.PersonName(
                            person.text("name"),
                            person.text("role"),
                            person.has("email") ? person.text("email") : "")));
            person.end();
        });
    }
}
