package dk.masterclass.document.markdown;

import dk.masterclass.document.Inline;
import dk.masterclass.document.markdown.MarkdownReader.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the nodes inside a paragraph into runs of text. */
final class InlineReader {

    private static final Pattern TARGET = Pattern.compile("(https?://|mailto:|/(?!/)|#)\\S+");

    /** The space that may not become the end of a line. */
    private static final String NUMBER_AND_UNIT = "(?<=\\d) (?=(%|kr\\.))";

    private final List<Fault> faults;
    private final int linesBefore;

    InlineReader(List<Fault> faults, int linesBefore) {
        this.faults = faults;
        this.linesBefore = linesBefore;
    }

    List<Inline> read(Node parent) {
        var content = new ArrayList<Inline>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            append(content, inline(node));
        }
        return content;
    }

    /** The characters in and below a node. */
    static String plain(Node parent) {
        return Inline.plain(new InlineReader(new ArrayList<>(), 0).read(parent));
    }

    private Inline inline(Node node) {
        return switch (node) {
            case Text text -> new Inline.Text(text.getLiteral().replaceAll(NUMBER_AND_UNIT, "\u00a0"));
            case SoftLineBreak lineEnd -> new Inline.Text(" ");
            case HardLineBreak lineEnd -> new Inline.LineBreak();
            case StrongEmphasis strong -> new Inline.Strong(read(strong));
            case Emphasis emphasis -> new Inline.Emphasis(read(emphasis));
            case Link link -> link(link);
            case Image image -> refuse(image, "A figure stands alone in its paragraph");
            case HtmlInline html -> refuse(html, "HTML can't be used here: " + html.getLiteral());
            case Code code -> refuse(code, "Code can't be used here: " + code.getLiteral());
            default -> refuse(node, "This can't be used here");
        };
    }

    private Inline link(Link link) {
        if (!TARGET.matcher(link.getDestination()).matches()) {
            refuse(
                    link,
                    "A link leads to https://…, mailto:… or a page of this site that begins with /, not to '"
                            + link.getDestination() + "'");
        }
        return new Inline.Link(read(link), link.getDestination());
    }

    private Inline refuse(Node node, String message) {
        faults.add(new Fault(Lines.of(node) + linesBefore, message));
        return new Inline.Text("");
    }

    /** Keeps neighbouring characters in one run. */
    private static void append(List<Inline> content, Inline next) {
        if (next instanceof Inline.Text text && !content.isEmpty() && content.getLast() instanceof Inline.Text before) {
            content.set(content.size() - 1, new Inline.Text(before.text() + text.text()));
        } else {
            content.add(next);
        }
    }
}
