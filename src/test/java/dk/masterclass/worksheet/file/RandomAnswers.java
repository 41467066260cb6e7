package dk.masterclass.worksheet.file;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.document.pdf.HostileDocuments;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.ChangeCheck;
import dk.masterclass.worksheet.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Answers to every question of a course as only chance would give them. The same seed gives the same ones. */
final class RandomAnswers {

    private final Random random;
    private final Supplier<String> typing;
    private final Map<Address, Answers.Answer> answers = new HashMap<>();

    private RandomAnswers(long seed) {
        this.random = new Random(seed);
        this.typing = HostileDocuments.typing(seed);
    }

    static Answers of(Course course, long seed) {
        var random = new RandomAnswers(seed);
        course.exercises().forEach(random::answer);
        return new Answers(random.answers);
    }

    private void answer(Exercise exercise) {
        for (Field field : exercise.fields()) {
            var address = Address.of(exercise.id(), field.id());
            if (field instanceof Field.Table table) {
                rows(table, address);
            } else {
                answer(field, address);
            }
        }
    }

    private void rows(Field.Table table, Address address) {
        for (String row : rowIds(table)) {
            if (!table.hasFixedRows() && random.nextInt(6) > 0) {
                put(address.row(row), new Value.Text("p" + random.nextInt(1_000_000)));
            }
            table.columns().forEach(column -> answer(column, address.cell(row, column.id())));
        }
    }

    private List<String> rowIds(Field.Table table) {
        return switch (table.rows()) {
            case Field.FixedRows fixed ->
                fixed.rows().stream().map(Field.Option::id).toList();
            case Field.FreeRows free ->
                random.ints(random.nextInt(6)).mapToObj(id -> "r-" + id).toList();
        };
    }

    private void answer(Field field, Address address) {
        if (random.nextInt(5) > 0) {
            switch (field) {
                case Field.Short text -> put(address, text());
                case Field.Long text -> put(address, text());
                case Field.Number number -> put(address, text());
                case Field.Day day -> put(address, text());
                case Field.Scale5 scale -> put(address, new Value.Text("" + (1 + random.nextInt(5))));
                case Field.Bool bool ->
                    put(address, new Value.Text(random.nextBoolean() ? Field.Bool.YES : Field.Bool.NO));
                case Field.Choice choice ->
                    put(address, new Value.Text(some(choice).getFirst()));
                case Field.Multi multi -> put(address, new Value.Options(some(multi)));
                case Field.Rank rank -> put(address, new Value.Options(some(rank)));
                case Field.Ref ref -> put(address, new Value.Options(List.of("r-1", "gone")));
                case Field.Person person ->
                    put(
                            address,
                            new Value.PersonName(typing.get(), typing.get(), person.withEmail() ? typing.get() : ""));
                case Field.Calc calc -> {}
                case Field.Table table -> throw new IllegalStateException("A table in a table");
            }
        }
    }

    private Value text() {
        return new Value.Text(typing.get());
    }

    private List<String> some(Field field) {
        var ids = new ArrayList<>(
                field.optionsOnceThere().stream().map(Field.Option::id).toList());
        Collections.shuffle(ids, random);
        return ids.subList(0, 1 + random.nextInt(ids.size()));
    }

    /** As it would be stored. */
    private void put(Address address, Value value) {
        var clean = ChangeCheck.clean(value);
        if (!(clean instanceof Value.Empty)) {
            answers.put(address, new Answers.Answer(clean, 1));
        }
    }
}
