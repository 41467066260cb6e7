package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Localized;
import dk.masterclass.document.Language;
import dk.masterclass.ui.Messages;
import dk.masterclass.ui.SpokenTime;
import dk.masterclass.worksheet.LiveWords;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** What the screen says, in the reader's language. */
record Words(Messages messages, SpokenTime spokenTime, Language language) {

    private static final String ALL = "worksheet.";

    /** The text {@code worksheet.<key>}. */
    String of(String key, Object... arguments) {
        return messages.text(language, ALL + key, arguments);
    }

    String of(Localized text) {
        return text.in(language);
    }

    /** A day as one says it: »15. marts 2027«. */
    String day(LocalDate day) {
        return spokenTime.day(day, language);
    }

    /** A moment as one says it: »i dag 10.32«. */
    String when(Instant moment) {
        return spokenTime.moment(moment, language);
    }

    /** From one moment to a later one: »i dag 10.32–10.50«. */
    String span(Instant from, Instant to) {
        return spokenTime.span(from, to, language);
    }

    /** A moment to the second: »10.32.07«. */
    String second(Instant moment) {
        return spokenTime.time(moment, language) + "." + "%02d".formatted(moment.getEpochSecond() % 60);
    }

    /** What the browser says by itself, by the keys it knows. */
    Map<String, String> forTheBrowser() {
        return LiveWords.in(language, messages);
    }
}
