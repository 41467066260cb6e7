package dk.masterclass.document.calendar;

import dk.masterclass.document.TypedText;
import dk.masterclass.document.calendar.DayCalendar.Event;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes a calendar as an .ics file. The same calendar gives the same bytes. */
public final class CalendarWriter {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private final ByteArrayOutputStream file = new ByteArrayOutputStream();

    private CalendarWriter() {}

    public static byte[] write(DayCalendar calendar) {
        var writer = new CalendarWriter();
        writer.all(calendar);
        return writer.file.toByteArray();
    }

    private void all(DayCalendar calendar) {
        String language = calendar.language().tag().toUpperCase(Locale.ROOT);
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Masterclass//Employee advocacy//" + language);
        line("CALSCALE", "GREGORIAN");
        line("METHOD", "PUBLISH");
        line("X-WR-CALNAME", text(calendar.name()));
        String stamp = STAMP.format(calendar.written());
        calendar.events().forEach(event -> event(event, stamp));
        line("END", "VCALENDAR");
    }

    private void event(Event event, String stamp) {
        line("BEGIN", "VEVENT");
        line("UID", text(event.uid()));
        line("DTSTAMP", stamp);
        line("DTSTART;VALUE=DATE", DAY.format(event.day()));
        line("DTEND;VALUE=DATE", DAY.format(event.day().plusDays(1)));
        line("SUMMARY", text(event.summary().replace('\n', ' ')));
        if (!event.description().isBlank()) {
            line("DESCRIPTION", text(event.description()));
        }
        // A day with something to tell leaves people free.
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private static String text(String typed) {
        return TypedText.clean(typed)
                .strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** No line is longer than 75 bytes; it goes on in the next one, after a space, and never within a letter. */
    private void line(String name, String value) {
        int length = 0;
        String whole = name + ":" + value;
        for (int at = 0; at < whole.length(); ) {
            int character = whole.codePointAt(at);
            byte[] bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
            if (length + bytes.length > LONGEST_LINE) {
                file.writeBytes("\r\n ".getBytes(StandardCharsets.US_ASCII));
                length = 1;
            }
            file.writeBytes(bytes);
            length += bytes.length;
            at += Character.charCount(character);
        }
        file.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
