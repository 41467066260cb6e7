package dk.masterclass.document;

import java.util.List;
import java.util.Optional;

/** A part of a document that stands on its own lines. */
public sealed interface Block {

    /**
     * A heading that can be linked to.
     *
     * @param level 1 for a section, 2 and 3 below it; no level may be skipped
     * @param id unique in the document, such as {@code S3}
     * @param number the section's printed number, such as {@code 3}; empty where it has none
     */
    record Heading(int level, String id, String number, String text) implements Block {
        public Heading {
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("A heading has level 1 to 3, not " + level);
            }
        }
    }

    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** A list, numbered or not; each item is a small document of its own. */
    record Items(boolean numbered, List<List<Block>> items) implements Block {
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A table with one header row; every row has one cell per column.
     *
     * @param rowHeaders whether the first cell of each row names the row
     */
    record Table(Optional<String> caption, List<Column> columns, List<List<Cell>> rows, boolean rowHeaders)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Cell> row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException(
                            "A row has " + row.size() + " cells in a table of " + columns.size() + " columns");
                }
            }
        }
    }

    /** @param weight share of the width beside the other columns' weights, more than 0 */
    record Column(String header, double weight, Align align) {
        public Column {
            if (!(weight > 0)) {
                throw new IllegalArgumentException("A column's weight is more than 0, not " + weight);
            }
        }
    }

    enum Align {
        START,
        END
    }

    record Cell(List<Inline> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** The one sentence that matters, a note, a warning. */
    record Callout(Kind kind, Optional<String> title, List<Block> content) implements Block {
        public Callout {
            content = List.copyOf(content);
        }

        public enum Kind {
            KEY,
            NOTE,
            WARNING,
            TAKE_AWAY
        }
    }

    /** A number worth remembering with what it counts and who says so, year included. */
    record Fact(String figure, List<Inline> text, String source) implements Block {
        public Fact {
            text = List.copyOf(text);
        }
    }

    record Quote(List<Inline> content, String by) implements Block {
        public Quote {
            content = List.copyOf(content);
        }
    }

    /** Things of the same kind told one by one, each under its name: rows of answers as prose. */
    record Entries(List<Entry> entries) implements Block {
        public Entries {
            entries = List.copyOf(entries);
        }
    }

    /** @param aside what stands at the far end of the name's line, such as a score or a date; may be empty */
    record Entry(List<Inline> name, List<Inline> aside, List<Block> content) {
        public Entry {
            name = List.copyOf(name);
            aside = List.copyOf(aside);
            content = List.copyOf(content);
        }
    }

    /** A drawing from the course's own figures; {@code name} is a file such as {@code network.svg}. */
    record Figure(String name, String alternative, String caption) implements Block {}

    /**
     * A drawing made from answers. Whoever can't see it has the words and the table.
     *
     * @param alternative what the picture says, in words
     * @param key what the drawing's marks stand for, in reading order
     * @param tabled whether the document prints the numbers as a table anyway, so that paper needn't repeat them
     * @param source where the numbers come from
     */
    record Picture(
            String caption,
            String alternative,
            Drawing drawing,
            List<Key> key,
            Table numbers,
            boolean tabled,
            SourcePath source)
            implements Block {
        public Picture {
            key = List.copyOf(key);
        }
    }

    /** One line of a picture's key: a badge as it stands in the drawing, and what it means. */
    record Key(Badge badge, List<Inline> text) {
        public Key {
            text = List.copyOf(text);
        }
    }

    /** @param text a number, a letter or a sign; a badge is never told by its colour alone */
    record Badge(String text, Tone ground, Tone ink) {}

    /**
     * One page to hang on a wall: what stands above, two or three lists side by side, what stands below.
     *
     * @param above its first block is the heading
     */
    record Sheet(List<Block> above, List<Lane> lanes, List<Block> below) implements Block {
        public Sheet {
            above = List.copyOf(above);
            lanes = List.copyOf(lanes);
            below = List.copyOf(below);
        }
    }

    /** One of the lists of a sheet, under its sign. */
    record Lane(Sign sign, String title, List<List<Inline>> items) {
        public Lane {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    enum Sign {
        MAY,
        ASK,
        NEVER
    }

    /** A whole part that is not answered yet. Marked in a draft, never in a final document. */
    record Gap(String text, Optional<SourcePath> source) implements Block {}

    record PageBreak() implements Block {}
}
