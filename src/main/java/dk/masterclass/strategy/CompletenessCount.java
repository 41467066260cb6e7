package dk.masterclass.strategy;

import dk.masterclass.course.Course;
import dk.masterclass.course.Field;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.course.StrategyOutline.Section;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.Completeness.SectionState;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Progress;
import java.util.Optional;

/** Counts how far a strategy is, by what the team has written itself. The cover is no section of its own; its questions count where they are asked. */
public final class CompletenessCount {

    private final Course course;
    private final StrategyComposer composer;

    public CompletenessCount(Course course, StrategyComposer composer) {
        this.course = course;
        this.composer = composer;
    }

    public Completeness of(Answers answers, Language language) {
        var sections = course.outline().sections().stream()
                .filter(section -> !SectionSources.isCover(section))
                .map(section -> state(section, answers, language))
                .toList();
        var questions = Progress.sum(course.exercises().stream()
                .map(exercise -> Progress.of(exercise, answers))
                .toList());
        return new Completeness(sections, questions);
    }

    private SectionState state(Section section, Answers answers, Language language) {
        return new SectionState(
                section.id(),
                section.number(),
                section.title().in(language),
                questions(section, answers),
                composer.hasText(section, answers, language),
                section.parts().stream().anyMatch(StrategyOutline.Pending.class::isInstance));
    }

    private Progress questions(Section section, Answers answers) {
        int required = 0;
        int answered = 0;
        for (Address question : SectionSources.of(course, section).questions()) {
            var field = field(question).filter(Field::needsWriting);
            required += field.isPresent() ? 1 : 0;
            answered += field.filter(found -> Progress.isAnswered(found, question, answers))
                            .isPresent()
                    ? 1
                    : 0;
        }
        return new Progress(answered, required);
    }

    private Optional<Field> field(Address question) {
        return course.exercise(question.exercise()).flatMap(exercise -> exercise.field(question.field()));
    }
}
