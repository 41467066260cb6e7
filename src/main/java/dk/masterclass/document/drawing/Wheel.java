package dk.masterclass.document.drawing;

import dk.masterclass.document.Drawing;
import dk.masterclass.document.Drawing.Anchor;
import dk.masterclass.document.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A year as the centre circle of the pitch, January to the right of the top: each event stands at its day.
 *
 * @param months their twelve short names
 * @param middle what stands in the middle, such as the year
 */
public record Wheel(List<String> months, List<Event> events, String middle) {

    private static final double CENTRE = Easel.WIDTH / 2;
    private static final double OUTER = 146;
    private static final double INNER = 62;
    private static final double NAMES = 158;
    private static final double MONTH = 2 * Math.PI / 12;
    private static final double STEP = Math.toRadians(1);
    /** Centre to centre; a little more than two radii. */
    private static final double APART = 2 * Easel.DISC + 1;

    private static final double[] ORBITS = {112, 131, 92, 74};

    public Wheel {
        months = List.copyOf(months);
        events = List.copyOf(events);
        if (months.size() != 12) {
            throw new IllegalArgumentException("A year has twelve months, not " + months.size());
        }
    }

    /** @param number what the key explains */
    public record Event(LocalDate day, String number) {}

    private record Spot(double x, double y, String number) {

        boolean touches(double otherX, double otherY) {
            return Math.hypot(x - otherX, y - otherY) < APART;
        }
    }

    public Drawing draw() {
        var easel = new Easel();
        pitch(easel);
        var byMonth = new TreeMap<Integer, List<Event>>();
        events.forEach(event -> byMonth.computeIfAbsent(event.day().getMonthValue() - 1, month -> new ArrayList<>())
                .add(event));
        byMonth.forEach((month, some) -> spots(month, some).forEach(spot -> easel.number(spot.number, spot.x, spot.y)));
        return easel.finished(Easel.WIDTH);
    }

    private void pitch(Easel easel) {
        easel.add(new Drawing.Disc(CENTRE, CENTRE, OUTER, Tone.PITCH));
        for (int month = 0; month < 12; month++) {
            double angle = month * MONTH;
            var tone = month % 3 == 0 ? Tone.CHALK : Tone.CHALK_SOFT;
            easel.line(x(angle, INNER), y(angle, INNER), x(angle, OUTER), y(angle, OUTER), tone, 1.5);
            double middle = angle + MONTH / 2;
            double baseline = y(middle, NAMES) + 4;
            easel.add(Easel.AXIS.write(months.get(month), x(middle, NAMES), baseline, Anchor.MIDDLE, 40));
        }
        easel.add(new Drawing.Ring(CENTRE, CENTRE, OUTER - 4, Tone.CHALK, 1.5));
        easel.add(new Drawing.Disc(CENTRE, CENTRE, INNER, Tone.SURFACE));
        easel.add(new Drawing.Ring(CENTRE, CENTRE, INNER - 4, Tone.PITCH, 1.5));
        var lettering = new Lettering(middle.length() > 4 ? 17 : 24, true, Tone.PITCH);
        double baseline = CENTRE + lettering.size() * 0.36;
        easel.add(lettering.write(middle, CENTRE, baseline, Anchor.MIDDLE, 2 * INNER - 14));
    }

    /** Events of a month side by side; the last place counts those that find none. */
    private static List<Spot> spots(int month, List<Event> events) {
        var spots = new ArrayList<Spot>();
        int left = events.size();
        for (Event event : events) {
            var free = free(month, angle(event.day()), spots);
            if (free.isEmpty()) {
                var last = spots.removeLast();
                spots.add(new Spot(last.x, last.y, "+" + (left + 1)));
                return spots;
            }
            spots.add(new Spot(free.get().x, free.get().y, event.number()));
            left--;
        }
        return spots;
    }

    /** The free place nearest to the day, in the middle of the ring rather than at its edges. */
    private static Optional<Spot> free(int month, double wanted, List<Spot> taken) {
        for (int shift = 0; shift * STEP < MONTH; shift++) {
            for (double orbit : ORBITS) {
                for (int direction = -1; direction <= 1; direction += 2) {
                    double edge = Math.asin((Easel.DISC + 1.5) / orbit);
                    double from = month * MONTH + edge;
                    double to = (month + 1) * MONTH - edge;
                    double near = Math.clamp(wanted, from, to) + direction * shift * STEP;
                    double x = x(near, orbit);
                    double y = y(near, orbit);
                    if (near >= from && near <= to && taken.stream().noneMatch(spot -> spot.touches(x, y))) {
                        return Optional.of(new Spot(x, y, ""));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static double angle(LocalDate day) {
        double within = (day.getDayOfMonth() - 0.5) / day.lengthOfMonth();
        return (day.getMonthValue() - 1 + within) * MONTH;
    }

    private static double x(double angle, double radius) {
        return CENTRE + radius * Math.sin(angle);
    }

    private static double y(double angle, double radius) {
        return CENTRE - radius * Math.cos(angle);
    }
}
