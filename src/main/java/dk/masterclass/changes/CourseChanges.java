package dk.masterclass.changes;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.course.Module;
import dk.masterclass.course.Retired;
import dk.masterclass.course.Step;
import dk.masterclass.document.Language;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is different between two versions of the course, as far as it matters to answers that were given. */
final class CourseChanges {

    private final Course before;
    private final Course after;
    private final List<CourseChange> changes = new ArrayList<>();

    private CourseChanges(Course before, Course after) {
        this.before = before;
        this.after = after;
    }

    /** In the order of the course as it was, and then what is new. */
    static List<CourseChange> between(Course before, Course after) {
        var changes = new CourseChanges(before, after);
        changes.modules();
        changes.steps();
        changes.questions();
        return changes.changes;
    }

    private void modules() {
        var retired = after.retired().modules().stream().map(Retired.Part::id).toList();
        before.modules().stream()
                .map(Module::id)
                .filter(id ->
                        after.modules().stream().noneMatch(module -> module.id().equals(id)))
                .forEach(id -> gone(id, "The module " + id, retired.contains(id), answers -> false));
    }

    private void steps() {
        for (Step step : before.steps().toList()) {
            boolean isExercise = step instanceof Exercise;
            if (after.step(step.id()).isEmpty()) {
                gone(
                        step.id(),
                        (isExercise ? "The exercise " : "The step ") + step.id(),
                        after.retired().step(step.id()).isPresent(),
                        isExercise ? writtenIn(step.id()) : answers -> false);
            }
        }
    }

    private void questions() {
        var was = questions(before);
        var is = questions(after);
        was.forEach((place, field) -> {
            var now = is.get(place);
            if (now != null) {
                changes.addAll(FieldChanges.between(place, field, now));
            } else if (isStillThere(place)) {
                gone(place, place, after.retired().question(place).isPresent(), writtenAt(place));
            }
        });
        is.forEach((place, field) -> {
            if (!was.containsKey(place)) {
                var label = field.wording().label().in(Language.DANISH);
                changes.add(CourseChange.of(
                        place,
                        place + " is new (\"" + label + "\")"
                                + (field.needsWriting() ? " and has to be answered." : "."),
                        field.needsWriting() ? writtenIn(place.substring(0, place.indexOf('/'))) : answers -> false));
            }
        });
    }

    /** Whether the exercise or the table is still asked; else it is said of that already. */
    private boolean isStillThere(String place) {
        String around = place.substring(0, place.lastIndexOf('/'));
        return after.exercise(around).isPresent() || questions(after).containsKey(around);
    }

    private void gone(String place, String what, boolean isRetired, Predicate<Answers> touches) {
        changes.add(
                isRetired
                        ? CourseChange.of(
                                place, what + " is retired; what was answered stays readable in the history.", touches)
                        : CourseChange.loss(place, what, touches));
    }

    /** All questions and columns by their place. */
    private static Map<String, Field> questions(Course course) {
        var questions = new LinkedHashMap<String, Field>();
        for (Exercise exercise : course.exercises()) {
            for (Field field : exercise.fields()) {
                var place = exercise.id() + "/" + field.id();
                questions.put(place, field);
                if (field instanceof Field.Table table) {
                    table.columns().forEach(column -> questions.put(place + "/" + column.id(), column));
                }
            }
        }
        return questions;
    }

    /** Where something stands. */
    static Stream<Address> addresses(Answers answers) {
        return answers.all().entrySet().stream()
                .filter(entry -> !entry.getValue().value().isEmpty())
                .map(Map.Entry::getKey);
    }

    /** The question, or the column of a cell; none for the place of a row. */
    static Optional<String> place(Address address) {
        if (address.row() == null) {
            return Optional.of(address.toString());
        }
        return Optional.ofNullable(address.column()).map(column -> address.question() + "/" + column);
    }

    static Predicate<Answers> writtenIn(String exercise) {
        return answers ->
                addresses(answers).anyMatch(address -> address.exercise().equals(exercise));
    }

    private static Predicate<Answers> writtenAt(String place) {
        return answers -> addresses(answers)
                .flatMap(address -> place(address).stream())
                .anyMatch(written -> written.equals(place) || written.startsWith(place + "/"));
    }
}
