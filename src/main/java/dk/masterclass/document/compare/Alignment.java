package dk.masterclass.document.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;

/** Finds out which things of an earlier list are those of a later one, in their order. */
final class Alignment<T> {

    /** Less alike than this, two things are two things. */
    private static final double LEAST = 0.4;

    private final List<T> earlier;
    private final List<T> later;
    private final double[][] likeness;
    private final double[][] best;

    /** One thing in both lists, or in one of them. */
    record Step<T>(Optional<T> earlier, Optional<T> later) {}

    private Alignment(List<T> earlier, List<T> later, ToDoubleBiFunction<T, T> alike) {
        this.earlier = earlier;
        this.later = later;
        this.likeness = new double[earlier.size()][later.size()];
        this.best = new double[earlier.size() + 1][later.size() + 1];
        for (int i = earlier.size() - 1; i >= 0; i--) {
            for (int j = later.size() - 1; j >= 0; j--) {
                likeness[i][j] = alike.applyAsDouble(earlier.get(i), later.get(j));
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), paired(i, j));
            }
        }
    }

    /**
     * What is gone stands before what came for it.
     *
     * @param alike from 0, nothing in common, to 1, the same
     */
    static <T> List<Step<T>> of(List<T> earlier, List<T> later, ToDoubleBiFunction<T, T> alike) {
        int start = 0;
        int most = Math.min(earlier.size(), later.size());
        while (start < most && earlier.get(start).equals(later.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start && fromEnd(earlier, end).equals(fromEnd(later, end))) {
            end++;
        }
        var steps = new ArrayList<Step<T>>();
        both(earlier.subList(0, start), later.subList(0, start), steps);
        var middle = new Alignment<>(
                earlier.subList(start, earlier.size() - end), later.subList(start, later.size() - end), alike);
        steps.addAll(middle.steps());
        both(
                earlier.subList(earlier.size() - end, earlier.size()),
                later.subList(later.size() - end, later.size()),
                steps);
        return steps;
    }

    private static <T> T fromEnd(List<T> list, int at) {
        return list.get(list.size() - 1 - at);
    }

    private static <T> void both(List<T> earlier, List<T> later, List<Step<T>> steps) {
        for (int at = 0; at < earlier.size(); at++) {
            steps.add(new Step<>(Optional.of(earlier.get(at)), Optional.of(later.get(at))));
        }
    }

    private double paired(int i, int j) {
        return likeness[i][j] < LEAST ? -1 : likeness[i][j] + best[i + 1][j + 1];
    }

    private List<Step<T>> steps() {
        var steps = new ArrayList<Step<T>>();
        int i = 0;
        int j = 0;
        while (i < earlier.size() || j < later.size()) {
            boolean inBoth = i < earlier.size() && j < later.size() && paired(i, j) == best[i][j];
            boolean isGone = !inBoth && i < earlier.size() && best[i + 1][j] == best[i][j];
            var before = inBoth || isGone ? Optional.of(earlier.get(i++)) : Optional.<T>empty();
            var after = isGone ? Optional.<T>empty() : Optional.of(later.get(j++));
            steps.add(new Step<>(before, after));
        }
        return steps;
    }
}
