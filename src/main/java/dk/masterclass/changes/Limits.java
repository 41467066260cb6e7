package dk.masterclass.changes;

import dk.masterclass.course.Field;
import java.util.Optional;

/** What an answer has to keep to, and whether that has become less. */
record Limits(double min, double max, int decimals, String of) {

    /** None where an answer is right by its kind alone. */
    static Optional<Limits> of(Field field) {
        return switch (field) {
            case Field.Short line -> Optional.of(new Limits(line.min(), line.max(), 0, "characters"));
            case Field.Long text -> Optional.of(new Limits(text.min(), text.max(), 0, "characters"));
            case Field.Number number ->
                Optional.of(new Limits(
                        number.min(), number.max(), number.decimals(), "with " + number.decimals() + " decimals"));
            case Field.Multi multi -> Optional.of(new Limits(multi.min(), most(multi), 0, "options"));
            case Field.Ref ref -> Optional.of(new Limits(ref.min(), ref.max(), 0, "rows"));
            case Field.Table table -> Optional.of(new Limits(table.minRows(), table.maxRows(), 0, "rows"));
            case Field.Choice choice -> Optional.empty();
            case Field.Rank rank -> Optional.empty();
            case Field.Bool bool -> Optional.empty();
            case Field.Calc calc -> Optional.empty();
            case Field.Scale5 scale -> Optional.empty();
            case Field.Day day -> Optional.empty();
            case Field.Person person -> Optional.empty();
        };
    }

    /** All options there are is as many as one likes, however many there are. */
    private static double most(Field.Multi multi) {
        return multi.max() == multi.options().size() ? Double.POSITIVE_INFINITY : multi.max();
    }

    boolean isStricterThan(Limits before) {
        return min > before.min || max < before.max || decimals < before.decimals;
    }

    @Override
    public String toString() {
        return Double.isInfinite(max)
                ? "at least " + plain(min) + " " + of
                : plain(min) + " to " + plain(max) + " " + of;
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
