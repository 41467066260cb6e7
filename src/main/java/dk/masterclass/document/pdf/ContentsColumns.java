package dk.masterclass.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Divides the entries of a table of contents into columns: as few as hold them, and those equally tall. */
final class ContentsColumns {

    private static final float STEP = 4;

    private final List<List<ContentsEntry>> groups = new ArrayList<>();

    /** A section stays with what is below it, unless that is too much. */
    ContentsColumns(List<ContentsEntry> entries, float tallest) {
        for (ContentsEntry entry : entries) {
            if (entry.opensSection() || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(entry);
        }
        List<List<ContentsEntry>> whole = List.copyOf(groups);
        groups.clear();
        for (List<ContentsEntry> group : whole) {
            if (ContentsSlab.height(group) <= tallest / 2) {
                groups.add(group);
            } else {
                group.forEach(entry -> groups.add(List.of(entry)));
            }
        }
    }

    /** Columns no taller than asked, filled one after the other. */
    List<List<ContentsEntry>> fill(float height) {
        var columns = new ArrayList<List<ContentsEntry>>();
        float used = Float.MAX_VALUE;
        for (List<ContentsEntry> group : groups) {
            float needed = ContentsSlab.height(group);
            if (used + needed > height) {
                columns.add(new ArrayList<>());
                used = 0;
            }
            columns.getLast().addAll(group);
            used += needed;
        }
        return columns;
    }

    /** As many columns as {@link #fill} needs, but none much taller than another. */
    List<List<ContentsEntry>> balanced(float height) {
        List<List<ContentsEntry>> best = fill(height);
        int count = best.size();
        for (float lower = height - STEP; lower > height / count / 2; lower -= STEP) {
            List<List<ContentsEntry>> columns = fill(lower);
            if (columns.size() > count) {
                return best;
            }
            best = columns;
        }
        return best;
    }
}
