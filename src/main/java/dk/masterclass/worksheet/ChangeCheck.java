package dk.masterclass.worksheet;

import dk.masterclass.course.Course;
import dk.masterclass.course.Field;
import dk.masterclass.document.TypedText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which changes cannot be answers at all. It protects the store from what no screen sends; whether an answer is good
 * enough is {@link HandInCheck}'s question.
 */
public final class ChangeCheck {

    /** One answer holds no more code points than this. */
    public static final int LONGEST = 20_000;

    public static final String UNKNOWN_QUESTION = "worksheet.refused.unknownQuestion";
    public static final String WRONG_KIND = "worksheet.refused.wrongKind";
    public static final String TOO_LONG = "worksheet.refused.tooLong";
    public static final String SEQUENCE_REUSED = "worksheet.refused.sequenceReused";

    private static final String UNKNOWN_OPTION = "worksheet.refused.unknownOption";
    /** No table and no answer names more rows than this. */
    public static final int MOST_ROWS = 1_000;

    private static final Pattern PLACE = Pattern.compile("[!-~]{1,64}");

    private final Course course;

    public ChangeCheck(Course course) {
        this.course = course;
    }

    /** The change as it is stored: text cleaned, and every way of writing nothing the same. */
    static Change clean(Change change) {
        return new Change(change.client(), change.sequence(), change.address(), change.base(), clean(change.value()));
    }

    /** The value as it would be stored. */
    public static Value clean(Value value) {
        return switch (value) {
            case Value.Empty empty -> empty;
            case Value.Text text -> text(text.text());
            case Value.Options options -> options.ids().isEmpty() ? Value.empty() : options;
            case Value.PersonName person -> person(person);
        };
    }

    /** Why this can't be an answer there, whatever stands there now, as the key of a text. */
    public Optional<String> refusalOf(Address address, Value value) {
        return refusalOf(new Change("check", 0, address, 0, value));
    }

    /**
     * Why this change is refused, as the key of a text.
     *
     * @param standing what the change replaces: options that stand there may stay, also those the course has forgotten
     */
    Optional<String> refusalOf(Change change, Supplier<Value> standing) {
        return refusalOf(change)
                .filter(reason -> !reason.equals(UNKNOWN_OPTION)
                        || !OptionIds.of(standing.get()).containsAll(forgotten(change)));
    }

    private List<String> forgotten(Change change) {
        var known = question(change.address()).map(ChangeCheck::knownOptions).orElse(List.of());
        return OptionIds.of(change.value()).stream()
                .filter(id -> !known.contains(id))
                .toList();
    }

    private Optional<String> refusalOf(Change change) {
        var question = question(change.address());
        if (question.isEmpty()) {
            return refuse(UNKNOWN_QUESTION);
        }
        if (isTooLong(change.value())) {
            return refuse(TOO_LONG);
        }
        if (change.value() instanceof Value.Empty) {
            return Optional.empty();
        }
        return question.get() instanceof Field.Table
                ? place(change.value())
                : refusalOf(question.get(), change.value());
    }

    /** Whether two people's words at this address may be brought together. */
    boolean holdsProse(Address address) {
        return question(address)
                .filter(field -> field instanceof Field.Short || field instanceof Field.Long)
                .isPresent();
    }

    public static boolean isTooLong(Value value) {
        return switch (value) {
            case Value.Empty empty -> false;
            case Value.Text text -> length(text.text()) > LONGEST;
            case Value.Options options -> false;
            case Value.PersonName person ->
                length(person.name()) + length(person.role()) + length(person.email()) > LONGEST;
        };
    }

    /** The question or the column an address names; the table itself for the place of a row. */
    private Optional<Field> question(Address address) {
        var field = course.question(address.exercise(), address.field());
        if (field.isPresent() && field.get() instanceof Field.Table table) {
            return address.row() == null ? Optional.empty() : columnOrTable(table, address.row(), address.column());
        }
        return field.filter(plain -> address.row() == null);
    }

