package dk.masterclass.review;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** When a team can expect an answer: three working days after it handed in, at the same hour. */
public record PromisedAnswer(Instant due) {

    private static final int WORKING_DAYS = 3;
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /** How much time is left, as somebody would say it. */
    public sealed interface Left {}

    /** @param workingDays 0 on the very day it was due */
    public record Overdue(int workingDays) implements Left {}

    /** @param hours begun hours, at least 1 */
    public record Today(int hours) implements Left {}

    public record Tomorrow() implements Left {}

    public record Later(int workingDays) implements Left {}

    /** What is handed in at a weekend counts as handed in on Friday at midnight. */
    public static PromisedAnswer to(Instant handedIn) {
        var start = handedIn.atZone(DENMARK);
        if (isWeekend(start.toLocalDate())) {
            start = nextWorkingDay(start.toLocalDate()).atStartOfDay(DENMARK).minusSeconds(1);
        }
        ZonedDateTime due = start;
        for (int day = 0; day < WORKING_DAYS; day++) {
            due = due.with(nextWorkingDay(due.toLocalDate()));
        }
        return new PromisedAnswer(due.toInstant());
    }

    public Left left(Instant now) {
        var today = now.atZone(DENMARK).toLocalDate();
        var dueDay = due.atZone(DENMARK).toLocalDate();
        if (now.isAfter(due)) {
            return new Overdue(workingDaysBetween(dueDay, today));
        }
        if (today.equals(dueDay)) {
            return new Today(Math.max(
                    1, (int) Math.ceilDiv(Duration.between(now, due).toMinutes(), 60)));
        }
        if (today.plusDays(1).equals(dueDay)) {
            return new Tomorrow();
        }
        return new Later(workingDaysBetween(today, dueDay));
    }

    private static int workingDaysBetween(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> !isWeekend(day))
                .count();
    }

    private static LocalDate nextWorkingDay(LocalDate day) {
        var next = day.plus(1, ChronoUnit.DAYS);
        return isWeekend(next) ? nextWorkingDay(next) : next;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
