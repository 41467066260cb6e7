package dk.masterclass.document.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import dk.masterclass.document.Language;
import dk.masterclass.document.TypedText;
import dk.masterclass.document.calendar.DayCalendar.Event;
import dk.masterclass.document.pdf.HostileDocuments;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarWriterTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void eventsFillWholeDays() throws IOException {
        var frost =
                new Event("6D-calendar-frost@team", LocalDate.of(2027, 10, 31), "Første frostnat", "Kanal: Facebook");
        var event = read(frost).getEvents().getFirst();

        assertThat(event.getUid().getValue()).isEqualTo("6D-calendar-frost@team");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(new String(file(frost), UTF_8))
                .contains("DTSTART;VALUE=DATE:20271031\r\n", "DTEND;VALUE=DATE:20271101\r\n");
        assertThat(event.getSummary().getValue()).isEqualTo("Første frostnat");
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(WRITTEN);
    }

    @Test
    void whateverIsTypedComesBackAndNothingElse() throws IOException {
        var typing = HostileDocuments.typing(3);
        for (int i = 0; i < 100; i++) {
            var event =
                    new Event("uid-" + i, LocalDate.of(2027, 1, 1), typing.get(), typing.get() + "\nEND:VEVENT\\n;,");
            var read = read(event).getEvents();

            assertThat(read).hasSize(1);
            assertThat(value(read.getFirst()))
                    .isEqualTo(TypedText.clean(event.description()).strip());
        }
    }

    @Test
    void linesAreShortAndEndAsTheyMust() {
        var typing = HostileDocuments.typing(5);
        var file = file(new Event("u", LocalDate.of(2027, 1, 1), typing.get(), "æ".repeat(300) + "😀".repeat(60)));
        var text = new String(file, UTF_8);

        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r", "\uFFFD");
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
    }

    private static String value(VEvent event) {
        return event.getDescription().getValue();
    }

    private static byte[] file(Event... events) {
        return CalendarWriter.write(new DayCalendar(Language.DANISH, "Havnby · Årshjul", WRITTEN, List.of(events)));
    }

    /** Read by somebody else, who has nothing to complain about. */
    private static ICalendar read(Event... events) throws IOException {
        var text = new String(file(events), UTF_8);
        try (var reader = new ICalReader(text)) {
            var calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(calendar.validate(biweekly.ICalVersion.V2_0).getWarnings())
                    .isEmpty();
            assertThat(Biweekly.parse(text).all()).hasSize(1);
            return calendar;
        }
    }
}
