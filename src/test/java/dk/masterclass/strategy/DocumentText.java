package dk.masterclass.strategy;

import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.Inline;
import dk.masterclass.document.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document as plain text for a test to read: {@code # heading}, {@code [missing]}, {@code > call-out}. */
final class DocumentText {

    private DocumentText() {}

    static String of(Document document) {
        return of(document.blocks());
    }

    static String of(List<Block> blocks) {
        return blocks.stream().map(DocumentText::of).collect(Collectors.joining("\n"));
    }

    /** Where everything that is printed as an answer or as missing leads to. */
    static List<String> sources(List<Block> blocks) {
        return blocks.stream()
                .flatMap(DocumentText::inlines)
                .flatMap(inline -> switch (inline) {
                    case Inline.Answered answered -> Stream.of(answered.source());
                    case Inline.Missing missing -> Stream.of(missing.source());
                    default -> Stream.<SourcePath>of();
                })
                .map(SourcePath::value)
                .distinct()
                .toList();
    }

    /** The words nobody on the team has written. */
    static List<String> fixedWords(List<Block> blocks) {
        return blocks.stream()
                .flatMap(DocumentText::inlines)
                .filter(Inline.Text.class::isInstance)
                .map(inline -> ((Inline.Text) inline).text())
                .toList();
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Heading heading ->
                "#".repeat(heading.level()) + " " + (heading.number() + " " + heading.text()).strip();
            case Block.Paragraph paragraph -> of(paragraph.content(), "[%s]");
            case Block.Items items ->
                items.items().stream()
                        .map(item -> (items.numbered() ? "1. " : "- ") + of(item))
                        .collect(Collectors.joining("\n"));
            case Block.Table table -> of(table);
            case Block.Callout callout ->
                (callout.title().map(title -> "! " + title + "\n").orElse("") + of(callout.content()))
                        .lines()
                        .map(line -> "> " + line)
                        .collect(Collectors.joining("\n"));
            case Block.Entries entries ->
                entries.entries().stream().map(DocumentText::of).collect(Collectors.joining("\n"));
            case Block.Picture picture -> "(( " + picture.caption() + " ))\n" + picture.alternative();
            case Block.Sheet sheet -> of(sheet);
            case Block.Gap gap -> "[[" + gap.text() + "]]";
            default -> throw new IllegalArgumentException("The strategy holds no such block: " + block);
        };
    }

    private static String of(Block.Entry entry) {
        return (of(entry.name(), "[%s]") + " | " + of(entry.aside(), "[%s]")).strip() + ": " + of(entry.content());
    }

    private static String of(Block.Sheet sheet) {
        var lines = new ArrayList<String>();
        lines.add(of(sheet.above()));
        sheet.lanes().forEach(lane -> {
            lines.add(lane.sign() + " " + lane.title());
            lane.items().forEach(item -> lines.add("- " + of(item, "[%s]")));
        });
        lines.add(of(sheet.below()));
        return String.join("\n", lines);
    }

    private static String of(Block.Table table) {
        var lines = new ArrayList<String>();
        table.caption().ifPresent(lines::add);
        lines.add(table.columns().stream().map(Block.Column::header).collect(Collectors.joining(" | ")));
        table.rows()
                .forEach(row -> lines.add(
                        row.stream().map(cell -> of(cell.content(), "[%s]")).collect(Collectors.joining(" | "))));
        return String.join("\n", lines);
    }

    private static String of(List<Inline> content, String missing) {
        return content.stream()
                .map(inline -> inline instanceof Inline.Missing hole
                        ? missing.formatted(hole.label())
                        : Inline.plain(List.of(inline)))
                .collect(Collectors.joining());
    }

    static Stream<Inline> inlines(List<Block> blocks) {
        return blocks.stream().flatMap(DocumentText::inlines);
    }

    private static Stream<Inline> inlines(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.content().stream();
            case Block.Items items ->
                items.items().stream().flatMap(List::stream).flatMap(DocumentText::inlines);
            case Block.Callout callout -> callout.content().stream().flatMap(DocumentText::inlines);
            case Block.Table table ->
                table.rows().stream().flatMap(List::stream).flatMap(cell -> cell.content().stream());
            case Block.Entries entries ->
                entries.entries().stream()
                        .flatMap(entry -> Stream.concat(
                                Stream.concat(entry.name().stream(), entry.aside().stream()),
                                entry.content().stream().flatMap(DocumentText::inlines)));
            case Block.Picture picture -> picture.key().stream().flatMap(key -> key.text().stream());
            case Block.Sheet sheet ->
                Stream.concat(
                        Stream.concat(sheet.above().stream(), sheet.below().stream())
                                .flatMap(DocumentText::inlines),
                        sheet.lanes().stream()
                                .flatMap(lane -> lane.items().stream())
                                .flatMap(List::stream));
            default -> Stream.of();
        };
    }
}
