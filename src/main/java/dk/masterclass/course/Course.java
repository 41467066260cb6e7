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
 * @param variants the ways to hold it; without any, everything is open from the start
 * @param outlines how answers become text
 * @param checks what a team's answers are looked through for
 * @param glossary the words of the subject
 * @param extracts what people take along into other programs
 * @param retired what it asked earlier
 */
public record Course(
        Localized title,
        Motto motto,
        Localized credits,
        List<Criterion> rubric,
        List<Variant> variants,
        List<Module> modules,
        Map<Publication, StrategyOutline> outlines,
        List<Check> checks,
        Glossary glossary,
        Extracts extracts,
        Retired retired) {

    public Course {
        rubric = List.copyOf(rubric);
        variants = List.copyOf(variants);
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
                List.of(),
                modules,
                Map.of(Publication.STRATEGY, outline),
                List.of(),
                Glossary.empty(),
                Extracts.none(),
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
     * An exercise of the course, the questions of a case, or an exercise that was: with the title and the questions that
     * are known of it, so that what was handed in can still be read. Of one that nobody remembers, the id is all there is.
     */
    public Exercise exerciseOnceAsked(String id) {
        return exercise(id)
                .or(() -> caseStudy(id).map(story -> asked(id, story.title(), story.fields())))
                .orElseGet(() -> {
                    var title = retired.step(id).map(Retired.Part::name).orElse(Localized.danish(id));
                    return asked(id, title, retired.in(id));
                });
    }

    private static Exercise asked(String id, Localized title, List<? extends Field> fields) {
        var questions = new Exercise.FieldGroup(Optional.empty(), Optional.empty(), List.copyOf(fields));
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
    }

    /** A question of an exercise or of a case. */
    public Optional<Field> question(String step, String field) {
        return exercise(step)
                .flatMap(found -> found.field(field))
                .or(() -> caseStudy(step).flatMap(story -> story.field(field)));
    }

    /** A question that is asked, or was: its label names an answer either way. */
    public Optional<Field> questionOnceAsked(String step, String field) {
        return question(step, field)
                .or(() -> retired.question(step + "/" + field).map(Retired.Question::field));
    }

    public Optional<Variant> variant(String id) {
        return variants.stream().filter(variant -> variant.id().equals(id)).findFirst();
    }

    /** The lessons and cases that prepare for an exercise, in the order of the course. */
    public List<Step> preparing(String exercise) {
        return steps().filter(step -> preparesFor(step).contains(exercise)).toList();
    }

    /** The exercises a lesson or a case prepares for. */
    public static List<String> preparesFor(Step step) {
        return switch (step) {
            case Step.Lesson lesson -> lesson.usedIn();
            case Step.CaseStudy story -> story.usedIn();
            case Exercise exercise -> List.of();
        };
    }

    public Optional<Step.Lesson> lesson(String id) {
        return step(id).filter(Step.Lesson.class::isInstance).map(Step.Lesson.class::cast);
    }

    public Optional<Step.CaseStudy> caseStudy(String id) {
        return step(id).filter(Step.CaseStudy.class::isInstance).map(Step.CaseStudy.class::cast);
    }

    /** The module a step stands in. */
    public Optional<Module> moduleOf(Step step) {
        return modules.stream()
                .filter(module -> module.steps().stream().map(Step::id).anyMatch(step.id()::equals))
                .findFirst();
    }

    /** The sentence the course stands on, quoted by name. */
    public record Motto(Localized words, String by) {}

    /** @param id kept with every review, never reused */
    public record Criterion(String id, Localized label, Localized help) {}
}
