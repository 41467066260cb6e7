package dk.masterclass.ui;

import dk.masterclass.document.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
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
        var time = formatter(language, "H.mm", "H:mm").format(local);
        var today = LocalDate.ofInstant(clock.instant(), DENMARK);
        if (local.toLocalDate().equals(today)) {
            return messages.text(language, "ui.today", time);
        }
        if (local.toLocalDate().equals(today.minusDays(1))) {
            return messages.text(language, "ui.yesterday", time);
        }
        return messages.text(language, "ui.day-and-time", day(local.toLocalDate(), language), time);
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
