package dk.masterclass.course.content;

import java.util.Comparator;

/** Something the author of the course has to put right, and where it stands. */
public record ContentFault(String file, int line, int column, String message) implements Comparable<ContentFault> {

    private static final Comparator<ContentFault> BY_PLACE = Comparator.comparing(ContentFault::file)
            .thenComparingInt(ContentFault::line)
            .thenComparingInt(ContentFault::column)
            .thenComparing(ContentFault::message);

    @Override
    public int compareTo(ContentFault other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
