package dk.masterclass.ui;

import dk.masterclass.document.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Days and hours as one says them, on Danish clocks: {@code i dag 9.14}, {@code i går 15.12}, {@code 12. marts 9.14}. */
@Component
public final class SpokenTime {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Clock clock;
    private final Messages messages;

    public SpokenTime(Clock clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
    }

    public String moment(Instant instant, Language language) {
        var local = instant.atZone(DENMARK);
        var time = time(instant, language);
        var today = LocalDate.ofInstant(clock.instant(), DENMARK);
        if (local.toLocalDate().equals(today)) {
            return messages.text(language, "ui.today", time);
        }
        if (local.toLocalDate().equals(today.minusDays(1))) {
            return messages.text(language, "ui.yesterday", time);
        }
        return messages.text(language, "ui.day-and-time", day(local.toLocalDate(), language), time);
    }

    /** The hour on the clock; in the night when an hour comes twice, with which of the two it is. */
    public String time(Instant instant, Language language) {
        var local = instant.atZone(DENMARK);
        var time = formatter(language, "H.mm", "H:mm").format(local);
        boolean comesTwice =
                DENMARK.getRules().getValidOffsets(local.toLocalDateTime()).size() > 1;
        boolean isSummer = DENMARK.getRules().isDaylightSavings(instant);
        return comesTwice ? messages.text(language, isSummer ? "ui.summer-time" : "ui.winter-time", time) : time;
    }

    /** From one moment to a later one: {@code i dag 9.14–9.40}. */
    public String span(Instant from, Instant to, Language language) {
        var start = moment(from, language);
        if (start.equals(moment(to, language))) {
            return start;
        }
        boolean sameDay =
                from.atZone(DENMARK).toLocalDate().equals(to.atZone(DENMARK).toLocalDate());
        return sameDay ? start + "–" + time(to, language) : start + " – " + moment(to, language);
    }

    /** The moment at which this minute on Danish clocks is over; of one that comes twice, the second. */
    public Instant endOf(LocalDate day, LocalTime minute) {
        var local = day.atTime(minute.truncatedTo(ChronoUnit.MINUTES));
        return local.atZone(DENMARK)
                .withLaterOffsetAtOverlap()
                .plusMinutes(1)
                .minusNanos(1000)
                .toInstant();
    }

    /** What clocks in Denmark show. */
    public LocalDateTime local(Instant instant) {
        return instant.atZone(DENMARK).toLocalDateTime();
    }

    /** A day without its year where that is the present one. */
    public String day(LocalDate day, Language language) {
        boolean thisYear =
                day.getYear() == LocalDate.ofInstant(clock.instant(), DENMARK).getYear();
        return (thisYear
                        ? formatter(language, "d. MMMM", "d MMMM")
                        : formatter(language, "d. MMMM yyyy", "d MMMM yyyy"))
                .format(day);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), DENMARK);
    }

    private static DateTimeFormatter formatter(Language language, String danish, String english) {
        var pattern = switch (language) {
            case DANISH -> danish;
            case ENGLISH -> english;
        };
        return DateTimeFormatter.ofPattern(pattern, language.locale());
    }
}
