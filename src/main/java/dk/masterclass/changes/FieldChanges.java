package dk.masterclass.changes;

import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.AnswerFit;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.EarlierKind;
import dk.masterclass.worksheet.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is different about one question or column that both versions of the course ask. */
final class FieldChanges {

    private final String place;
    private final Field before;
    private final Field after;
    private final List<CourseChange> changes = new ArrayList<>();

    private FieldChanges(String place, Field before, Field after) {
        this.place = place;
        this.before = before;
        this.after = after;
    }

    static List<CourseChange> between(String place, Field before, Field after) {
        var changes = new FieldChanges(place, before, after);
        changes.find();
        return changes.changes;
    }

    private void find() {
        if (!type(before).equals(type(after))) {
            add(
                    "is " + type(after) + " instead of " + type(before)
                            + "; an answer that can't be read as that is kept and shown beside the empty field",
                    value -> EarlierKind.of(after, value).isPresent());
            return;
        }
        options("option", before.options(), after.options(), after.retired(), FieldChanges::names);
        if (before instanceof Field.Table earlier
                && after instanceof Field.Table now
                && earlier.rows() instanceof Field.FixedRows rowsBefore
                && now.rows() instanceof Field.FixedRows rowsNow) {
            rows(rowsBefore, rowsNow);
        }
        limits();
    }

    private void limits() {
        var was = Limits.of(before);
        var is = Limits.of(after);
        if (was.isPresent() && is.isPresent() && is.get().isStricterThan(was.get())) {
            add("wants " + is.get() + " instead of " + was.get(), this::fitsNoLonger);
        }
        if (after.required() && !before.required()) {
            changes.add(
                    CourseChange.of(place, place + " has to be answered now.", CourseChanges.writtenIn(exercise())));
        }
    }

    private boolean fitsNoLonger(Value value) {
        return AnswerFit.fits(before, value) && !AnswerFit.fits(after, value);
    }

    private void rows(Field.FixedRows earlier, Field.FixedRows now) {
        for (Field.Option row : missing(earlier.rows(), now.rows())) {
            boolean isRetired = ids(now.retired()).anyMatch(row.id()::equals);
            Predicate<Answers> touches = answers -> CourseChanges.addresses(answers)
                    .anyMatch(address ->
                            question(address).equals(place) && row.id().equals(address.row()));
            changes.add(
                    isRetired
                            ? CourseChange.of(
                                    place, "The row %s of %s is retired.".formatted(name(row), place), touches)
                            : CourseChange.loss(place, "The row %s of %s".formatted(name(row), place), touches));
        }
        for (Field.Option row : missing(now.rows(), earlier.rows())) {
            changes.add(CourseChange.of(
                    place, "%s has the new row %s.".formatted(place, name(row)), CourseChanges.writtenIn(exercise())));
        }
    }

    /** Whether a value names an option. */
    private interface Naming {
        boolean names(Value value, String option);
    }

    private void options(
            String what,
            List<Field.Option> earlier,
            List<Field.Option> now,
            List<Field.Option> retired,
            Naming naming) {
        for (Field.Option option : missing(earlier, now)) {
            Predicate<Answers> touches = anywhere(value -> naming.names(value, option.id()));
            boolean isRetired = ids(retired).anyMatch(option.id()::equals);
            changes.add(
                    isRetired
                            ? CourseChange.of(
                                    place,
                                    "The %s %s of %s is retired; whoever chose it keeps it until they choose another."
                                            .formatted(what, name(option), place),
                                    touches)
                            : CourseChange.loss(
                                    place, "The %s %s of %s".formatted(what, name(option), place), touches));
        }
        for (Field.Option option : missing(now, earlier)) {
            boolean mustBeRanked = after instanceof Field.Rank;
            add("has the new %s %s".formatted(what, name(option)), value -> mustBeRanked && !value.isEmpty());
        }
        for (Field.Option option : now) {
            earlier.stream()
                    .filter(same ->
                            same.id().equals(option.id()) && !same.label().equals(option.label()))
                    .forEach(same -> add(
                            "calls the %s %s \"%s\" instead of \"%s\""
                                    .formatted(what, option.id(), label(option), label(same)),
                            value -> naming.names(value, option.id())));
        }
    }

    private static boolean names(Value value, String option) {
        return switch (value) {
            case Value.Text text -> text.text().equals(option);
            case Value.Options options -> options.ids().contains(option);
            case Value.Empty empty -> false;
            case Value.PersonName person -> false;
        };
    }

    private void add(String says, Predicate<Value> touches) {
        changes.add(CourseChange.of(place, place + " " + says + ".", anywhere(touches)));
    }

    /** At the question, or in this column of any row. */
    private Predicate<Answers> anywhere(Predicate<Value> touches) {
        return answers -> CourseChanges.addresses(answers)
                .filter(address ->
                        CourseChanges.place(address).filter(place::equals).isPresent())
                .map(answers::at)
                .anyMatch(touches);
    }

    private String exercise() {
        return place.substring(0, place.indexOf('/'));
    }

    private static String question(Address address) {
        return address.question().toString();
    }

    private static Stream<String> ids(List<Field.Option> options) {
        return options.stream().map(Field.Option::id);
    }

    private static List<Field.Option> missing(List<Field.Option> those, List<Field.Option> others) {
        var known = ids(others).toList();
        return those.stream().filter(option -> !known.contains(option.id())).toList();
    }

    private static String name(Field.Option option) {
        return option.id() + " (\"" + label(option) + "\")";
    }

    private static String label(Field.Option option) {
        return option.label().in(Language.DANISH);
    }

    /** As the author writes it. */
    private static String type(Field field) {
        return switch (field) {
            case Field.Number number
            when number.measure() != Field.Measure.PLAIN ->
                number.measure().name().toLowerCase(Locale.ROOT);
            case Field.Day day -> "date";
            case Field.Ref ref -> "ref to " + ref.table();
            case Field.Table table when table.hasFixedRows() -> "table with fixed rows";
            default -> field.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        };
    }
}
