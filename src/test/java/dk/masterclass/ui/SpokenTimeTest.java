package dk.masterclass.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class SpokenTimeTest {

    private static final Instant SUMMER = Instant.parse("2026-10-25T00:30:00Z");
    private static final Instant WINTER = Instant.parse("2026-10-25T01:10:00Z");
    private static final LocalDate NIGHT = LocalDate.of(2026, 10, 25);

    private final SpokenTime time =
            new SpokenTime(Clock.fixed(Instant.parse("2026-10-25T09:00:00Z"), ZoneOffset.UTC), new Messages());

    @Test
    void aMomentIsSaidOnDanishClocks() {
        assertThat(danish(Instant.parse("2026-10-25T08:05:00Z"))).isEqualTo("i dag 9.05");
        assertThat(danish(Instant.parse("2026-10-24T08:05:00Z"))).isEqualTo("i går 10.05");
    }

    @Test
    void theHourThatComesTwiceIsToldApart() {
        assertThat(danish(SUMMER)).isEqualTo("i dag 2.30 (sommertid)");
        assertThat(danish(WINTER)).isEqualTo("i dag 2.10 (vintertid)");
        assertThat(time.span(SUMMER, WINTER, Language.DANISH)).isEqualTo("i dag 2.30 (sommertid)–2.10 (vintertid)");
        assertThat(danish(Instant.parse("2026-10-25T02:10:00Z"))).isEqualTo("i dag 3.10");
    }

    @Test
    void aSpanNamesItsDayOnce() {
        var from = Instant.parse("2026-10-25T07:00:00Z");

        assertThat(time.span(from, from.plusSeconds(20), Language.DANISH)).isEqualTo("i dag 8.00");
        assertThat(time.span(from, from.plusSeconds(600), Language.DANISH)).isEqualTo("i dag 8.00–8.10");
        assertThat(time.span(from.minusSeconds(86400), from, Language.ENGLISH))
                .isEqualTo("yesterday 9:00 – today 8:00");
    }

    @Test
    void aMinuteIsAskedForToItsEndAndTheSecondOfTwo() {
        assertThat(time.endOf(NIGHT, LocalTime.of(9, 5))).isEqualTo(Instant.parse("2026-10-25T08:05:59.999999Z"));
        assertThat(time.endOf(NIGHT, LocalTime.of(2, 30))).isEqualTo(Instant.parse("2026-10-25T01:30:59.999999Z"));
        assertThat(time.endOf(LocalDate.of(2026, 3, 29), LocalTime.of(2, 30)))
                .isEqualTo(Instant.parse("2026-03-29T01:30:59.999999Z"));
    }

    private String danish(Instant moment) {
        return time.moment(moment, Language.DANISH);
    }
}