    /** A fixed row has no place among the others, and there are no rows but those of the course. */
    private static Optional<Field> columnOrTable(Field.Table table, String row, @Nullable String column) {
        boolean isForeign = table.rows() instanceof Field.FixedRows fixed
                && fixed.rows().stream().noneMatch(each -> each.id().equals(row));
        if (column == null) {
            return table.hasFixedRows() ? Optional.empty() : Optional.of(table);
        }
        return isForeign ? Optional.empty() : table.column(column);
    }

    private static Optional<String> place(Value value) {
        boolean isPlace =
                value instanceof Value.Text text && PLACE.matcher(text.text()).matches();
        return isPlace ? Optional.empty() : refuse(WRONG_KIND);
    }

    private static Optional<String> refusalOf(Field field, Value value) {
        return switch (field) {
            case Field.Short text -> onlyIf(value instanceof Value.Text);
            case Field.Long text -> onlyIf(value instanceof Value.Text);
            case Field.Number number -> onlyIf(value instanceof Value.Text);
            case Field.Day day -> onlyIf(value instanceof Value.Text);
            case Field.Scale5 scale ->
                onlyIf(value instanceof Value.Text text && text.text().matches("[1-5]"));
            case Field.Person person ->
                onlyIf(value instanceof Value.PersonName name
                        && (person.withEmail() || name.email().isEmpty()));
            case Field.Choice choice ->
                value instanceof Value.Text text ? foreign(choice, List.of(text.text())) : refuse(WRONG_KIND);
            case Field.Bool bool ->
                onlyIf(value instanceof Value.Text text
                        && List.of(Field.Bool.YES, Field.Bool.NO).contains(text.text()));
            case Field.Ref ref -> rows(value);
            case Field.Calc calc -> refuse(WRONG_KIND);
            case Field.Multi multi -> several(multi, value);
            case Field.Rank rank -> several(rank, value);
            case Field.Table table -> throw new IllegalArgumentException("A table has no value of its own");
        };
    }

    private static Optional<String> several(Field field, Value value) {
        if (!(value instanceof Value.Options chosen)
                || new HashSet<>(chosen.ids()).size() < chosen.ids().size()) {
            return refuse(WRONG_KIND);
        }
        return foreign(field, chosen.ids());
    }

    /** Rows of another table; whether they are still there changes, and is shown to those who chose them. */
    private static Optional<String> rows(Value value) {
        return onlyIf(value instanceof Value.Options chosen
                && chosen.ids().size() <= MOST_ROWS
                && Set.copyOf(chosen.ids()).size() == chosen.ids().size()
                && chosen.ids().stream().allMatch(Address::isPart));
    }

    private static Optional<String> foreign(Field field, List<String> chosen) {
        return knownOptions(field).containsAll(chosen) ? Optional.empty() : refuse(UNKNOWN_OPTION);
    }

    /** What is retired may have been chosen before it was, in a browser that comes back with it only now. */
    private static List<String> knownOptions(Field field) {
        return field.optionsOnceThere().stream().map(Field.Option::id).toList();
    }

    private static Optional<String> onlyIf(boolean fits) {
        return fits ? Optional.empty() : refuse(WRONG_KIND);
    }

    private static Optional<String> refuse(String reason) {
        return Optional.of(reason);
    }

    /** Typed characters as they are stored. */
    public static Value text(String typed) {
        var clean = TypedText.clean(typed);
        return clean.isEmpty() ? Value.empty() : new Value.Text(clean);
    }

    private static Value person(Value.PersonName typed) {
        var clean = new Value.PersonName(
                TypedText.clean(typed.name()), TypedText.clean(typed.role()), TypedText.clean(typed.email()));
        boolean isNothing = clean.equals(new Value.PersonName("", "", ""));
        return isNothing ? Value.empty() : clean;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
