package dk.masterclass.strategy;

import dk.masterclass.course.Course;
import dk.masterclass.course.Field;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.course.StrategyOutline.Section;
import dk.masterclass.document.Block;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.Completeness.SectionState;
import dk.masterclass.strategy.writing.SectionSources;
import dk.masterclass.strategy.writing.StrategyComposer;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Progress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts how far a strategy is, by what the team has written itself. The cover is no section of its own; its questions count where they are asked. */
public final class CompletenessCount {

    private final Course course;
    private final StrategyComposer composer;

    public CompletenessCount(Course course, StrategyComposer composer) {
        this.course = course;
        this.composer = composer;
    }

    public Completeness of(Answers answers, Language language) {
        return of(answers, language, List.of());
    }

    /** @param printed the document, which knows the letters of its appendices */
    public Completeness of(Answers answers, Language language, List<Block> printed) {
        var answered = answered(answers);
        var sections = course.outline().sections().stream()
                .filter(section -> !SectionSources.isCover(section) && !section.isAppendix())
                .map(section -> state(section, section.number(), answers, answered, language))
                .toList();
        var questions = Progress.sum(course.exercises().stream()
                .map(exercise -> Progress.of(exercise, answers))
                .toList());
        return new Completeness(sections, appendices(answers, answered, language, printed), questions);
    }

    private List<SectionState> appendices(
            Answers answers, Set<Address> answered, Language language, List<Block> printed) {
        var letters = printed.stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() == 1)
                .collect(Collectors.toMap(Block.Heading::id, Block.Heading::number));
        return course.outline().sections().stream()
                .filter(section -> section.isAppendix() && letters.containsKey(section.id()))
                .map(section -> state(section, letters.getOrDefault(section.id(), ""), answers, answered, language))
                .toList();
    }

    /** The questions in which anything stands. */
    private static Set<Address> answered(Answers answers) {
        return answers.all().entrySet().stream()
                .filter(answer ->
                        !answer.getValue().value().isEmpty() && !answer.getKey().isRow())
                .map(answer -> answer.getKey().question())
                .collect(Collectors.toSet());
    }

    private SectionState state(
            Section section, String number, Answers answers, Set<Address> answered, Language language) {
        return new SectionState(
                section.id(),
                number,
                section.title().in(language),
                questions(section, answers),
                composer.sources(section).questions().stream().anyMatch(answered::contains),
                section.parts().stream().anyMatch(StrategyOutline.Pending.class::isInstance));
    }

    private Progress questions(Section section, Answers answers) {
        int required = 0;
        int answered = 0;
        for (Address question : composer.sources(section).questions()) {
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
