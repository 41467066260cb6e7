package dk.masterclass.strategy;

import dk.masterclass.document.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day as a document writes it: »21. november 2026«. */
final class LongDate {

    private LongDate() {}

    static String of(LocalDate day, Language language) {
        var pattern = switch (language) {
            case DANISH -> "d. MMMM yyyy";
            case ENGLISH -> "d MMMM yyyy";
        };
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }
}
