package dk.masterclass.strategy;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.course.SentenceTemplate.Slot;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import dk.masterclass.document.SourcePath;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.AnswerText;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.RowNames;
import java.util.List;
import java.util.Optional;

/** What the writers write from: the questions of the course and what one team has answered, in one language. */
record Manuscript(
        Course course,
        StrategyOutline outline,
        Answers answers,
        Language language,
        boolean draft,
        RowNames rows,
        Crossings crossings) {

    Exercise exercise(String id) {
        return course.exercise(id)
                .orElseThrow(() -> new IllegalStateException("The outline names an unknown exercise: " + id));
    }

    Address address(String text) {
        return Address.parse(text)
                .orElseThrow(() -> new IllegalStateException("The outline holds no address: '" + text + "'"));
    }

    Field field(Address question) {
        return course.exercise(question.exercise())
                .flatMap(exercise -> exercise.field(question.field()))
                .orElseThrow(() -> new IllegalStateException("The outline names an unknown question: " + question));
    }

    /** The answer as it reads inside a sentence, or nothing. */
    Optional<String> answer(Slot slot) {
        var address = address(slot.address());
        var field = field(address);
        var value = answers.at(address);
        var labels = AnswerText.labels(field, value, language, rows()).stream()
                .limit(slot.first() ? 1 : Long.MAX_VALUE)
                .map(label -> slot.lower() ? Letters.lowerFirst(label) : label)
                .toList();
        return labels.isEmpty() ? answer(field, address) : Optional.of(AnswerText.enumeration(labels, language));
    }

    /** The answer at this address, or nothing. */
    Optional<String> answer(Field field, Address address) {
        return Optional.of(AnswerText.of(field, answers.at(address), language, rows())
                        .strip())
                .filter(text -> !text.isEmpty());
    }

    Inline missing(Field field, Address address) {
        return new Inline.Missing(label(field), source(address));
    }

    String label(Field field) {
        return field.wording().label().in(language);
    }

    List<String> labels(Field field, Address address) {
        return AnswerText.labels(field, answers.at(address), language, rows());
    }

    static SourcePath source(Address address) {
        return new SourcePath(address.toString());
    }
}
