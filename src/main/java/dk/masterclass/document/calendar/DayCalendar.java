package dk.masterclass.document.calendar;

import dk.masterclass.document.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Events that fill whole days.
 *
 * @param written when it was written; every event says so
 */
public record DayCalendar(Language language, String name, Instant written, List<Event> events) {

    public DayCalendar {
        events = List.copyOf(events);
    }

    /**
     * @param uid the same for the same event whenever it is written, so that a calendar that knows it changes it
     * @param description may be empty
     */
    public record Event(String uid, LocalDate day, String summary, String description) {}
}
