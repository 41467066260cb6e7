package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.Galley.Entry;
import dk.masterclass.document.pdf.Galley.Frame;
import java.util.ArrayList;
import java.util.List;

/** A galley's entries in the order in which they are printed. */
record Arrangement(List<Entry> entries, List<Frame> frames) {

    Arrangement {
        entries = List.copyOf(entries);
        frames = List.copyOf(frames);
    }

    /**
     * With the entries from {@code first} to {@code end} behind the {@code count} that followed them; a heading above now
     * announces those.
     */
    Arrangement overtaken(int first, int end, int count) {
        int moved = end - first;
        boolean announced = entries.get(first).isGlued();
        var order = new ArrayList<>(entries.subList(0, first));
        order.add(entries.get(end).glued(announced));
        order.addAll(entries.subList(end + 1, end + count));
        order.add(entries.get(first).glued(false));
        order.addAll(entries.subList(first + 1, end));
        order.addAll(entries.subList(end + count, entries.size()));
        var shifted = frames.stream()
                .map(frame -> {
                    boolean overtakes = frame.first() >= end && frame.end() <= end + count;
                    boolean overtaken = frame.first() >= first && frame.end() <= end;
                    int by = overtakes ? -moved : overtaken ? count : 0;
                    return new Frame(frame.first() + by, frame.end() + by, frame.background());
                })
                .toList();
        return new Arrangement(order, shifted);
    }

    /** With a page of its own, the entries from {@code plate} to {@code end}, before the text from {@code start} on. */
    Arrangement advanced(int start, int plate, int end) {
        Arrangement moved = overtaken(start, plate, end - plate);
        var order = new ArrayList<>(moved.entries());
        int tail = start + end - plate;
        order.set(tail, order.get(tail).wanting(Float.MAX_VALUE));
        if (end < order.size()) {
            order.set(end, order.get(end).wanting(0));
        }
        return new Arrangement(order, moved.frames());
    }

    Arrangement replaced(int index, Slab slab) {
        Entry old = entries.get(index);
        Slice first = old.slices().getFirst();
        Slice smaller = new Slice(slab.slices().getFirst().height(), first.gap(), first.glued(), first.room());
        var order = new ArrayList<>(entries);
        order.set(index, new Entry(slab, old.slices(), old.continuations(), old.marks()).beginning(smaller));
        return new Arrangement(order, frames);
    }

    /** Whether text may be parted before an entry: not inside a panel, and not where two belong together. */
    boolean isBorder(int index) {
        return index == entries.size()
                || !entries.get(index).isGlued()
                        && frames.stream().noneMatch(frame -> frame.first() < index && index < frame.end());
    }
}
