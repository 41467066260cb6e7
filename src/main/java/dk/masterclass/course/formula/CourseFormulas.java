package dk.masterclass.course.formula;

import dk.masterclass.course.Course;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The formulas of a course, ready to be computed. */
public final class CourseFormulas {

    private final FormulaLanguage language;
    private final Map<Source, Map<String, Formula>> byPlace = new HashMap<>();

    private CourseFormulas(Course course) {
        this.language = FormulaLanguage.of(course.exercises());
        course.exercises().stream()
                .flatMap(exercise -> FormulaSite.of(exercise).stream())
                .forEach(site -> byPlace.computeIfAbsent(site.at(), at -> new HashMap<>())
                        .put(site.part(), language.compile(site).orElseThrow()));
    }

    /** @throws IllegalStateException if one of them is faulty; the loader of a course finds that out */
    public static CourseFormulas of(Course course) {
        return new CourseFormulas(course);
    }

    /** What computes a question or column that is never written. */
    public Optional<Formula> calculation(Source at) {
        return at(at, FormulaSite.FORMULA);
    }

    /** What stands at a question or in a column as long as nobody has written there. */
    public Optional<Formula> origin(Source at) {
        return at(at, FormulaSite.FROM);
    }

    /** For which rows a table's proposal is made; all, if there is none. */
    public Optional<Formula> proposedWhen(Source table, int proposal) {
        return at(table, FormulaSite.when(proposal));
    }

    /** What a table's proposal fills a column with. */
    public Optional<Formula> proposedCell(Source table, int proposal, String column) {
        return at(table, FormulaSite.cell(proposal, column));
    }

    /** For formulas that stand elsewhere than in exercises. */
    public FormulaLanguage language() {
        return language;
    }

    private Optional<Formula> at(Source at, String part) {
        return Optional.ofNullable(byPlace.getOrDefault(at, Map.of()).get(part));
    }
}
