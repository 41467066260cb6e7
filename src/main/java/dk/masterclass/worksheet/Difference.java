package dk.masterclass.worksheet;

import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A stored value written as its difference from the one that stood before: how many characters stay at its beginning and
 * at its end, the checksum of the whole, and what stands between: {@code ~812,40,9ae0daaf:montører}. Somebody who types
 * changes a few characters of a long text every second; see {@code docs/decisions/0012-history-and-compaction.md}.
 */
final class Difference {

    /** No JSON begins with it, so a value that is written out is never taken for a difference. */
    private static final char MARK = '~';

    private static final Pattern FORM = Pattern.compile("~(\\d+),(\\d+),([0-9a-f]+):(.*)", Pattern.DOTALL);

    /** One revision in so many is written out, so that any value is found within so many lines. */
    private static final int INTERVAL = 64;

    private Difference() {}

    static boolean isWholeAt(long revision) {
        return wholeBefore(revision) == revision;
    }

    /** The last revision up to this one that is written out. */
    static long wholeBefore(long revision) {
        return revision - (revision - 1) % INTERVAL;
    }

    static boolean isOne(String stored) {
        return stored.charAt(0) == MARK;
    }

    /** The later text as its difference from the earlier one; written out where that is no longer. */
    static String write(String before, String after) {
        int start = sameAtStart(before, after);
        int end = sameAtEnd(before, after, start);
        var between = after.substring(start, after.length() - end);
        var difference = MARK + "" + start + "," + end + "," + checksum(after) + ":" + between;
        return difference.length() < after.length() ? difference : after;
    }

    /** The later text again, whichever way it was stored. */
    static String read(String before, String stored) {
        if (!isOne(stored)) {
            return stored;
        }
        var parts = FORM.matcher(stored)
                .results()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not a difference: " + stored));
        var after = joined(before, parts);
        if (!checksum(after).equals(parts.group(3))) {
            throw new IllegalStateException("The difference does not belong to the value before it: " + stored);
        }
        return after;
    }

    private static String joined(String before, MatchResult parts) {
        int start = Integer.parseInt(parts.group(1));
        int end = Integer.parseInt(parts.group(2));
        if (start + end > before.length()) {
            throw new IllegalStateException("The value before is too short for " + parts.group());
        }
        return before.substring(0, start) + parts.group(4) + before.substring(before.length() - end);
    }

    private static int sameAtStart(String before, String after) {
        int most = Math.min(before.length(), after.length());
        int same = 0;
        while (same < most && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        return same > 0 && Character.isHighSurrogate(after.charAt(same - 1)) ? same - 1 : same;
    }

    /** A character of two halves is never cut: the database would not keep one half. */
    private static int sameAtEnd(String before, String after, int start) {
        int most = Math.min(before.length(), after.length()) - start;
        int same = 0;
        while (same < most && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return same > 0 && Character.isLowSurrogate(after.charAt(after.length() - same)) ? same - 1 : same;
    }

    private static String checksum(String text) {
        var checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(checksum.getValue());
    }
}
