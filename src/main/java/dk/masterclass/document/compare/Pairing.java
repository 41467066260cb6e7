package dk.masterclass.document.compare;

import dk.masterclass.document.Inline;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Makes one list of two: of what stands in both, and of what stands in one of them.
 *
 * @param reading what a thing says
 * @param isComparable whether two things are of a kind
 */
record Pairing<T, R>(
        Function<T, List<Inline>> reading,
        BiFunction<T, T, Boolean> isComparable,
        BiFunction<T, T, R> both,
        BiFunction<Fate, T, R> alone) {

    private record Measured<T>(T thing, Likeness likeness) {}

    List<R> of(List<T> earlier, List<T> later) {
        return Alignment.of(measured(earlier), measured(later), this::alike).stream()
                .map(this::result)
                .toList();
    }

    private List<Measured<T>> measured(List<T> things) {
        return things.stream()
                .map(thing -> new Measured<>(thing, Likeness.of(reading.apply(thing))))
                .toList();
    }

    private double alike(Measured<T> earlier, Measured<T> later) {
        return isComparable.apply(earlier.thing(), later.thing())
                ? earlier.likeness().to(later.likeness())
                : 0;
    }

    private R result(Alignment.Step<Measured<T>> step) {
        if (step.earlier().isEmpty()) {
            return alone.apply(Fate.INSERTED, step.later().orElseThrow().thing());
        }
        var before = step.earlier().get().thing();
        return step.later().isEmpty()
                ? alone.apply(Fate.DELETED, before)
                : both.apply(before, step.later().get().thing());
    }
}
