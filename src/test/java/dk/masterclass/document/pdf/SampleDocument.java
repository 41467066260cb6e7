package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.Block.Align;
import dk.masterclass.document.Block.Callout.Kind;
import dk.masterclass.document.Document;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import dk.masterclass.document.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A strategy with one of everything, in the words of the sample organisation. */
public final class SampleDocument {

    private static final SourcePath SOURCE = new SourcePath("1C/trigger");

    private SampleDocument() {}

    public static Document draft() {
        return document(true);
    }

    public static Document finished() {
        return document(false);
    }

    private static Document document(boolean draft) {
        var cover = new Document.Cover(
                "Havnby Energi A/S",
                "Vi vil have, at fagfolk møder vores fagfolk.",
                List.of("Version 0.3 · kladde", "Ansvarlig: kommunikationschef Lone Kjær", "Intern"),
                "Havnby Energi · Strategi for employee advocacy · 0.3",
                draft,
                "Kladde");
        var blocks = new ArrayList<Block>();
        addSummary(blocks);
        addReasons(blocks);
        addReadiness(blocks);
        addRoles(blocks);
        addPlan(blocks);
        return new Document(Language.DANISH, "Strategi for employee advocacy", Optional.of(cover), blocks);
    }

    private static void addSummary(List<Block> blocks) {
        blocks.add(new Block.Heading(1, "S0", "0", "Resumé"));
        blocks.add(new Block.Paragraph(List.of(
                new Inline.Text(
                        "Medarbejderadvokatur handler om, at de ansatte frivilligt og med egne ord fortæller om "
                                + "det arbejde, de er stolte af. I denne strategi beskriver vi, hvorfor "),
                new Inline.Answered("Havnby Energi", SOURCE),
                new Inline.Text(" begynder nu, hvem der går forrest, og hvordan kommunikationsafdelingen hjælper uden "
                        + "at skrive opslagene. Strategien gælder til og med "),
                new Inline.Missing("årstal mangler", SOURCE),
                new Inline.Text(" og revideres hvert halve år. Læs mere på "),
                new Inline.Link(Inline.text("Havnby Energis hjemmeside"), "https://havnby.example/strategi?a=1&b=2"),
                new Inline.Text(" eller i "),
                new Inline.Link(Inline.text("lektion 1.1"), "/lektion/1.1"),
                new Inline.Text("."))));
        blocks.add(new Block.Callout(
                Kind.KEY,
                Optional.empty(),
                List.of(paragraph(
                        "Rollen beskriver, hvad vi gør for den enkelte. Den skal gøre sig selv overflødig."))));
        blocks.add(new Block.Fact(
                "7 ud af 10",
                Inline.text("stoler mere på en faglig pointe fra en medarbejder end fra virksomhedens egen side."),
                "Egen måling blandt 412 kunder, 2026"));
        blocks.add(new Block.Quote(
                Inline.text("Jeg skriver om det, jeg selv ville have villet vide, da jeg begyndte."),
                "Montør i Net, Havnby Syd"));
    }

    private static void addReasons(List<Block> blocks) {
        blocks.add(new Block.Heading(1, "S1", "1", "Hvorfor nu"));
        blocks.add(new Block.Paragraph(List.of(new Inline.Answered(
                "Vi mangler 40 elektrikere inden 2029, og de ansøgere, vi får, kommer næsten alle gennem nogen, der "
                        + "allerede arbejder her.\nDerfor vil vi gøre det let at fortælle om arbejdet – også når det er "
                        + "svært, eller når noget går galt på Kraftvarmeværket.",
                SOURCE))));
        blocks.add(new Block.Heading(2, "S1.1", "", "Udgangspunktet"));
        blocks.add(new Block.Items(
                false,
                List.of(
                        List.of(
                                paragraph(
                                        "Kommunikationsafdelingen har tre medarbejdere og 18 timer om ugen til ambassadørkorpset.")),
                        List.of(
                                paragraph("Ledelsen har sagt ja til:"),
                                new Block.Items(
                                        true,
                                        List.of(
                                                List.of(paragraph("to timer om måneden til hver ambassadør")),
                                                List.of(paragraph(
                                                        "frivillighed, som står skrevet i retningslinjerne"))))),
                        List.of(paragraph("Ingen bliver målt på antallet af opslag.")))));
        blocks.add(new Block.Heading(3, "S1.1.1", "", "Forbehold"));
        blocks.add(new Block.Callout(
                Kind.WARNING,
                Optional.of("Inden I går videre"),
                List.of(paragraph(
                        "Arbejdsmiljørepræsentanten er endnu ikke inddraget. Gør det, før korpset bliver udpeget."))));
        blocks.add(new Block.Callout(
                Kind.NOTE,
                Optional.of("Hentet fra øvelse 1C"),
                List.of(paragraph("Teksten følger jeres svar, indtil I retter den her."))));
        blocks.add(new Block.Callout(
                Kind.TAKE_AWAY,
                Optional.of("Tag med"),
                List.of(paragraph("Begynd småt, og lad dem, der har lyst, gå forrest."))));
    }

