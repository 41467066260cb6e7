package dk.masterclass.changes;

import dk.masterclass.course.Course;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Asked;
import java.util.Collection;
import java.util.List;

/** Answers that stand where the course asks nothing and remembers nothing: an earlier edit has forgotten to retire it. */
final class UnknownAnswers {

    private UnknownAnswers() {}

    static List<CourseChange> in(Course course, Collection<Answers> teams) {
        return teams.stream()
                .flatMap(answers -> CourseChanges.addresses(answers))
                .filter(address -> new Asked(course, course.exerciseOnceAsked(address.exercise()))
                        .field(address)
                        .isEmpty())
                .flatMap(address -> CourseChanges.place(address).stream())
                .distinct()
                .sorted()
                .map(place -> CourseChange.loss(
                        place,
                        place,
                        answers -> CourseChanges.addresses(answers)
                                .anyMatch(address -> CourseChanges.place(address)
                                        .filter(place::equals)
                                        .isPresent())))
                .toList();
    }
}
