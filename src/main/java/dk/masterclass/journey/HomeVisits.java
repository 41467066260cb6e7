package dk.masterclass.journey;

import dk.masterclass.people.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Remembers when somebody was on the home screen. Coming back within the hour still belongs to the same visit. */
@Component
class HomeVisits {

    private static final Duration ONE_VISIT = Duration.ofHours(1);

    private record Visit(Instant at, Optional<Instant> before) {}

    private final JdbcClient database;
    private final Clock clock;

    HomeVisits(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Notes this visit, and says when the one before it was. */
    @Transactional
    public Optional<Instant> enter(PersonId person) {
        var now = clock.instant();
        var last = lastOf(person);
        var before = last.flatMap(visit -> isOver(visit, now) ? Optional.of(visit.at()) : visit.before());
        database.sql("""
                        insert into home_visit (person_id, visited_at, before_at) values (:person, :now, :before)
                        on duplicate key update visited_at = :now, before_at = :before""")
                .param("person", person.value())
                .param("now", utc(now))
                .param("before", before.map(HomeVisits::utc).orElse(null))
                .update();
        return before;
    }

    private Optional<Visit> lastOf(PersonId person) {
        return database.sql("select visited_at, before_at from home_visit where person_id = :person")
                .param("person", person.value())
                .query((row, number) -> new Visit(
                        instant(row.getObject("visited_at", LocalDateTime.class)),
                        Optional.ofNullable(row.getObject("before_at", LocalDateTime.class))
                                .map(HomeVisits::instant)))
                .optional();
    }

    private static boolean isOver(Visit visit, Instant now) {
        return visit.at().plus(ONE_VISIT).isBefore(now);
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
