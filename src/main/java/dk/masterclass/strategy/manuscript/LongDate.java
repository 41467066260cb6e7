package dk.masterclass.strategy.manuscript;

import dk.masterclass.document.Language;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** A day as a document writes it: »21. november 2026«. */
public final class LongDate {

    /** Where the days begin and end. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    private LongDate() {}

    public static String of(LocalDate day, Language language) {
        var pattern = switch (language) {
            case DANISH -> "d. MMMM yyyy";
            case ENGLISH -> "d MMMM yyyy";
        };
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}
