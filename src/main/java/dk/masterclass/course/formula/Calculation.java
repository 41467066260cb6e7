package dk.masterclass.course.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What the functions of the formulas compute. */
final class Calculation {

    private static final int MOST_DECIMALS = 10;

    private Calculation() {}

    /** The numbers of a list, without those that aren't there. */
    static List<Double> known(List<?> numbers) {
        return numbers.stream()
                .filter(Double.class::isInstance)
                .map(Double.class::cast)
                .toList();
    }

    static Object sum(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).sum();
    }

    static Object mean(List<Double> numbers) {
        var mean = numbers.stream().mapToDouble(Double::doubleValue).average();
        return mean.isPresent() ? mean.getAsDouble() : CelObjects.NOTHING;
    }

    static Object least(List<Double> numbers) {
        return orNothing(numbers.stream().min(Double::compare));
    }

    static Object most(List<Double> numbers) {
        return orNothing(numbers.stream().max(Double::compare));
    }

    /** The longest way from one day to the next; nothing for fewer than two days. */
    static Object longestGap(List<Double> days) {
        var sorted = days.stream().sorted().toList();
        return orNothing(IntStream.range(1, sorted.size())
                .mapToObj(i -> sorted.get(i) - sorted.get(i - 1))
                .max(Double::compare));
    }

    static double rounded(double number, double decimals) {
        int scale = (int) Math.clamp(decimals, 0, MOST_DECIMALS);
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number)
                        .setScale(scale, RoundingMode.HALF_UP)
                        .doubleValue()
                : number;
    }

    static Object count(List<?> list) {
        return (double) list.size();
    }

    static Object length(String text) {
        return (double) text.codePointCount(0, text.length());
    }

    static Object element(List<?> list, double index) {
        boolean isThere = index == Math.rint(index) && index >= 0 && index < list.size();
        return isThere ? list.get((int) index) : CelObjects.NOTHING;
    }

    /** The row with this id. */
    static Object row(List<?> rows, String id) {
        return orNothing(rows.stream()
                .filter(each -> each instanceof Map<?, ?> row && id.equals(row.get(Vocabulary.ID)))
                .findFirst());
    }

    static Object same(Object one, Object other) {
        return isNothing(one) || isNothing(other) ? CelObjects.NOTHING : equal(one, other);
    }

    static Object different(Object one, Object other) {
        return isNothing(one) || isNothing(other) ? CelObjects.NOTHING : !equal(one, other);
    }

    private static boolean equal(Object one, Object other) {
        return one instanceof Double a && other instanceof Double b ? a.doubleValue() == b : one.equals(other);
    }

    private static boolean isNothing(Object object) {
        return object.equals(CelObjects.NOTHING);
    }

    private static Object orNothing(Optional<?> found) {
        return found.isPresent() ? found.get() : CelObjects.NOTHING;
    }
}
