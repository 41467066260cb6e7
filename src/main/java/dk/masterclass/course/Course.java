package dk.masterclass.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The whole masterclass as its author wrote it. Never changes while the app runs.
 *
 * @param credits whose idea the masterclass builds on, in a sentence or two
 * @param rubric what an instructor looks at in every exercise
 * @param outlines how answers become text
 * @param checks what a team's answers are looked through for
 * @param glossary the words of the subject
 * @param retired what it asked earlier
 */
public record Course(
        Localized title,
        Motto motto,
        Localized credits,
        List<Criterion> rubric,
        List<Module> modules,
        Map<Publication, StrategyOutline> outlines,
        List<Check> checks,
        Glossary glossary,
        Retired retired) {

    public Course {
        rubric = List.copyOf(rubric);
        modules = List.copyOf(modules);
        outlines = Map.copyOf(outlines);
        checks = List.copyOf(checks);
    }

    /** A course that checks nothing and has always been like this. */
    public Course(
            Localized title,
            Motto motto,
            Localized credits,
            List<Criterion> rubric,
            List<Module> modules,
            StrategyOutline outline) {
        this(
                title,
                motto,
                credits,
                rubric,
                modules,
                Map.of(Publication.STRATEGY, outline),
                List.of(),
                Glossary.empty(),
                Retired.nothing());
    }

    /** How the answers become the strategy. */
    public StrategyOutline outline() {
        return outline(Publication.STRATEGY);
    }

    /** How the answers become this; without anything to say where the course doesn't have it. */
    public StrategyOutline outline(Publication publication) {
        return outlines.getOrDefault(publication, StrategyOutline.empty());
    }

    public Stream<Step> steps() {
        return modules.stream().flatMap(module -> module.steps().stream());
    }

    public List<Exercise> exercises() {
        return steps().filter(Exercise.class::isInstance)
                .map(Exercise.class::cast)
                .toList();
    }

    public Optional<Step> step(String id) {
        return steps().filter(step -> step.id().equals(id)).findFirst();
    }

    public Optional<Exercise> exercise(String id) {
        return step(id).filter(Exercise.class::isInstance).map(Exercise.class::cast);
    }

    /**
     * An exercise of the course, or one that was: with the title and the questions that are known of it, so that what was
     * handed in can still be read. Of an exercise that nobody remembers, the id is all there is.
     */
    public Exercise exerciseOnceAsked(String id) {
        return exercise(id).orElseGet(() -> {
            var title = retired.step(id).map(Retired.Part::name).orElse(Localized.danish(id));
            var questions = new Exercise.FieldGroup(Optional.empty(), Optional.empty(), retired.in(id));
            return new Exercise(
                    id,
                    title,
                    0,
                    Localized.danish(""),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(questions),
                    Optional.empty());
        });
    }

    /** A question that is asked, or was: its label names an answer either way. */
    public Optional<Field> questionOnceAsked(String exercise, String field) {
        return exercise(exercise)
                .flatMap(found -> found.field(field))
                .or(() -> retired.question(exercise + "/" + field).map(Retired.Question::field));
    }

    public Optional<Step.Lesson> lesson(String id) {
        return step(id).filter(Step.Lesson.class::isInstance).map(Step.Lesson.class::cast);
    }

    public Optional<Step.CaseStudy> caseStudy(String id) {
        return step(id).filter(Step.CaseStudy.class::isInstance).map(Step.CaseStudy.class::cast);
    }

    /** The module a step stands in. */
    public Optional<Module> moduleOf(Step step) {
        return modules.stream().filter(module -> module.steps().contains(step)).findFirst();
    }

    /** The sentence the course stands on, quoted by name. */
    public record Motto(Localized words, String by) {}

    /** @param id kept with every review, never reused */
    public record Criterion(String id, Localized label, Localized help) {}
}
