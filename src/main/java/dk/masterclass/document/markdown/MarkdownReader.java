package dk.masterclass.document.markdown;

import dk.masterclass.document.Block;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads the Markdown of lessons and cases into blocks, and says of everything it can't take where it stands.
 *
 * <p>{@code ##} becomes a heading of level 1, because the title of the page stands outside its text. Quoted blocks that
 * begin with a mark such as {@code [!fact] 8 %} become boxes; a picture alone in its paragraph becomes a figure.
 */
public final class MarkdownReader {

    private final Predicate<String> figureExists;
    private final Parser parser = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** @param figureExists whether the course has a drawing of this name, such as {@code network.svg} */
    public MarkdownReader(Predicate<String> figureExists) {
        this.figureExists = figureExists;
    }

    /** What was read; {@code faults} is empty if all of it could be taken. */
    public record Result(List<Block> blocks, List<Fault> faults) {
        public Result {
            blocks = List.copyOf(blocks);
            faults =
                    faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
        }
    }

    /** @param line counted from 1 in the text that was read */
    public record Fault(int line, String message) {}

    public Result read(String markdown) {
        var faults = new ArrayList<Fault>();
        var headings = new Headings(faults);
        return new Result(new BlockReader(this, headings, faults, 0).read(markdown), faults);
    }

    Node parse(String markdown) {
        return parser.parse(markdown);
    }

    boolean figureExists(String name) {
        return figureExists.test(name);
    }
}
