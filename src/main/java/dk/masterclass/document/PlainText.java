package dk.masterclass.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words a reader meets, without any looks: to search a document, or to tell whether two say the same. */
public final class PlainText {

    private PlainText() {}

    /** Each piece on a line of its own. */
    public static String of(List<Block> blocks) {
        return blocks.stream().flatMap(PlainText::lines).collect(Collectors.joining("\n"));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> inlines(paragraph.content());
            case Block.Items items -> items.items().stream().flatMap(PlainText::all);
            case Block.Table table -> lines(table);
            case Block.Callout callout -> Stream.concat(callout.title().stream(), all(callout.content()));
            case Block.Fact fact ->
                Stream.concat(Stream.of(fact.figure()), Stream.concat(inlines(fact.text()), Stream.of(fact.source())));
            case Block.Quote quote -> Stream.concat(inlines(quote.content()), Stream.of(quote.by()));
            case Block.Entries entries ->
                entries.entries().stream()
                        .flatMap(entry -> Stream.concat(
                                Stream.concat(inlines(entry.name()), inlines(entry.aside())), all(entry.content())));
            case Block.Figure figure -> Stream.of(figure.caption());
            case Block.Picture picture -> Stream.concat(Stream.of(picture.caption()), lines(picture.numbers()));
            case Block.Sheet sheet ->
                Stream.concat(all(sheet.above()), Stream.concat(lanes(sheet), all(sheet.below())));
            case Block.Gap gap -> Stream.of(gap.text());
            case Block.PageBreak pageBreak -> Stream.of();
        };
    }

    private static Stream<String> all(List<Block> blocks) {
        return blocks.stream().flatMap(PlainText::lines);
    }

    private static Stream<String> lines(Block.Table table) {
        var headers = table.columns().stream().map(Block.Column::header);
        var cells = table.rows().stream().flatMap(List::stream).flatMap(cell -> inlines(cell.content()));
        return Stream.concat(table.caption().stream(), Stream.concat(headers, cells));
    }

    private static Stream<String> lanes(Block.Sheet sheet) {
        return sheet.lanes().stream()
                .flatMap(lane -> Stream.concat(
                        Stream.of(lane.title()), lane.items().stream().flatMap(PlainText::inlines)));
    }

    private static Stream<String> inlines(List<Inline> content) {
        return content.isEmpty() ? Stream.of() : Stream.of(Inline.plain(content));
    }
}
