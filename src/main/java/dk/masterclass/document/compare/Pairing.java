package dk.masterclass.document.compare;

import dk.masterclass.document.Inline;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes one list of two: of what stands in both, and of what stands in one of them.
 *
 * @param reading what a thing says
 * @param isComparable whether two things are of a kind
 * @param moved says of a thing that it stands elsewhere in the other list, word for word
 */
record Pairing<T, R>(
        Function<T, List<Inline>> reading,
        BiFunction<T, T, Boolean> isComparable,
        BiFunction<T, T, R> both,
        BiFunction<Fate, T, R> alone,
        BiFunction<Fate, T, T> moved) {

    private record Measured<T>(T thing, Likeness likeness) {}

    List<R> of(List<T> earlier, List<T> later) {
        var steps = Alignment.of(measured(earlier), measured(later), this::alike);
        var gone = readings(steps, Alignment.Step::later, Alignment.Step::earlier);
        var elsewhere = readings(steps, Alignment.Step::earlier, Alignment.Step::later);
        elsewhere.retainAll(gone);
        return steps.stream().map(step -> result(step, elsewhere)).toList();
    }

    /** What the things say that stand on one side only. */
    private Set<List<Inline>> readings(
            List<Alignment.Step<Measured<T>>> steps,
            Function<Alignment.Step<Measured<T>>, Optional<Measured<T>>> missing,
            Function<Alignment.Step<Measured<T>>, Optional<Measured<T>>> side) {
        return steps.stream()
                .filter(step -> missing.apply(step).isEmpty())
                .flatMap(step -> side.apply(step).stream())
                .map(measured -> reading.apply(measured.thing()))
                .filter(content -> !Inline.plain(content).isBlank())
                .collect(Collectors.toCollection(HashSet::new));
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

    private R result(Alignment.Step<Measured<T>> step, Set<List<Inline>> elsewhere) {
        if (step.earlier().isEmpty()) {
            return alone(Fate.INSERTED, step.later().orElseThrow().thing(), elsewhere);
        }
        var before = step.earlier().get().thing();
        return step.later().isEmpty()
                ? alone(Fate.DELETED, before, elsewhere)
                : both.apply(before, step.later().get().thing());
    }

    private R alone(Fate fate, T thing, Set<List<Inline>> elsewhere) {
        return alone.apply(fate, elsewhere.contains(reading.apply(thing)) ? moved.apply(fate, thing) : thing);
    }
}
