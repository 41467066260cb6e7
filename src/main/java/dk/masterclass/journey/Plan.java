package dk.masterclass.journey;

import dk.masterclass.course.Localized;
import dk.masterclass.course.Module;
import dk.masterclass.course.Step;
import dk.masterclass.course.Variant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What opens when for one cohort, and why.
 *
 * @param variant the way the cohort is held; without one everything is open
 * @param openings by the module's id
 */
public record Plan(Optional<Variant> variant, Map<String, Opening> openings) {

    public Plan {
        openings = Map.copyOf(openings);
    }

    /** @param isOpen because the day has come, or because the team is at work there already */
    public record Opening(LocalDate on, Localized why, boolean isOpen) {}

    /** Everything is open. */
    public static Plan open() {
        return new Plan(Optional.empty(), Map.of());
    }

    public Optional<Opening> opening(Module module) {
        return Optional.ofNullable(openings.get(module.id()));
    }

    public boolean isOpen(Module module) {
        return opening(module).map(Opening::isOpen).orElse(true);
    }

    /** Whether an exercise is done at home in this variant. */
    public boolean isHomework(Step step) {
        return variant.map(way -> way.homework().contains(step.id())).orElse(false);
    }
}
