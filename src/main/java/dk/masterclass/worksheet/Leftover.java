package dk.masterclass.worksheet;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.document.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Something that was answered where the course asks nothing any more. It is in no worksheet and no document, but it can
 * always be read.
 *
 * @param label what was asked, by the name it had
 * @param text the answer as it reads
 */
public record Leftover(Address address, String label, Value value, String text) {

    /** What is left over in the answers to an exercise, in the order of its questions and rows. */
    public static List<Leftover> of(Course course, Exercise exercise, Answers answers, Language language) {
        var asked = new Asked(course, exercise);
        var rows = RowNames.of(course, answers, language);
        return answers.ofExercises(List.of(exercise.id())).all().entrySet().stream()
                .filter(entry -> !entry.getValue().value().isEmpty() && isLeftOver(entry.getKey(), asked, answers))
                .map(Map.Entry::getKey)
                .sorted(inOrder(answers))
                .map(address -> of(address, asked, answers, rows, language))
                .toList();
    }

    private static Leftover of(Address address, Asked asked, Answers answers, RowNames rows, Language language) {
        var value = answers.at(address);
        var text = asked.field(address)
                .map(field -> AnswerText.of(field, value, language, rows))
                .filter(words -> !words.isBlank())
                .orElseGet(() -> EarlierKind.written(value));
        return new Leftover(address, asked.label(address, answers, language), value, text);
    }

    /** A row's place is no answer, and a row that the team itself has removed can be brought back elsewhere. */
    private static boolean isLeftOver(Address address, Asked asked, Answers answers) {
        if (address.row() == null) {
            return !asked.isAsked(address, answers);
        }
        var row = Asked.rowOf(address);
        boolean wasRemoved = answers.revisionAt(row) > 0 && answers.at(row).isEmpty();
        return address.column() != null && !wasRemoved && !asked.isAsked(address, answers);
    }

    private static Comparator<Address> inOrder(Answers answers) {
        return Comparator.comparing(Address::question)
                .thenComparing(address -> address.row() == null ? "" : answers.textAt(Asked.rowOf(address)))
                .thenComparing(Address::toString);
    }
}
