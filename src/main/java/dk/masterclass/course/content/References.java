package dk.masterclass.course.content;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What the files say about each other; it can be checked only when all of them have been read. */
final class References {

    private final List<Reference> all = new ArrayList<>();
    private final Set<String> announced = new HashSet<>();

    /** @param fault what is wrong with the reference in this course, if anything */
    private record Reference(Place place, Function<Course, Optional<String>> fault) {}

    /** Lets others refer to an exercise that is not written yet. */
    void announce(String exercise) {
        announced.add(exercise);
    }

    void toExercise(Place place, String id) {
        add(place, course -> course.exercise(id).isPresent(), "There is no exercise " + id);
    }

    void toModule(Place place, String id) {
        add(
                place,
                course ->
                        course.modules().stream().anyMatch(module -> module.id().equals(id)),
                "There is no module " + id);
    }

    void toSection(Place place, String id) {
        add(place, course -> hasSection(course, id), "The strategy has no section " + id);
    }

    void toExerciseOrSection(Place place, String id) {
        add(
                place,
                course -> course.exercise(id).isPresent() || announced.contains(id) || hasSection(course, id),
                "There is neither an exercise nor a section " + id);
    }

    void toField(Place place, String address) {
        add(place, course -> field(course, address).isPresent(), "There is no answer at " + address);
    }

    void toLine(Place place, String address) {
        toField(place, address);
        add(
                place,
                course -> field(course, address)
                        .filter(field -> !(field instanceof Field.Short))
                        .isEmpty(),
                address + " is not a short text");
    }

    void toList(Place place, String address) {
        toField(place, address);
        add(
                place,
                course -> field(course, address).stream().allMatch(References::hasLines),
                address + " has no lines to list: it is neither a choice of several, a ranking nor a long text");
    }

    void toTable(Place place, String address) {
        add(
                place,
                course -> field(course, address)
                        .filter(Field.Table.class::isInstance)
                        .isPresent(),
                "There is no table at " + address);
    }

    /** A question, or a column of a table. */
    void toQuestion(Place place, String address) {
        String[] parts = address.split("/", -1);
        if (parts.length == 3) {
            toColumns(place, parts[0] + "/" + parts[1], List.of(parts[2]));
        } else {
            toField(place, address);
        }
    }

    void toOption(Place place, String address, String option) {
        toField(place, address);
        all.add(new Reference(place, course -> field(course, address).flatMap(field -> optionFault(field, option))));
    }

    /** An option of a column. */
    void toCell(Place place, String table, String column, String option) {
        toColumns(place, table, List.of(column));
        all.add(new Reference(
                place, course -> column(course, table, column).flatMap(field -> optionFault(field, option))));
    }

    void toColumns(Place place, String address, List<String> columns) {
        toField(place, address);
        all.add(new Reference(place, course -> field(course, address).flatMap(field -> columnFault(field, columns))));
    }

    /** A column with days. */
    void toDay(Place place, String address, String column) {
        toColumns(place, address, List.of(column));
        add(
                place,
                course -> column(course, address, column)
                        .filter(field -> !(field instanceof Field.Day))
                        .isEmpty(),
                address + "/" + column + " holds no days");
    }

    /** Columns that are graded from 1 to 5. */
    void toScales(Place place, String address, List<String> columns) {
        columns.forEach(column -> add(
                place,
                course -> column(course, address, column)
                        .filter(field -> !(field instanceof Field.Scale5))
                        .isEmpty(),
                address + "/" + column + " is not graded from 1 to 5"));
    }

    /** A computed column that is a figure or an option. */
    void toRegion(Place place, String address, String column) {
        add(
                place,
                course -> column(course, address, column)
                        .filter(field -> !(field instanceof Field.Calc calc && !(calc.result() instanceof Field.Words)))
                        .isEmpty(),
                address + "/" + column + " is not a computed figure or option");
    }

    void toAssessment(Place place, String exercise) {
        add(
                place,
                course ->
                        course.exercise(exercise).flatMap(Exercise::assessment).isPresent(),
                "There is no exercise " + exercise + " with an assessment");
    }

    void check(Course course, Faults faults) {
        for (Reference reference : all) {
            reference.fault().apply(course).ifPresent(message -> faults.add(reference.place(), message));
        }
    }

    /** @param fault what is wrong here in the course as a whole, if anything */
    void add(Place place, Function<Course, Optional<String>> fault) {
        all.add(new Reference(place, fault));
    }

    private void add(Place place, Function<Course, Boolean> holds, String message) {
        all.add(new Reference(place, course -> holds.apply(course) ? Optional.empty() : Optional.of(message)));
    }

    private static boolean hasSection(Course course, String id) {
        return course.outline().sections().stream()
                .anyMatch(section -> section.id().equals(id));
    }

    /** The question an address of the form {@code exercise/field} belongs to. */
    static Optional<Field> field(Course course, String address) {
        String[] parts = address.split("/", -1);
        return parts.length != 2
                ? Optional.empty()
                : course.exercise(parts[0]).flatMap(exercise -> exercise.field(parts[1]));
    }

    private static Optional<Field> column(Course course, String table, String column) {
        return field(course, table)
                .filter(Field.Table.class::isInstance)
                .flatMap(field -> ((Field.Table) field).column(column));
    }

    private static boolean hasLines(Field field) {
        return switch (field) {
            case Field.Multi multi -> true;
            case Field.Rank rank -> true;
            case Field.Ref ref -> true;
            case Field.Long text -> true;
            case Field.Short line -> false;
            case Field.Number number -> false;
            case Field.Bool bool -> false;
            case Field.Calc calc -> false;
            case Field.Choice choice -> false;
            case Field.Scale5 scale -> false;
            case Field.Day day -> false;
            case Field.Person person -> false;
            case Field.Table table -> false;
        };
    }

    private static Optional<String> optionFault(Field field, String option) {
        if (field instanceof Field.Bool) {
            return option.equals(Field.Bool.YES) || option.equals(Field.Bool.NO)
                    ? Optional.empty()
                    : Optional.of(field.id() + " is answered with " + Field.Bool.YES + " or " + Field.Bool.NO);
        }
        if (field.options().isEmpty()) {
            return Optional.of(field.id() + " is not a choice");
        }
        return field.options().stream().anyMatch(each -> each.id().equals(option))
                ? Optional.empty()
                : Optional.of(field.id() + " has no option " + option);
    }

    private static Optional<String> columnFault(Field field, List<String> columns) {
        if (!(field instanceof Field.Table table)) {
            return Optional.of(field.id() + " is not a table");
        }
        return columns.stream()
                .filter(column -> table.column(column).isEmpty())
                .findFirst()
                .map(column -> "The table " + table.id() + " has no column " + column);
    }
}
