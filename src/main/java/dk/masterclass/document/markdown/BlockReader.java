package dk.masterclass.document.markdown;

import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.markdown.MarkdownReader.Fault;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Turns the nodes of a text that stand on their own lines into blocks. */
final class BlockReader {

    private final MarkdownReader markdown;
    private final Headings headings;
    private final List<Fault> faults;
    private final int linesBefore;
    private final InlineReader inlines;

    /** @param linesBefore how many lines of the file stand before this text */
    BlockReader(MarkdownReader markdown, Headings headings, List<Fault> faults, int linesBefore) {
        this.markdown = markdown;
        this.headings = headings;
        this.faults = faults;
        this.linesBefore = linesBefore;
        this.inlines = new InlineReader(faults, linesBefore);
    }

    List<Block> read(String text) {
        return children(markdown.parse(text), text.lines().toList());
    }

    private List<Block> children(Node parent, List<String> lines) {
        var blocks = new ArrayList<Block>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.addAll(blocks(node, lines));
        }
        return blocks;
    }

    private List<Block> blocks(Node node, List<String> lines) {
        return switch (node) {
            case Heading heading ->
                List.of(headings.heading(
                        heading.getLevel(), Inline.plain(inlines.read(heading)), Lines.of(heading) + linesBefore));
            case Paragraph paragraph when figure(paragraph) instanceof Image image -> figure(image);
            case Paragraph paragraph -> List.of(new Block.Paragraph(inlines.read(paragraph)));
            case BulletList list -> List.of(new Block.Items(false, items(list, lines)));
            case OrderedList list -> List.of(new Block.Items(true, items(list, lines)));
            case BlockQuote quote -> new BoxReader(markdown, headings, faults, linesBefore).read(quote, lines);
            case LinkReferenceDefinition definition -> List.of();
            case HtmlBlock html -> refuse(html, "HTML can't be used here");
            default -> refuse(node, "Code and rules can't be used here");
        };
    }

    private List<List<Block>> items(Node list, List<String> lines) {
        var items = new ArrayList<List<Block>>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(children(item, lines));
        }
        return items;
    }

    /** The picture that a paragraph consists of, if it does. */
    private static Node figure(Paragraph paragraph) {
        Node only = paragraph.getFirstChild();
        return only != null && only.getNext() == null ? only : paragraph;
    }

    private List<Block> figure(Image image) {
        String name = image.getDestination();
        String alternative = InlineReader.plain(image);
        String caption = image.getTitle() == null ? "" : image.getTitle();
        if (alternative.isBlank()) {
            refuse(image, "The figure " + name + " needs words for those who can't see it: ![words](" + name + ")");
        }
        if (!markdown.figureExists(name)) {
            refuse(image, "There is no figure " + name + " in the folder figures");
        }
        return List.of(new Block.Figure(name, alternative, caption));
    }

    private List<Block> refuse(Node node, String message) {
        faults.add(new Fault(Lines.of(node) + linesBefore, message));
        return List.of();
    }
}
