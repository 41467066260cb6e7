package dk.masterclass.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the course has asked earlier and asks no more, so that answers to it can still be named. Its ids are never used
 * again: an answer would come to stand below another question. Options and rows stand with their question, see
 * {@link Field#retired()}.
 *
 * @param steps lessons, cases and exercises
 */
public record Retired(List<Part> modules, List<Part> steps, List<Question> questions) {

    public Retired {
        modules = List.copyOf(modules);
        steps = List.copyOf(steps);
        questions = List.copyOf(questions);
    }

    public static Retired nothing() {
        return new Retired(List.of(), List.of(), List.of());
    }

    /** @param since the day it was taken out of the course */
    public record Part(String id, Localized name, LocalDate since) {}

    /**
     * A question, or a column of a table.
     *
     * @param place the exercise it stood in, such as {@code 1A}, or the table, such as {@code 1A/channels}
     */
    public record Question(String place, Field field, LocalDate since) {

        public String address() {
            return place + "/" + field.id();
        }
    }

    public Optional<Part> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** @param address such as {@code 1A/founded}, for a column {@code 1A/channels/posts} */
    public Optional<Question> question(String address) {
        return questions.stream()
                .filter(question -> question.address().equals(address))
                .findFirst();
    }

    /** The questions that stood in an exercise, or the columns that stood in a table. */
    public List<Field> in(String place) {
        return questions.stream()
                .filter(question -> question.place().equals(place))
                .map(Question::field)
                .toList();
    }
}
