package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.Block.Align;
import dk.masterclass.document.Block.Badge;
import dk.masterclass.document.Block.Key;
import dk.masterclass.document.Block.Sign;
import dk.masterclass.document.Drawing;
import dk.masterclass.document.Inline;
import dk.masterclass.document.SourcePath;
import dk.masterclass.document.Tone;
import dk.masterclass.document.drawing.Bars;
import dk.masterclass.document.drawing.Fill;
import dk.masterclass.document.drawing.Lattice;
import dk.masterclass.document.drawing.Lattice.Shade;
import dk.masterclass.document.drawing.Shares;
import dk.masterclass.document.drawing.Wheel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One picture of every kind, and a sheet. */
final class SamplePictures {

    private static final SourcePath SOURCE = new SourcePath("1B/management");

    private SamplePictures() {}

    static void addAll(List<Block> blocks) {
        blocks.add(picture("Parathed på tre områder", bars(), 3, false));
        blocks.add(picture("Interessenter", lattice(), 4, true));
        blocks.add(picture("Indholdsmikset", shares(), 3, true));
        blocks.add(picture("Årshjulet", wheel(), 24, true));
        blocks.add(new Block.Sheet(
                List.of(new Block.Heading(2, "S2.9", "", "Retningslinjerne på én side")),
                List.of(
                        lane(Sign.MAY, "Du må", "Skrive om dit eget fag", "Vise et gravehul"),
                        lane(Sign.ASK, "Spørg først", "Sager om kunder og borgere, også uden navn"),
                        lane(Sign.NEVER, "Aldrig", "Kalde os grønne med dine egne tal")),
                List.of(SampleDocument.paragraph("Er du i tvivl, så spørg."))));
    }

    static Drawing bars() {
        return new Bars(
                        1,
                        5,
                        List.of(
                                row("Ledelsens opbakning", 4.5, "4,5", Fill.SOLID),
                                row("Tid", 1.6, "1,6", Fill.ATTENTION),
                                row("Måling", null, "ikke besvaret", Fill.SOLID)),
                        List.of(new Bars.Mark(2.5, "2,5"), new Bars.Mark(4, "4")),
                        true)
                .draw();
    }

    static Drawing lattice() {
        var regions = List.of(
                new Lattice.Region("Følg", Shade.QUIET),
                new Lattice.Region("Hold tilfreds", Shade.MIDDLE),
                new Lattice.Region("Samarbejd tæt", Shade.STRONG));
        var places = IntStream.range(0, 25)
                .mapToObj(place -> new Lattice.Place(
                        place < 15 ? 0 : place % 5 < 3 ? 1 : 2,
                        "",
                        place % 6 == 0 ? List.of("1", "2", "3", "4") : List.of()))
                .toList();
        return new Lattice("Interesse", "Indflydelse", regions, places).draw();
    }

    static Drawing shares() {
        var shares = List.of(
                new Shares.Share("A", 0.3, "30 %", Fill.SOLID),
                new Shares.Share("B", 0.6, "60 %", Fill.STRIPED),
                new Shares.Share("C", 0.1, "10 %", Fill.PALE));
        return new Shares(shares, List.of(new Shares.Line("Fagligt råd", 3, "3", Fill.STRIPED))).draw();
    }

    static Drawing wheel() {
        var months = List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
        var events = IntStream.range(0, 24)
                .mapToObj(at -> new Wheel.Event(LocalDate.of(2027, 1, 1).plusDays(15L * at), Integer.toString(at + 1)))
                .toList();
        return new Wheel(months, events, "2027").draw();
    }

    private static Bars.Row row(String label, @Nullable Double value, String text, Fill fill) {
        return new Bars.Row(label, List.of(new Bars.Bar("", value, text, fill)), fill == Fill.ATTENTION);
    }

    private static Block picture(String caption, Drawing drawing, int keys, boolean tabled) {
        var key = IntStream.rangeClosed(1, keys)
                .mapToObj(at -> new Key(
                        new Badge(Integer.toString(at), Tone.SURFACE, Tone.PITCH),
                        Inline.text("Nøglens linje " + at + ", som fortæller, hvad tallet i tegningen står for")))
                .toList();
        var numbers = new Block.Table(
                Optional.empty(),
                List.of(new Block.Column("Navn", 2, Align.START), new Block.Column("Tal", 1, Align.END)),
                List.of(SampleDocument.row("Ledelsens opbakning", "4,5")),
                true);
        return new Block.Picture(caption, "Billedet viser " + caption, drawing, key, numbers, tabled, SOURCE);
    }

    private static Block.Lane lane(Sign sign, String title, String... items) {
        return new Block.Lane(
                sign, title, List.of(items).stream().map(Inline::text).toList());
    }
}
