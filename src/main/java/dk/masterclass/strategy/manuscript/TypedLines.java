package dk.masterclass.strategy.manuscript;

import dk.masterclass.document.Inline;
import dk.masterclass.document.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a typed answer: what somebody wrote as paragraphs and dashes is printed as paragraphs and lists. */
public final class TypedLines {

    private static final Pattern ITEM = Pattern.compile("\\s*[-–•*]\\s+(?<text>\\S.*)");

    private TypedLines() {}

    sealed interface Part {}

    /** Lines that follow each other in one paragraph. */
    record Run(List<String> lines) implements Part {}

    /** At least two lines that begin with a dash or a bullet, without it. */
    record Bullets(List<String> items) implements Part {}

    static List<Part> of(String text) {
        var parts = new ArrayList<Part>();
        var lines = text.lines().map(String::stripTrailing).toList();
        for (int at = 0; at < lines.size(); ) {
            int end = endOfRun(lines, at);
            if (!lines.get(at).isBlank()) {
                parts.add(part(lines.subList(at, end), isItem(lines, at)));
            }
            at = end;
        }
        return parts;
    }

    static boolean endInList(String text) {
        var parts = of(text);
        return !parts.isEmpty() && parts.getLast() instanceof Bullets;
    }

    /** Each line on its own line. */
    public static List<Inline> inlines(List<String> lines, SourcePath source) {
        var inlines = new ArrayList<Inline>();
        for (String line : lines) {
            if (!inlines.isEmpty()) {
                inlines.add(new Inline.LineBreak());
            }
            inlines.add(new Inline.Answered(line, source));
        }
        return inlines;
    }

    /** The line after the last one that belongs to the same paragraph or list; a blank line stands alone. */
    private static int endOfRun(List<String> lines, int start) {
        boolean item = isItem(lines, start);
        int end = start + 1;
        while (!lines.get(start).isBlank()
                && end < lines.size()
                && !lines.get(end).isBlank()
                && isItem(lines, end) == item) {
            end++;
        }
        return end;
    }

    private static Part part(List<String> lines, boolean item) {
        return item ? new Bullets(lines.stream().map(TypedLines::withoutBullet).toList()) : new Run(lines);
    }

    /** A single dash may be a minus; a list has a neighbour that begins alike. */
    private static boolean isItem(List<String> lines, int at) {
        return matches(lines, at) && (matches(lines, at - 1) || matches(lines, at + 1));
    }

    private static boolean matches(List<String> lines, int at) {
        return at >= 0 && at < lines.size() && ITEM.matcher(lines.get(at)).matches();
    }

    public static String withoutBullet(String line) {
        var matcher = ITEM.matcher(line);
        return matcher.matches() ? matcher.group("text") : line;
    }
}
