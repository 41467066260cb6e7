package dk.masterclass.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PromisedAnswerTest {

    @Test
    void handedInOnMondayIsDueOnThursdayAtTheSameHour() {
        assertThat(PromisedAnswer.to(at("2027-02-01T09:14")).due()).isEqualTo(at("2027-02-04T09:14"));
    }

    @Test
    void weekendIsSkipped() {
        assertThat(PromisedAnswer.to(at("2027-02-04T15:00")).due()).isEqualTo(at("2027-02-09T15:00"));
        assertThat(PromisedAnswer.to(at("2027-02-05T15:00")).due()).isEqualTo(at("2027-02-10T15:00"));
    }

    @Test
    void handedInAtTheWeekendIsDueWhenThreeWorkingDaysAreOver() {
        assertThat(PromisedAnswer.to(at("2027-02-06T23:50")).due()).isEqualTo(at("2027-02-10T23:59:59"));
        assertThat(PromisedAnswer.to(at("2027-02-07T00:10")).due()).isEqualTo(at("2027-02-10T23:59:59"));
        assertThat(PromisedAnswer.to(at("2027-02-07T00:10")).left(at("2027-02-07T00:11")))
                .isEqualTo(new PromisedAnswer.Later(3));
    }

    @Test
    void hourStaysWhenSummerTimeBegins() {
        assertThat(PromisedAnswer.to(at("2027-03-26T10:00")).due()).isEqualTo(at("2027-03-31T10:00"));
    }

    @Test
    void onTheLastDayHoursAreCounted() {
        var promised = PromisedAnswer.to(at("2027-02-01T14:00"));

        assertThat(promised.left(at("2027-02-04T10:00"))).isEqualTo(new PromisedAnswer.Today(4));
        assertThat(promised.left(at("2027-02-04T10:01"))).isEqualTo(new PromisedAnswer.Today(4));
        assertThat(promised.left(at("2027-02-04T13:59"))).isEqualTo(new PromisedAnswer.Today(1));
    }

    @Test
    void theDayBeforeItSaysTomorrow() {
        assertThat(PromisedAnswer.to(at("2027-02-01T14:00")).left(at("2027-02-03T08:00")))
                .isEqualTo(new PromisedAnswer.Tomorrow());
    }

    @Test
    void daysLeftAreWorkingDays() {
        var promised = PromisedAnswer.to(at("2027-02-04T15:00"));

        assertThat(promised.left(at("2027-02-04T15:01"))).isEqualTo(new PromisedAnswer.Later(3));
        assertThat(promised.left(at("2027-02-06T15:00"))).isEqualTo(new PromisedAnswer.Later(2));
    }

    @Test
    void brokenPromiseIsSaid() {
        var promised = PromisedAnswer.to(at("2027-02-01T14:00"));

        assertThat(promised.left(at("2027-02-04T16:00"))).isEqualTo(new PromisedAnswer.Overdue(0));
        assertThat(promised.left(at("2027-02-08T08:00"))).isEqualTo(new PromisedAnswer.Overdue(2));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Europe/Copenhagen")).toInstant();
    }
}
