package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.Block.Callout.Kind;
import dk.masterclass.document.Document;
import dk.masterclass.document.Drawing;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import dk.masterclass.document.SourcePath;
import dk.masterclass.document.Tone;
import dk.masterclass.document.drawing.Bars;
import dk.masterclass.document.drawing.Fill;
import dk.masterclass.document.pdf.text.PrintText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Documents as only chance, or somebody with bad intentions, would write them. The same seed gives the same one. */
public final class HostileDocuments {

    private static final SourcePath SOURCE = new SourcePath("1A/question");
    private static final List<String> SENTENCES = List.of(
            "Kommunikationsafdelingen bistår med rådgivning, men skriver ikke opslagene for medarbejderne.",
            "Vi måler ikke på antallet af likes, men på om de rigtige mennesker oplever vores faglighed som troværdig.",
            "Kompetenceudviklingsaktiviteterne planlægges sammen med de lokale ledere.",
            "Det er helt i orden at sige nej.",
            "Et godt opslag har én pointe, et konkret eksempel og en åben invitation.");
    private static final List<String> ODDITIES = List.of(
            "😀",
            "👩‍👩‍👧‍👦",
            "🇩🇰",
            "❤️",
            "👍🏽",
            "☃",
            "→ ← ↑",
            "Καλημέρα κόσμε",
            "Привет мир",
            "مرحبا بالعالم",
            "שלום עולם",
            "你好世界",
            "こんにちは",
            "안녕하세요",
            "नमस्ते",
            "สวัสดี",
            "𝔘𝔫𝔦",
            "»citat« ‘enkelt’ – — …",
            "\u0000\u0007\u001b[31m",
            "\uD800",
            "\uDC00x",
            "\uE000",
            "\uFFFE",
            "\u202Eevil\u202C",
            "a\u0301\u0302\u0303\u0304",
            "Z" + "\u0335\u0321\u0348".repeat(30) + "g",
            "x".repeat(300),
            "ﷺ",
            "½ ¼ ² € £ § © ® ™",
            "fi fl ffi ft tt fj",
            "https://havnby.example/opslag?utm_source=kursus&utm_campaign=medarbejderadvokatur&id=0123456789012345678901234",
            "Speciallægepraksisplanlægningsstabiliseringsperiode",
            "<script>alert(1)</script>",
            "&amp; <b>fed</b>",
            "linje\nskift\r\ntab\tx",
            "\u00A0fast\u00A0",
            "nul\u200Bbredde\u200Dbinder\uFEFF",
            "blød\u00ADbindestreg\u00ADord",
            "1.234,56 kr.",
            "⁉️ ‼️",
            "①②③",
            "♠♣♥♦",
            "👨🏿‍🚀👩🏻‍⚖️",
            "i̇",
            "ǅ",
            "ß ẞ",
            "٠١٢٣",
            "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
            "🫠🫶🏾",
            "𠮷野家",
            "⠓⠑⠚",
            "\u200D",
            "\u0301",
            "µ μ",
            "- ‐ ‑ −",
            "(",
            "]",
            "%",
            "\\",
            "مرحبا (2027) A/B");

    private final Random random;

    private HostileDocuments(long seed) {
        this.random = new Random(seed);
    }

    public static Document of(long seed) {
        return new HostileDocuments(seed).document();
    }

    /** What somebody might type, one text after another; the same ones for the same seed. */
    public static Supplier<String> typing(long seed) {
        var typist = new HostileDocuments(seed);
        return () -> typist.words(8);
    }

    private Document document() {
        Language language = random.nextInt(4) == 0 ? Language.ENGLISH : Language.DANISH;
        var cover = new Document.Cover(
                words(3), words(6), list(4, () -> words(3)), words(4), random.nextBoolean(), words(1));
        var blocks = new ArrayList<Block>();
        int count = 4 + random.nextInt(9);
        for (int i = 0; i < count; i++) {
            blocks.add(block(0));
        }
        return new Document(language, words(4), random.nextInt(5) == 0 ? Optional.empty() : Optional.of(cover), blocks);
    }

    private Block block(int depth) {
        int kinds = depth > 2 ? 3 : 13;
        return switch (random.nextInt(kinds)) {
            case 0 -> new Block.Heading(1 + random.nextInt(3), "id" + random.nextInt(), words(1), words(4));
            case 1 -> new Block.Gap(words(8), Optional.of(SOURCE));
            case 2 -> new Block.Paragraph(inlines(0));
            case 3 -> new Block.Items(random.nextBoolean(), list(5, () -> list(3, () -> block(depth + 1))));
            case 4 -> table();
            case 5 -> new Block.Callout(any(Kind.values()), optional(), list(3, () -> block(depth + 1)));
            case 6 -> new Block.Fact(words(2), inlines(0), words(3));
            case 7 -> new Block.Quote(inlines(0), words(2));
            case 8 -> new Block.Figure(words(1), words(6), words(3));
            case 9 -> random.nextInt(3) == 0 ? sheet() : picture();
            case 10 -> new Block.PageBreak();
            case 11 ->
                new Block.Entries(list(
                        4,
                        () -> new Block.Entry(
                                inlines(0),
                                random.nextBoolean() ? List.of() : inlines(0),
                                list(3, () -> block(depth + 1)))));
            default -> new Block.Paragraph(Inline.text(words(40)));
        };
    }

