package dk.masterclass.worksheet;

import dk.masterclass.course.Course;
import dk.masterclass.course.formula.CourseFormulas;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Works out what follows from answers. One for the whole app: it holds the course's formulas, and no answers. */
public final class Reckonings {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Questions questions;
    private final Clock clock;

    public Reckonings(Course course, CourseFormulas formulas, Clock clock) {
        this.questions = new Questions(course, formulas);
        this.clock = clock;
    }

    /** For a course that is read outside the app. */
    public static Reckonings of(Course course, Clock clock) {
        return new Reckonings(course, CourseFormulas.of(course), clock);
    }

    /** Whether something stands at this address as long as the team has written nothing itself. */
    boolean isGiven(Address address) {
        return questions.origin(address).isPresent();
    }

    public Reckoning of(Answers answers) {
        return new Reckoning(questions, LocalDate.ofInstant(clock.instant(), DENMARK), answers);
    }
}
