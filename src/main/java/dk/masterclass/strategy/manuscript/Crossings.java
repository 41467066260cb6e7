package dk.masterclass.strategy.manuscript;

import dk.masterclass.course.formula.CourseFormulas;
import dk.masterclass.course.formula.Reading;
import dk.masterclass.course.formula.Readings;
import dk.masterclass.course.formula.Source;
import dk.masterclass.document.drawing.Lattice;
import dk.masterclass.worksheet.Address;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What a column computes where two grades cross: the same formula that computes the answers, so that a picture and the
 * numbers beside it can't disagree. The same for every team, so it is computed once.
 */
public final class Crossings {

    private final Supplier<CourseFormulas> formulas;
    private final Map<Crossing, List<Reading>> known = new ConcurrentHashMap<>();

    private record Crossing(Source computed, String across, String up) {}

    public Crossings(Supplier<CourseFormulas> formulas) {
        this.formulas = formulas;
    }

    /** All 25, row by row from below, each from the left. */
    public List<Reading> of(Address table, String computed, String across, String up) {
        var column = Source.of(table.exercise(), table.field()).column(computed);
        return known.computeIfAbsent(new Crossing(column, across, up), this::compute);
    }

    private List<Reading> compute(Crossing crossing) {
        var formula = formulas.get()
                .calculation(crossing.computed())
                .orElseThrow(() -> new IllegalStateException("Nothing is computed at " + crossing.computed()));
        var readings = new ArrayList<Reading>();
        for (int up = 1; up <= Lattice.GRADES; up++) {
            for (int across = 1; across <= Lattice.GRADES; across++) {
                var grades = Map.of(crossing.across(), across, crossing.up(), up);
                readings.add(formula.value(new NoAnswers(), new Graded(grades)));
            }
        }
        return List.copyOf(readings);
    }

    /** A row in which nothing is answered but its grades. */
    private record Graded(Map<String, Integer> grades) implements Reading.Row {
        @Override
        public String id() {
            return "";
        }

        @Override
        public Reading at(String column) {
            var grade = grades.get(column);
            return grade == null ? Reading.nothing() : new Reading.Number(grade);
        }
    }

    private record NoAnswers() implements Readings {
        @Override
        public Reading at(Source question) {
            return Reading.nothing();
        }

        @Override
        public LocalDate today() {
            return LocalDate.EPOCH;
        }
    }
}
