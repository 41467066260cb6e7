package dk.masterclass.journey;

import dk.masterclass.course.Course;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.NotVisible;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the signed-in person stopped reading. Their own affair, like {@link Reading}. */
@Service
@PreAuthorize("hasAnyRole('PARTICIPANT', 'INSTRUCTOR', 'ADMINISTRATOR')")
@Transactional(readOnly = true)
public class ReadingPlaces {

    static final int HIGHEST = 999;

    private final JdbcClient database;
    private final Course course;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    ReadingPlaces(JdbcClient database, Course course, CurrentPerson currentPerson, Clock clock) {
        this.database = database;
        this.course = course;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** The number of the paragraph at the top of the screen when they left. One question, which needs no transaction. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Integer> of(String step) {
        return database.sql("select place from reading_place where person_id = :person and step_id = :step")
                .param("person", me())
                .param("step", step)
                .query(Integer.class)
                .optional();
    }

    /** Remembers the place; 0 forgets it, because the text is read to its end or not begun. */
    @Transactional
    public void leave(String step, int place) {
        if (course.step(step).filter(Journey::isReadable).isEmpty() || place < 0 || place > HIGHEST) {
            throw new NotVisible("Place " + step + "/" + place);
        }
        var statement = place == 0
                ? database.sql("delete from reading_place where person_id = :person and step_id = :step")
                : database.sql("""
                                insert into reading_place (person_id, step_id, place, left_at)
                                values (:person, :step, :place, :now)
                                on duplicate key update place = :place, left_at = :now""")
                        .param("place", place)
                        .param("now", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        statement.param("person", me()).param("step", step).update();
    }

    private UUID me() {
        return currentPerson.get().id().value();
    }
}
