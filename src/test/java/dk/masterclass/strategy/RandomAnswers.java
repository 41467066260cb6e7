package dk.masterclass.strategy;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.document.TypedText;
import dk.masterclass.document.pdf.HostileDocuments;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Whatever a team may have answered: every kind of field, sense and nonsense, little and much. The same for a seed. */
public final class RandomAnswers {

    private static final int MOST_ROWS = 200;

    private final Random random;
    private final Supplier<String> typing;
    private final double share;
    private final String longTable;
    private final Map<Address, Answers.Answer> answers = new TreeMap<>();

    private RandomAnswers(Course course, long seed) {
        this.random = new Random(seed);
        this.typing = HostileDocuments.typing(seed);
        this.share = random.nextInt(8) == 0 ? 1 : random.nextDouble();
        var tables =
                course.exercises().stream().flatMap(RandomAnswers::freeTables).toList();
        this.longTable = random.nextInt(12) == 0 ? tables.get(random.nextInt(tables.size())) : "";
        course.exercises().forEach(this::answer);
    }

    public static Answers of(Course course, long seed) {
        return new Answers(new RandomAnswers(course, seed).answers);
    }

    private static java.util.stream.Stream<String> freeTables(Exercise exercise) {
        return exercise.fields().stream()
                .filter(field -> field instanceof Field.Table table && !table.hasFixedRows())
                .map(field -> Address.of(exercise.id(), field.id()).toString());
    }

    private void answer(Exercise exercise) {
        for (Field field : exercise.fields()) {
            var question = Address.of(exercise.id(), field.id());
            if (field instanceof Field.Table table) {
                rows(table, question)
                        .forEach(row ->
                                table.columns().forEach(column -> put(question.cell(row, column.id()), column)));
            } else {
                put(question, field);
            }
        }
    }

    private List<String> rows(Field.Table table, Address question) {
        return switch (table.rows()) {
            case Field.FixedRows fixed ->
                fixed.rows().stream().map(Field.Option::id).toList();
            case Field.FreeRows free -> {
                int count = question.toString().equals(longTable) ? MOST_ROWS : random.nextInt(4);
                var ids = IntStream.range(0, count).mapToObj(i -> "r" + i).toList();
                ids.forEach(id -> put(question.row(id), new Value.Text("%04d".formatted(random.nextInt(9_999)))));
                yield ids;
            }
        };
    }

    private void put(Address address, Field field) {
        if (random.nextDouble() < share) {
            put(address, value(field));
        }
    }

    private void put(Address address, Value value) {
        answers.put(address, new Answers.Answer(value, 1));
    }

    private Value value(Field field) {
        return switch (field) {
            case Field.Short any -> text(line());
            case Field.Long any -> text(typing.get() + (random.nextInt(9) == 0 ? "\n\n" + typing.get() : ""));
            case Field.Number any -> text(number());
            case Field.Bool any -> text(random.nextBoolean() ? Field.Bool.YES : Field.Bool.NO);
            case Field.Scale5 any -> text(String.valueOf(1 + random.nextInt(5)));
            case Field.Day any -> text(day());
            case Field.Choice choice -> text(any(choice.options()).id());
            case Field.Multi multi -> new Value.Options(some(multi.options()));
            case Field.Rank rank -> new Value.Options(shuffled(rank.options()));
            case Field.Ref any ->
                new Value.Options(IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> "r" + i)
                        .toList());
            case Field.Person any -> new Value.PersonName(line(), line(), "");
            case Field.Calc any -> Value.empty();
            case Field.Table any -> throw new IllegalStateException("A table in a table");
        };
    }

    private Value text(String typed) {
        return new Value.Text(TypedText.clean(typed));
    }

    private String line() {
        return TypedText.clean(typing.get()).replace('\n', ' ');
    }

    private String number() {
        return switch (random.nextInt(6)) {
            case 0 -> "0";
            case 1 -> "1";
            case 2 -> "1.234,5";
            case 3 -> line();
            default -> String.valueOf(random.nextInt(20_000));
        };
    }

    private String day() {
        return random.nextInt(6) == 0
                ? line()
                : LocalDate.of(2027, 1, 1).plusDays(random.nextInt(700)).toString();
    }

    private Field.Option any(List<Field.Option> options) {
        return options.get(random.nextInt(options.size()));
    }

    private List<String> some(List<Field.Option> options) {
        return options.stream()
                .filter(option -> random.nextBoolean())
                .map(Field.Option::id)
                .toList();
    }

    private List<String> shuffled(List<Field.Option> options) {
        var ids = new ArrayList<>(options.stream().map(Field.Option::id).toList());
        Collections.shuffle(ids, random);
        return ids;
    }
}
