package dk.masterclass.document.markdown;

import dk.masterclass.document.Block;
import dk.masterclass.document.Block.Callout.Kind;
import dk.masterclass.document.Inline;
import dk.masterclass.document.markdown.MarkdownReader.Fault;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.SourceSpan;

/** Turns a quoted block that begins with a mark, such as {@code > [!fact] 8 %}, into the box it asks for. */
final class BoxReader {

    private static final Pattern MARK = Pattern.compile("\\[!([a-zæøå-]+)](.*)");
    private static final Pattern SOURCE = Pattern.compile("[—–]\\s+(\\S.*)");
    private static final Pattern QUOTE_SIGN = Pattern.compile("^\\s*> ?");

    private final MarkdownReader markdown;
    private final Headings headings;
    private final List<Fault> faults;
    private final int linesBefore;

    BoxReader(MarkdownReader markdown, Headings headings, List<Fault> faults, int linesBefore) {
        this.markdown = markdown;
        this.headings = headings;
        this.faults = faults;
        this.linesBefore = linesBefore;
    }

    /** The box as it was written: what stands behind the mark, the lines below it, who says so. */
    private record Box(int line, String title, List<String> text, Optional<String> source) {}

    List<Block> read(BlockQuote quote, List<String> lines) {
        List<String> inside = quote.getSourceSpans().stream()
                .map(SourceSpan::getLineIndex)
                .map(index -> QUOTE_SIGN.matcher(lines.get(index)).replaceFirst(""))
                .toList();
        int line = Lines.of(quote) + linesBefore;
        var mark = MARK.matcher(inside.getFirst().strip());
        if (!mark.matches()) {
            return refuse(
                    line, "A quoted block begins with what it is: [!fact], [!key], [!note], [!warning] or [!quote]");
        }
        String title = mark.group(2).strip();
        List<String> rest = inside.subList(1, inside.size());
        return switch (mark.group(1)) {
            case "fact" -> fact(withSource(line, title, rest));
            case "quote" -> quote(withSource(line, title, rest));
            case "key" -> callout(Kind.KEY, new Box(line, title, rest, Optional.empty()));
            case "note" -> callout(Kind.NOTE, new Box(line, title, rest, Optional.empty()));
            case "warning" -> callout(Kind.WARNING, new Box(line, title, rest, Optional.empty()));
            default -> refuse(line, "Unknown box [!" + mark.group(1) + "]: use fact, key, note, warning or quote");
        };
    }

    private static Box withSource(int line, String title, List<String> rest) {
        List<String> text = rest;
        while (!text.isEmpty() && text.getLast().isBlank()) {
            text = text.subList(0, text.size() - 1);
        }
        if (text.isEmpty()) {
            return new Box(line, title, text, Optional.empty());
        }
        var source = SOURCE.matcher(text.getLast().strip());
        return source.matches()
                ? new Box(line, title, text.subList(0, text.size() - 1), Optional.of(source.group(1)))
                : new Box(line, title, text, Optional.empty());
    }

    private List<Block> fact(Box box) {
        if (box.title().isEmpty()) {
            return refuse(box.line(), "A fact begins with its number: [!fact] 8 %");
        }
        if (box.source().isEmpty()) {
            return refuse(
                    box.line(),
                    "The fact »" + box.title() + "« needs its source and year: a last line such as "
                            + "\"> — Altimeter, 2016\"");
        }
        return List.of(new Block.Fact(box.title(), sentence(box), box.source().get()));
    }

    private List<Block> quote(Box box) {
        if (box.source().isEmpty()) {
            return refuse(box.line(), "A quotation needs the name of who said it: a last line such as \"> — Name\"");
        }
        return List.of(new Block.Quote(sentence(box), box.source().get()));
    }

    private List<Block> callout(Kind kind, Box box) {
        List<Block> content = content(box);
        if (content.isEmpty()) {
            return refuse(box.line(), "The box has no text");
        }
        Optional<String> title = Optional.of(box.title()).filter(text -> !text.isEmpty());
        return List.of(new Block.Callout(kind, title, content));
    }

    /** The text of a box that holds one paragraph and nothing else. */
    private List<Inline> sentence(Box box) {
        List<Block> content = content(box);
        if (content.size() == 1 && content.getFirst() instanceof Block.Paragraph paragraph) {
            return paragraph.content();
        }
        refuse(box.line(), "The box holds one paragraph of text");
        return List.of();
    }

    private List<Block> content(Box box) {
        var reader = new BlockReader(markdown, headings, faults, box.line());
        List<Block> content = reader.read(String.join("\n", box.text()));
        if (content.stream().anyMatch(Block.Heading.class::isInstance)) {
            refuse(box.line(), "A box has no headings; its title stands behind the mark");
        }
        return content;
    }

    private List<Block> refuse(int line, String message) {
        faults.add(new Fault(line, message));
        return List.of();
    }
}
