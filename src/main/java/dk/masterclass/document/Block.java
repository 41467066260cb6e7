package dk.masterclass.document;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** A drawing from the course's own figures; {@code name} is a file such as {@code network.svg}. */
    record Figure(String name, String alternative, String caption) implements Block {}

    /**
     * Horizontal bars on one scale, drawn from numbers; its data can be read as a table too.
     *
     * @param alternative what the picture says, in words
     * @param marks named places on the scale, such as the borders between levels
     */
    record BarChart(String caption, String alternative, double from, double to, List<Bar> bars, List<Mark> marks)
            implements Block {
        public BarChart {
            bars = List.copyOf(bars);
            marks = List.copyOf(marks);
        }
    }

    /** @param value on the chart's scale; absent where it can't be computed yet
     *  @param attention whether the reader should look here first */
    record Bar(String label, @Nullable Double value, String valueText, boolean attention, SourcePath source) {}

    record Mark(double at, String label) {}

    /** A whole part that is not answered yet. Marked in a draft, never in a final document. */
    record Gap(String text, Optional<SourcePath> source) implements Block {}

    record PageBreak() implements Block {}
}
