package dk.masterclass.document.compare;

import dk.masterclass.document.Block;
import dk.masterclass.document.Document;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What changed between two documents of one outline: the later one with what is gone from the earlier one in its place,
 * section by section. Without the marks and what is deleted it is the later document, without the marks and what is
 * inserted the earlier one. What has only moved says so in both places, in words of our own inside the marks.
 */
public record Comparison(Language language, List<Part> parts) {

    public Comparison {
        parts = List.copyOf(parts);
    }

    /**
     * A section, or what stands before the first.
     *
     * @param heading as it is printed
     */
    public record Part(Optional<Block.Heading> heading, List<Stretch> stretches) {
        public Part {
            stretches = List.copyOf(stretches);
        }

        public List<Change> changes() {
            return stretches.stream()
                    .filter(Change.class::isInstance)
                    .map(Change.class::cast)
                    .toList();
        }
    }

    /** Some blocks in a row. */
    public sealed interface Stretch {
        List<Block> blocks();
    }

    public record Same(List<Block> blocks) implements Stretch {
        public Same {
            blocks = List.copyOf(blocks);
        }
    }

    /** @param number counts the changes of the document from 1 */
    public record Change(int number, Fate fate, List<Block> blocks) implements Stretch {
        public Change {
            blocks = List.copyOf(blocks);
        }
    }

    public static Comparison of(Document earlier, Document later) {
        var before = sections(earlier.blocks());
        var after = sections(later.blocks());
        var parts = new Parts(later.language());
        for (var id : union(before, after)) {
            parts.add(before.getOrDefault(id, List.of()), after.getOrDefault(id, List.of()));
        }
        return new Comparison(later.language(), parts.parts());
    }

    /** How a piece of text with this fate is marked, to explain it. */
    public static Inline marked(Fate fate, String text, Language language) {
        return Marks.in(language).mark(fate, Inline.text(text));
    }

    public List<Change> changes() {
        return parts.stream().flatMap(part -> part.changes().stream()).toList();
    }

    /** The sections in which something changed. */
    public List<Part> changedParts() {
        return parts.stream().filter(part -> !part.changes().isEmpty()).toList();
    }

    /** All of it as one text. */
    public List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        for (Part part : parts) {
            part.heading().ifPresent(blocks::add);
            part.stretches().forEach(stretch -> blocks.addAll(stretch.blocks()));
        }
        return blocks;
    }

    /** By the address of their heading, which stands first; what comes before any heading has none. */
    private static Map<String, List<Block>> sections(List<Block> blocks) {
        var sections = new LinkedHashMap<String, List<Block>>();
        String id = "";
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() == 1) {
                id = heading.id();
            }
            sections.computeIfAbsent(id, unseen -> new ArrayList<>()).add(block);
        }
        return sections;
    }

    /** In the order of the later document, each section that is gone behind the one it followed. */
    private static List<String> union(Map<String, List<Block>> before, Map<String, List<Block>> after) {
        var union = new ArrayList<>(after.keySet());
        int place = 0;
        for (String id : before.keySet()) {
            if (union.contains(id)) {
                place = union.indexOf(id) + 1;
            } else {
                union.add(place++, id);
            }
        }
        return union;
    }
}
