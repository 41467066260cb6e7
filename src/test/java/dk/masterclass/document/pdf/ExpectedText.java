package dk.masterclass.document.pdf;

import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.Inline;
import dk.masterclass.document.pdf.text.PrintText;
import java.util.ArrayList;
import java.util.List;

/** What a printed document must say, block by block, worked out from the model alone. */
public final class ExpectedText {

    private final List<String> texts = new ArrayList<>();

    private ExpectedText() {}

    /** Without the table of contents, whose page numbers only the printing knows. */
    public static List<String> of(Document document) {
        var expected = new ExpectedText();
        document.cover().ifPresent(cover -> expected.add(cover.organisation()));
        expected.add(document.title());
        if (document.form() == Document.Form.LEAFLET) {
            document.cover().ifPresent(cover -> expected.add(String.join(" · ", cover.details())));
        }
        document.cover().filter(cover -> document.form() == Document.Form.BOOK).ifPresent(cover -> {
            expected.add(cover.sentence());
            cover.details().forEach(expected::add);
            if (hasHeading(document)) {
                expected.add(Words.of(document.language()).contents());
            }
        });
        expected.addAll(document.blocks());
        return expected.texts;
    }

    /** What nobody sees or hears differently: joiners, kinds of space, runs of spaces. */
    public static String normal(String text) {
        return text.replaceAll("[\u00AD\u200B\u200C\u200D\uFE00-\uFE0F]", "")
                .replaceAll("[\\x{E0020}-\\x{E007F}]", "")
                .replaceAll("[ \u00A0\u2002\n]+", " ")
                .strip();
    }

    private static boolean hasHeading(Document document) {
        return document.blocks().stream()
                .anyMatch(block -> block instanceof Block.Heading heading && Headings.isShown(heading));
    }

    private void addAll(List<Block> blocks) {
        blocks.forEach(this::add);
    }

    private void add(Block block) {
        switch (block) {
            case Block.Heading heading -> addHeading(heading);
            case Block.Paragraph paragraph -> add(paragraph.content());
            case Block.Items items -> addItems(items);
            case Block.Table table -> addTable(table);
            case Block.Callout callout -> {
                callout.title().ifPresent(this::add);
                addAll(callout.content());
            }
            case Block.Fact fact -> {
                add(fact.figure());
                add(fact.text());
                add(fact.source());
            }
            case Block.Entries entries -> entries.entries().forEach(this::addEntry);
            case Block.Quote quote -> {
                add(quote.content());
                add(quote.by());
            }
            case Block.Figure figure -> {
                add(figure.caption());
                add(figure.alternative());
            }
            case Block.Picture picture -> addPicture(picture);
            case Block.Sheet sheet -> addSheet(sheet);
            case Block.Gap gap -> add(gap.text());
            case Block.PageBreak pageBreak -> {}
        }
    }

    private void addHeading(Block.Heading heading) {
        if (Headings.isShown(heading)) {
            add(heading.number() + " " + heading.text());
        }
    }

    private void addEntry(Block.Entry entry) {
        add(entry.name());
        add(entry.aside());
        addAll(entry.content());
    }

    private void addItems(Block.Items items) {
        int number = 1;
        for (List<Block> item : items.items()) {
            add(items.numbered() ? number + "." : "•");
            addAll(item);
            number++;
        }
    }

    private void addPicture(Block.Picture picture) {
        add(picture.caption());
        picture.key().forEach(key -> {
            add(key.badge().text());
            add(key.text());
        });
        if (!picture.tabled()) {
            addTable(picture.numbers());
        }
    }

    private void addSheet(Block.Sheet sheet) {
        addAll(sheet.above());
        sheet.lanes().forEach(lane -> {
            add(lane.title());
            lane.items().forEach(this::add);
        });
        addAll(sheet.below());
    }

    private void addTable(Block.Table table) {
        table.caption().ifPresent(this::add);
        if (table.columns().isEmpty()) {
            return;
        }
        // An empty cell is a cell too.
        table.columns().forEach(column -> texts.add(print(column.header())));
        table.rows().forEach(row -> row.forEach(cell -> texts.add(print(words(cell.content())))));
    }

    private void add(List<Inline> content) {
        add(words(content));
    }

    private void add(String text) {
        String printed = print(text);
        if (!printed.isEmpty()) {
            texts.add(printed);
        }
    }

    private static String print(String text) {
        return normal(PrintText.of(text));
    }

    private static String words(List<Inline> content) {
        var words = new StringBuilder();
        for (Inline inline : content) {
            words.append(
                    switch (inline) {
                        case Inline.Text text -> PrintText.of(text.text());
                        case Inline.Strong strong -> words(strong.content());
                        case Inline.Emphasis emphasis -> words(emphasis.content());
                        case Inline.Link link -> words(link.content());
                        case Inline.LineBreak lineBreak -> "\n";
                        case Inline.Answered answered -> PrintText.of(answered.text());
                        case Inline.Missing missing -> "[" + PrintText.line(missing.label()) + "]";
                        case Inline.Inserted inserted -> spoken(inserted.content(), inserted.spoken());
                        case Inline.Deleted deleted -> spoken(deleted.content(), deleted.spoken());
                    });
        }
        return words.toString();
    }

    /** White space alone carries no mark. */
    private static String spoken(List<Inline> content, String spoken) {
        return PrintText.line(Inline.plain(content)).isEmpty() ? words(content) : PrintText.line(spoken) + " ";
    }
}