    private static void addReadiness(List<Block> blocks) {
        blocks.add(new Block.Heading(1, "S2", "2", "Er vi klar?"));
        SamplePictures.addAll(blocks);
        blocks.add(new Block.Figure(
                "network.svg",
                "Tegningen viser virksomheden som en cirkel i midten og medarbejdernes netværk som mange mindre cirkler, "
                        + "der overlapper den.",
                "Netværkene rækker længere end siden"));
        blocks.add(
                new Block.Gap("Her mangler: hvad gør I ved jeres svageste område? (øvelse 1B)", Optional.of(SOURCE)));
    }

    private static void addRoles(List<Block> blocks) {
        blocks.add(new Block.Heading(1, "S10", "10", "Ambassadører og vores roller"));
        blocks.add(
                paragraph("Seks kolleger har selv sagt ja. De kommer fra Net, Kundeservice og Anlæg, og deres nærmeste "
                        + "ledere er orienteret. Vi begynder med dem, der i forvejen fortæller om deres arbejde."));
        blocks.add(new Block.Table(
                Optional.of("Korpset"),
                List.of(
                        new Block.Column("Funktion", 3, Align.START),
                        new Block.Column("Antal", 1, Align.END),
                        new Block.Column("Vores rolle", 2, Align.START),
                        new Block.Column("Timer pr. md.", 1.4, Align.END)),
                List.of(
                        row("Net, Havnby Syd", "2", "Formidler", "4"),
                        row("Kundeservice", "2", "Gate-keeper", "4"),
                        row("Anlæg", "2", "Social gartner", "4")),
                false));
        blocks.add(new Block.Heading(2, "S10.1", "", "Kapacitet"));
        blocks.add(paragraph("Rollerne kræver 18,5 timer om måneden af kommunikation. Der er afsat 24."));
    }

    private static void addPlan(List<Block> blocks) {
        blocks.add(new Block.PageBreak());
        blocks.add(new Block.Heading(1, "S11", "11", "Handlingsplan"));
        blocks.add(new Block.Table(
                Optional.of("De første tolv måneder"),
                List.of(
                        new Block.Column("Aktivitet", 3, Align.START),
                        new Block.Column("Ansvarlig", 2, Align.START),
                        new Block.Column("Hvornår", 1, Align.START),
                        new Block.Column("Bemærkning", 3, Align.START)),
                IntStream.rangeClosed(1, 24).mapToObj(SampleDocument::activity).toList(),
                true));
        blocks.add(
                paragraph("Planen revideres, når de første erfaringer er samlet op. مرحبا — שלום — 你好 — 😀 👩‍🚀 ✓"));
    }

    private static List<Block.Cell> activity(int number) {
        String remark = number % 5 == 0
                ? "Forudsætter, at kompetenceudviklingsaktiviteterne er planlagt sammen med de lokale ledere og lagt i en "
                        + "periode uden spidsbelastning."
                : "Aftales løbende";
        return row(number + ". Skriveværksted for nye ambassadører", "Kommunikationschefen", "uge " + number, remark);
    }

    static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(Inline.text(text));
    }

    static List<Block.Cell> row(String... cells) {
        return List.of(cells).stream()
                .map(text -> new Block.Cell(Inline.text(text)))
                .toList();
    }
}