    private Block table() {
        int columns = random.nextInt(10) == 0 ? 12 : random.nextInt(6);
        List<Block.Column> heads = Stream.generate(() ->
                        new Block.Column(words(random.nextInt(8) == 0 ? 30 : 2), weight(), any(Block.Align.values())))
                .limit(columns)
                .toList();
        List<List<Block.Cell>> rows = list(
                12,
                () -> Stream.generate(() -> new Block.Cell(inlines(2)))
                        .limit(columns)
                        .toList());
        return new Block.Table(optional(), heads, rows, random.nextBoolean());
    }

    private double weight() {
        return random.nextInt(10) == 0 ? Double.POSITIVE_INFINITY : 0.01 + random.nextDouble();
    }

    private Block picture() {
        List<Block.Key> key = list(20, () -> new Block.Key(badge(), inlines(1)));
        return new Block.Picture(
                words(2), words(5), drawing(), key, (Block.Table) table(), random.nextBoolean(), SOURCE);
    }

    private Block.Badge badge() {
        return new Block.Badge(words(1), any(Tone.values()), any(Tone.values()));
    }

    private Drawing drawing() {
        List<Bars.Row> rows = list(30, () -> new Bars.Row(words(2), list(3, this::bar), random.nextBoolean()));
        List<Bars.Mark> marks = list(5, () -> new Bars.Mark(random.nextDouble() * 12 - 2, words(1)));
        return new Bars(random.nextInt(3), random.nextInt(3) * 5.0, rows, marks, random.nextBoolean()).draw();
    }

    private Bars.Bar bar() {
        return new Bars.Bar(words(1), value(), words(1), any(Fill.values()));
    }

    private Block sheet() {
        List<Block.Lane> lanes =
                list(3, () -> new Block.Lane(any(Block.Sign.values()), words(2), list(12, () -> inlines(1))));
        return new Block.Sheet(list(3, () -> block(2)), lanes, list(2, () -> block(2)));
    }

    private Double value() {
        return switch (random.nextInt(6)) {
            case 0 -> Double.NaN;
            case 1 -> Double.NEGATIVE_INFINITY;
            default -> random.nextDouble() * 12 - 2;
        };
    }

    private List<Inline> inlines(int depth) {
        return list(4 - depth, () -> inline(depth));
    }

    private Inline inline(int depth) {
        return switch (random.nextInt(depth > 1 ? 5 : 11)) {
            case 0, 1 -> new Inline.Text(words(5));
            case 2 -> new Inline.Answered(words(5), SOURCE);
            case 3 -> new Inline.Missing(words(2), SOURCE);
            case 4 -> new Inline.LineBreak();
            case 5 -> new Inline.Strong(inlines(depth + 1));
            case 6 -> new Inline.Emphasis(inlines(depth + 1));
            case 7 -> new Inline.Link(inlines(depth + 1), "https://havnby.example/" + random.nextInt());
            case 8 -> new Inline.Inserted(marked(), "indsat");
            case 9 -> new Inline.Deleted(marked(), "slettet");
            default -> new Inline.Link(inlines(depth + 1), any("javascript:alert(1)", "/oevelse/1A", "", words(1)));
        };
    }

    /** White space stands outside marks. */
    private List<Inline> marked() {
        String words = ExpectedText.normal(PrintText.line(words(5)));
        return List.of(random.nextBoolean() ? new Inline.Text(words) : new Inline.Answered(words, SOURCE));
    }

    private Optional<String> optional() {
        return random.nextBoolean() ? Optional.of(words(3)) : Optional.empty();
    }

    private String words(int most) {
        var words = new StringBuilder();
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            words.append(word()).append(random.nextInt(6) == 0 ? "" : " ");
        }
        return words.toString();
    }

    private String word() {
        int kind = random.nextInt(10);
        if (kind < 5) {
            return SENTENCES.get(random.nextInt(SENTENCES.size()));
        }
        return kind < 9 ? ODDITIES.get(random.nextInt(ODDITIES.size())) : noise();
    }

    private String noise() {
        var noise = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            noise.appendCodePoint(random.nextInt(random.nextInt(4) == 0 ? 0x110000 : 0x3000));
        }
        return noise.toString();
    }

    private <T> List<T> list(int most, Supplier<T> element) {
        return Stream.generate(element).limit(random.nextInt(most + 1)).toList();
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
