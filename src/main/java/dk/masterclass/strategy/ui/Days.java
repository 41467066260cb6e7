package dk.masterclass.strategy.ui;

import dk.masterclass.document.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes the day of a moment for a reader in Denmark. */
final class Days {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private Days() {}

    static String write(Instant moment, Locale locale) {
        var pattern = switch (Language.of(locale.toLanguageTag())) {
            case DANISH -> "d. MMMM yyyy";
            case ENGLISH -> "d MMMM yyyy";
        };
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(ZONE).format(moment);
    }

    /** The time of day, such as 14.32. */
    static String time(Instant moment, Locale locale) {
        var pattern = switch (Language.of(locale.toLanguageTag())) {
            case DANISH -> "HH.mm";
            case ENGLISH -> "HH:mm";
        };
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(ZONE).format(moment);
    }
}
