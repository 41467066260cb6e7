package dk.masterclass.document.drawing;

import dk.masterclass.document.Drawing.Anchor;
import dk.masterclass.document.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The months and years above a time line, as many as there is room to name. */
final class Calendar {

    /** Two lines: the years, and the months below them. */
    static final double HEIGHT = 31;

    private static final double YEARS = 11;
    private static final double MONTHS = 26;
    private static final int MOST_LINES = 9;
    private static final int[] STEPS = {1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 24_000, 120_000};
    private static final double BESIDE_LINE = 3;
    private static final double LEAST_ROOM = 14;

    private final List<String> months;
    private final LocalDate from;
    private final LocalDate to;
    private final int step;

    /** From the first day's month to the last day's month, both whole. */
    Calendar(List<String> months, LocalDate first, LocalDate last) {
        this.months = months;
        this.from = first.withDayOfMonth(1);
        this.to = last.withDayOfMonth(1).plusMonths(1);
        this.step = step(12L * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue());
    }

    private static int step(long monthCount) {
        for (int step : STEPS) {
            if (monthCount <= (long) step * MOST_LINES) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    double x(LocalDate day) {
        double all = to.toEpochDay() - from.toEpochDay();
        return Math.clamp((day.toEpochDay() - from.toEpochDay()) / all, 0, 1) * Easel.WIDTH;
    }

    /** Lines from the names down. */
    void draw(Easel easel, double bottom) {
        List<LocalDate> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            LocalDate day = lines.get(i);
            double x = x(day);
            boolean year = day.getMonthValue() == 1;
            easel.line(x, year && step < 12 ? 2 : HEIGHT - 14, x, bottom, Tone.LINE, year ? 1.6 : 1);
            double next = i + 1 < lines.size() ? x(lines.get(i + 1)) : Easel.WIDTH;
            String name = step < 12 ? months.get(day.getMonthValue() - 1) : Integer.toString(day.getYear());
            write(easel, Easel.SMALL, name, x, MONTHS, next);
        }
        if (step < 12) {
            years(easel);
        }
    }

    private void years(Easel easel) {
        for (LocalDate day = from; day.isBefore(to); day = january(day.getYear() + 1)) {
            LocalDate next = january(day.getYear() + 1);
            write(easel, Easel.AXIS, Integer.toString(day.getYear()), x(day), YEARS, x(next.isBefore(to) ? next : to));
        }
    }

    private static void write(Easel easel, Lettering lettering, String text, double x, double baseline, double next) {
        double room = next - x - 2 * BESIDE_LINE;
        if (room >= LEAST_ROOM && lettering.width(text) <= room) {
            easel.add(lettering.write(text, x + BESIDE_LINE, baseline, Anchor.START, room));
        }
    }

    /** The first days of months, counted from a January. */
    private List<LocalDate> lines() {
        var lines = new ArrayList<LocalDate>();
        LocalDate day = january(step < 12 ? from.getYear() : Math.floorDiv(from.getYear(), step / 12) * (step / 12));
        while (day.isBefore(to)) {
            if (!day.isBefore(from)) {
                lines.add(day);
            }
            day = day.plusMonths(step);
        }
        return lines;
    }

    private static LocalDate january(int year) {
        return LocalDate.of(year, 1, 1);
    }
}
