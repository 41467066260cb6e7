package dk.masterclass.course.content;

import java.util.List;

/** Finds where in a file a character of a text stands, which YAML may have quoted, folded or indented. */
final class WrittenText {

    private final Place start;
    private final List<String> lines;

    /** @param lines the lines of the file from the one on which the text begins */
    WrittenText(Place start, List<String> lines) {
        this.start = start;
        this.lines = lines;
    }

    /** @param line counted from 1 in the text itself, where it has several; so is {@code column} */
    Place place(String text, int line, int column) {
        int offset = column
                - 1
                + text.lines()
                        .limit(line - 1L)
                        .mapToInt(before -> before.length() + 1)
                        .sum();
        String first = lines.isEmpty() ? "" : lines.getFirst();
        int at = Math.min(start.column() - 1, first.length());
        char sign = at < first.length() ? first.charAt(at) : ' ';
        return switch (sign) {
            case '|', '>' -> walk(1, indent(1), offset);
            case '"', '\'' -> walk(0, at + 1, offset);
            default -> walk(0, at, offset);
        };
    }

    /** A block keeps what is indented more than its first line; other texts lose all of it. */
    private Place walk(int first, int from, int offset) {
        int left = offset;
        int begin = from;
        for (int i = first; i < lines.size(); i++) {
            int length = Math.max(0, lines.get(i).stripTrailing().length() - begin);
            if (left <= length) {
                return new Place(start.file(), start.line() + i, begin + left + 1);
            }
            left -= length + 1;
            begin = first == 1 ? Math.min(from, indent(i + 1)) : indent(i + 1);
        }
        return start;
    }

    private int indent(int line) {
        String text = line < lines.size() ? lines.get(line) : "";
        return text.length() - text.stripLeading().length();
    }
}
