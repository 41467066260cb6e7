package dk.masterclass.document.word;

import dk.masterclass.document.Block;
import java.util.ArrayList;
import java.util.List;

/** Writes headings, each with a bookmark that the contents lead to. */
final class Headings {

    /** Wider than a space, so that the number stands for itself. */
    private static final String AFTER_NUMBER = "\u2002";

    /** A section doesn't begin at the foot of a page. */
    private static final double ROOM = 70;

    private final Body body;
    private final List<Entry> entries = new ArrayList<>();

    Headings(Body body) {
        this.body = body;
    }

    /** A line of the contents. */
    record Entry(int level, String text, String bookmark, int page) {}

    List<Entry> entries() {
        return entries;
    }

    void write(Block.Heading heading, Place place) {
        String title = Runs.line(heading.text());
        if (title.isEmpty()) {
            return;
        }
        String number = Runs.line(heading.number());
        String text = number.isEmpty() ? title : number + AFTER_NUMBER + title;
        int level = Math.min(
                heading.level(), entries.isEmpty() ? 1 : entries.getLast().level() + 1);
        int id = body.nextId();
        String bookmark = "_Toc" + (100_000 + id);
        body.pages().keep(ROOM);
        body.paragraph(look(level), place, text, Body.Marker.NONE, () -> {
            body.xml().empty("w:bookmarkStart", "w:id", Integer.toString(id), "w:name", bookmark);
            body.runs().write(text);
            body.xml().empty("w:bookmarkEnd", "w:id", Integer.toString(id));
        });
        entries.add(new Entry(level, text, bookmark, body.pages().page()));
    }

    private static Look look(int level) {
        return switch (level) {
            case 1 -> Look.SECTION;
            case 2 -> Look.SUBSECTION;
            default -> Look.TOPIC;
        };
    }
}
