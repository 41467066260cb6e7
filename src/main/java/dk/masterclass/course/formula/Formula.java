package dk.masterclass.course.formula;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A checked formula. It can be computed from any answers, at any time, by several threads. */
public final class Formula {

    private final String text;
    private final CelRuntime.Program program;
    private final Set<Source> sources;

    Formula(String text, CelRuntime.Program program, Set<Source> sources) {
        this.text = text;
        this.program = program;
        this.sources = Set.copyOf(sources);
    }

    /** As it is written in the course. */
    public String text() {
        return text;
    }

    /** The questions and columns it reads. */
    public Set<Source> sources() {
        return sources;
    }

    /** What it comes to. Nothing, where it would have to compute with what isn't there. */
    public Reading value(Readings readings) {
        return value(readings, null);
    }

    /** What it comes to in a row. */
    public Reading value(Readings readings, Reading.@Nullable Row row) {
        try {
            return reading(program.eval((String name) -> find(name, readings, row)));
        } catch (CelEvaluationException notComputable) {
            return Reading.nothing();
        }
    }

    private static Optional<Object> find(String name, Readings readings, Reading.@Nullable Row row) {
        return switch (name) {
            case Vocabulary.TODAY -> Optional.of((double) readings.today().toEpochDay());
            case Vocabulary.NOTHING -> Optional.of(CelObjects.NOTHING);
            case Vocabulary.ROW -> Optional.ofNullable(row).map(CelObjects::of);
            default -> Vocabulary.question(name).map(readings::at).map(CelObjects::of);
        };
    }

    private static Reading reading(Object result) {
        return switch (result) {
            case Double number when Double.isFinite(number) -> new Reading.Number(number);
            case String words when !words.isBlank() -> new Reading.Text(words);
            case Boolean truth -> new Reading.Truth(truth);
            case List<?> several
            when !several.isEmpty() ->
                new Reading.Texts(several.stream().map(Objects::toString).toList());
            default -> Reading.nothing();
        };
    }
}
