package dk.masterclass.changes;

import dk.masterclass.worksheet.Answers;
import java.util.function.Predicate;

/**
 * One difference between two versions of the course.
 *
 * @param place such as {@code 1A/policy}
 * @param says what is different, as a sentence
 * @param isLoss whether an id is gone that nobody remembers: what was answered there would have no name any more
 * @param touches whether it changes anything for a team with these answers
 */
record CourseChange(String place, String says, boolean isLoss, Predicate<Answers> touches) {

    static CourseChange of(String place, String says, Predicate<Answers> touches) {
        return new CourseChange(place, says, false, touches);
    }

    /** An id that is neither in the course nor in retired.yaml. */
    static CourseChange loss(String place, String says, Predicate<Answers> touches) {
        return new CourseChange(
                place, says + " has disappeared: name it in retired.yaml, or put it back.", true, touches);
    }
}
