package dk.masterclass.document.drawing;

import dk.masterclass.document.Drawing;
import dk.masterclass.document.Drawing.Anchor;
import dk.masterclass.document.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Phases from their first to their last day, each in a lane of its own; of many, those share one that don't overlap.
 *
 * @param months the twelve short names
 */
public record Timeline(List<String> months, List<Phase> phases) {

    private static final double BAR = 21;
    private static final double LANE = BAR + 5;
    private static final double BELOW_CALENDAR = 8;
    private static final double NARROWEST = 2 * Easel.DISC + 6;
    private static final double BETWEEN = 2.5;
    private static final double BESIDE = 6;
    /** How far a phase without an end goes on beyond everything else. */
    private static final double OPEN_END = 0.12;

    private static final int FEW = 8;
    private static final int FADING = 3;
    private static final double FADING_BAR = 5;

    private static final Lettering INSIDE = new Lettering(11.5, true, Tone.CHALK);

    public Timeline {
        months = List.copyOf(months);
        phases = List.copyOf(phases);
        if (months.size() != 12) {
            throw new IllegalArgumentException("A year has twelve months, not " + months.size());
        }
        if (phases.isEmpty()) {
            throw new IllegalArgumentException("A time line has at least one phase");
        }
    }

    /**
     * @param number what the key explains
     * @param end the last day; absent for a phase that goes on
     */
    public record Phase(String number, String name, LocalDate start, Optional<LocalDate> end) {

        LocalDate last() {
            return end.filter(day -> day.isAfter(start)).orElse(start);
        }
    }

    private record Bar(Phase phase, double left, double right, int lane) {}

    public Drawing draw() {
        var easel = new Easel();
        var calendar = new Calendar(months, first(), last());
        List<Bar> bars = bars(calendar);
        int lanes = 1 + bars.stream().mapToInt(Bar::lane).max().orElse(0);
        double top = Calendar.HEIGHT + BELOW_CALENDAR;
        double bottom = top + lanes * LANE - (LANE - BAR) + 1;
        calendar.draw(easel, bottom);
        bars.forEach(bar -> draw(easel, bar, top + bar.lane() * LANE, bars));
        return easel.finished(bottom);
    }

    private LocalDate first() {
        return phases.stream().map(Phase::start).min(Comparator.naturalOrder()).orElseThrow();
    }

    private LocalDate last() {
        LocalDate last =
                phases.stream().map(Phase::last).max(Comparator.naturalOrder()).orElseThrow();
        long days = last.toEpochDay() - first().toEpochDay();
        boolean open = phases.stream().anyMatch(phase -> phase.end().isEmpty());
        return open ? last.plusDays(Math.max(30, Math.round(days * OPEN_END))) : last;
    }

    private List<Bar> bars(Calendar calendar) {
        var bars = new ArrayList<Bar>();
        for (Phase phase :
                phases.stream().sorted(Comparator.comparing(Phase::start)).toList()) {
            double left = Math.min(calendar.x(phase.start()), Easel.WIDTH - NARROWEST);
            double to = phase.end().isEmpty()
                    ? Easel.WIDTH
                    : calendar.x(phase.last().plusDays(1));
            double right = Math.max(to, left + NARROWEST);
            int lane = phases.size() <= FEW ? bars.size() : firstFree(left, bars);
            bars.add(new Bar(phase, left, right, lane));
        }
        return bars;
    }

    private static int firstFree(double left, List<Bar> bars) {
        int lane = 0;
        while (isTaken(lane, left, bars)) {
            lane++;
        }
        return lane;
    }

    private static boolean isTaken(int lane, double left, List<Bar> bars) {
        return bars.stream().anyMatch(bar -> bar.lane() == lane && bar.right() > left + 0.5);
    }

    private static void draw(Easel easel, Bar bar, double top, List<Bar> bars) {
        double width = bar.right() - bar.left() - BETWEEN;
        boolean open = bar.phase().end().isEmpty();
        double fading = open ? Math.min(FADING * 2 * FADING_BAR, width - NARROWEST + BETWEEN) : 0;
        easel.rectangle(bar.left(), top, width - fading, BAR, Tone.PITCH);
        for (double at = width - fading + FADING_BAR; at + FADING_BAR <= width + 0.1; at += 2 * FADING_BAR) {
            easel.rectangle(bar.left() + at, top, FADING_BAR, BAR, Tone.PITCH);
        }
        easel.number(bar.phase().number(), bar.left() + Easel.DISC + 2, top + BAR / 2);
        name(easel, bar, width - fading - 2 * Easel.DISC - 2 * BESIDE, bars, top + BAR / 2 + 4);
    }

    /** In the bar if it is long enough, else on that side of it where there is more room. */
    private static void name(Easel easel, Bar bar, double inside, List<Bar> bars, double baseline) {
        String name = bar.phase().name();
        double before = bar.left() - end(bar, bars) - BESIDE;
        double behind = start(bar, bars) - bar.right() - BESIDE;
        if (INSIDE.width(name) <= inside) {
            double left = bar.left() + 2 * Easel.DISC + BESIDE;
            easel.add(INSIDE.write(name, left, baseline, Anchor.START, inside));
        } else if (behind >= before || Easel.STRONG.width(name) <= behind) {
            easel.add(Easel.STRONG.write(name, bar.right() + BESIDE, baseline, Anchor.START, behind));
        } else {
            easel.add(Easel.STRONG.write(name, bar.left() - BESIDE, baseline, Anchor.END, before));
        }
    }

    /** Where the bar or the name before it in its lane may reach. */
    private static double end(Bar bar, List<Bar> bars) {
        return bars.stream()
                .filter(other -> other.lane() == bar.lane() && other.left() < bar.left())
                .mapToDouble(other -> bar.left())
                .max()
                .orElse(0);
    }

    /** Where the next bar in its lane begins. */
    private static double start(Bar bar, List<Bar> bars) {
        return bars.stream()
                .filter(other -> other.lane() == bar.lane() && other.left() > bar.left())
                .mapToDouble(Bar::left)
                .min()
                .orElse(Easel.WIDTH);
    }
}
