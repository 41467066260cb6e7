package dk.masterclass.document.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Drawing;
import dk.masterclass.document.Drawing.Disc;
import dk.masterclass.document.Tone;
import dk.masterclass.document.drawing.Lattice.Shade;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The geometry: whatever the numbers and names are, nothing touches, nothing leaves the sheet, nothing is lost. */
class DrawingTest {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 15, 40, 84, 300})
    void aWheelHasRoomForEveryEvent(int count) {
        for (long seed = 0; seed < 20; seed++) {
            var drawing = wheel(seed, count, 365);

            assertThat(Places.faults(drawing)).isEmpty();
            assertThat(apart(Places.discs(drawing))).isTrue();
            assertThat(counted(drawing, count)).isEqualTo(count);
        }
    }

    @Test
    void aWheelCountsWhatAMonthHasNoRoomFor() {
        var drawing = wheel(1, 30, 28);

        assertThat(Places.faults(drawing)).isEmpty();
        assertThat(Places.texts(drawing)).anyMatch(text -> text.startsWith("+"));
        assertThat(counted(drawing, 30)).isEqualTo(30);
    }

    @Test
    void eventsStandInTheirMonth() {
        var drawing = new Wheel(MONTHS, List.of(new Wheel.Event(LocalDate.of(2027, 4, 15), "1")), "2027").draw();
        var disc = Places.discs(drawing).getFirst();

        // The middle of April is a little below the right of the centre.
        assertThat(disc.x()).isGreaterThan(250);
        assertThat(disc.y()).isBetween(170.0, 220.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 8, 40, 300})
    void aTimelineShowsEveryPhaseAndNothingTouches(int count) {
        for (long seed = 0; seed < 20; seed++) {
            var drawing = timeline(seed, count, 1 + (int) seed * 400).draw();

            assertThat(Places.faults(drawing)).isEmpty();
            assertThat(apart(Places.discs(drawing))).isTrue();
            assertThat(Places.discs(drawing)).hasSize(count);
        }
    }

    @Test
    void phasesThatOverlapStandInLanes() {
        var first =
                new Timeline.Phase("1", "Fundament", LocalDate.of(2027, 3, 15), Optional.of(LocalDate.of(2027, 9, 5)));
        var second = new Timeline.Phase("2", "Pilot", LocalDate.of(2027, 6, 1), Optional.empty());
        var discs = Places.discs(new Timeline(MONTHS, List.of(first, second)).draw());

        assertThat(discs.get(1).y()).isGreaterThan(discs.get(0).y() + 20);
        assertThat(discs.get(1).x()).isGreaterThan(discs.get(0).x());
    }

    @Test
    void aPhaseOfFewNamesItselfAndTheYearsStandAbove() {
        var drawing = timeline(3, 5, 900).draw();

        assertThat(Places.texts(drawing)).anyMatch("2027"::equals).anyMatch(text -> text.startsWith("Udrulning"));
    }

    @Test
    void aPhaseThatEndsBeforeItBeginsIsStillThere() {
        var turned = new Timeline.Phase("1", "Pilot", LocalDate.of(2027, 9, 1), Optional.of(LocalDate.of(2026, 1, 1)));
        var drawing = new Timeline(MONTHS, List.of(turned)).draw();

        assertThat(Places.faults(drawing)).isEmpty();
        assertThat(Places.discs(drawing)).hasSize(1);
    }

    private static Timeline timeline(long seed, int count, int days) {
        var random = new Random(seed);
        var phases = new ArrayList<Timeline.Phase>();
        for (int i = 1; i <= count; i++) {
            var start = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(days));
            var end = random.nextInt(5) == 0
                    ? Optional.<LocalDate>empty()
                    : Optional.of(start.plusDays(random.nextInt(days)));
            phases.add(new Timeline.Phase(Integer.toString(i), "Udrulning nummer " + i, start, end));
        }
        return new Timeline(MONTHS, phases);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 6, 7, 150})
    void aLatticePutsNumbersSideBySideAndCountsTheRest(int inOnePlace) {
        var numbers =
                IntStream.rangeClosed(1, inOnePlace).mapToObj(Integer::toString).toList();
        var places = Collections.nCopies(25, new Lattice.Place(0, "25", numbers));
        var regions = List.of(new Lattice.Region("", Shade.ACT));
        var drawing = new Lattice("Sandsynlighed", "Konsekvens", regions, places).draw();

        assertThat(Places.faults(drawing)).isEmpty();
        assertThat(apart(Places.discs(drawing))).isTrue();
        assertThat(Places.discs(drawing)).hasSize(25 * Math.min(6, inOnePlace));
        if (inOnePlace > 6) {
            assertThat(Places.texts(drawing)).contains("+" + (inOnePlace - 5));
        }
    }

    @Test
    void aRegionIsNamedOnceAndItsNameStaysInIt() {
        var regions = List.of(
                new Lattice.Region("Speciallægepraksisplanlægningsstabiliseringsperiode", Shade.LIGHT),
                new Lattice.Region("Social gartner", Shade.STRONG));
        var places = IntStream.range(0, 25)
                .mapToObj(place -> new Lattice.Place(place % 5 < 1 ? 0 : 1, "", List.of("1", "2", "3", "4", "5", "6")))
                .toList();
        var drawing = new Lattice("Evner", "Lyst", regions, places).draw();

        assertThat(Places.faults(drawing)).isEmpty();
        assertThat(Places.texts(drawing)).containsOnlyOnce("Social gartner").anyMatch(text -> text.endsWith("…"));
    }

    @Test
    void barsKeepTheirNamesAndValuesApart() {
        var endless = "Medarbejderen: ros til en kollega og meget andet, der ikke kan være her";
        for (int bars = 0; bars <= 3; bars++) {
            var each = new ArrayList<Bars.Bar>();
            for (int bar = 0; bar < bars; bar++) {
                each.add(new Bars.Bar("A", bar * 7.0, "1.234.567.890 kr. og lidt til", Fill.values()[bar]));
            }
            var rows = Collections.nCopies(4, new Bars.Row(endless, each, bars == 1));
            var marks = List.of(
                    new Bars.Mark(2.5, "2,5"),
                    new Bars.Mark(2.6, "2,6"),
                    new Bars.Mark(2.7, "2,7"),
                    new Bars.Mark(99, "4,3"));

            assertThat(Places.faults(new Bars(1, 5, rows, marks, true).draw())).isEmpty();
        }
    }

    @Test
    void aScaleWithoutLengthIsDrawnAllTheSame() {
        var row = new Bars.Row("Tid", List.of(new Bars.Bar("", Double.NaN, "–", Fill.STRIPED)), false);
        var drawing = new Bars(3, 3, List.of(row), List.of(), true).draw();

        assertThat(drawing.shapes()).noneMatch(shape -> shape.toString().contains("NaN"));
        assertThat(Places.faults(drawing)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.001, 0.02, 0.1, 0.5, 1})
    void sharesFillTheirBandAndNothingMore(double part) {
        var shares = List.of(
                new Shares.Share("A", part, "12,5 %", Fill.SOLID),
                new Shares.Share("B", 1 - part, "87,5 %", Fill.STRIPED),
                new Shares.Share("C", 0, "0 %", Fill.PALE));
        var lines = List.of(
                new Shares.Line("Et råd ".repeat(20), part, "12,5", Fill.STRIPED),
                new Shares.Line("Nyhed", 0, "0", Fill.SOLID));
        var drawing = new Shares(shares, lines).draw();

        assertThat(Places.faults(drawing)).isEmpty();
        assertThat(drawing.shapes()).filteredOn(Drawing.Line.class::isInstance).allSatisfy(shape -> {
            var stripe = (Drawing.Line) shape;
            assertThat(List.of(stripe.fromX(), stripe.toX())).allMatch(x -> x >= 0 && x <= drawing.width());
            assertThat(List.of(stripe.fromY(), stripe.toY())).allMatch(y -> y >= -0.01 && y <= drawing.height());
        });
    }

    /** The table of widths is what all the rest stands on. */
    @Test
    void wordsAreNeverWiderThanTheyAreThoughtToBe() throws Exception {
        var context = new FontRenderContext(null, true, true);
        var texts = List.of(
                "Samarbejd tæt", "»Gate-keeper« – Åse Ørskov", "WWW@MMM %&", "Überprüfung ñçé", "ßæøå ↑ →", "😀你好");
        for (String file : List.of("Inter_400Regular.ttf", "Inter_600SemiBold.ttf")) {
            try (var stream = getClass().getResourceAsStream("/fonts/" + file)) {
                Font font = Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(100f);
                for (String text : texts) {
                    double real = font.getStringBounds(text, context).getWidth();
                    assertThat(new Lettering(100, true, Tone.INK).width(text)).isGreaterThanOrEqualTo(real);
                }
            }
        }
    }

    private static Drawing wheel(long seed, int count, int days) {
        var random = new Random(seed);
        var events = IntStream.rangeClosed(1, count)
                .mapToObj(number -> new Wheel.Event(
                        LocalDate.of(2027, 1, 1).plusDays(random.nextInt(days)), Integer.toString(number)))
                .toList();
        return new Wheel(MONTHS, events, "2027–28").draw();
    }

    /** Single events and those that are counted. */
    private static int counted(Drawing drawing, int events) {
        return Places.texts(drawing).stream()
                .filter(text -> text.matches("\\+?\\d{1,3}"))
                .mapToInt(text -> text.startsWith("+") ? Integer.parseInt(text.substring(1)) : 1)
                .sum();
    }

    private static boolean apart(List<Disc> discs) {
        for (int i = 0; i < discs.size(); i++) {
            for (Disc other : discs.subList(i + 1, discs.size())) {
                if (Math.hypot(discs.get(i).x() - other.x(), discs.get(i).y() - other.y()) < 2 * Easel.DISC - 0.3) {
                    return false;
                }
            }
        }
        return true;
    }
}
