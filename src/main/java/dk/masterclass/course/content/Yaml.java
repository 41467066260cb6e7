package dk.masterclass.course.content;

import java.util.List;
import java.util.Map;

/** A value in a YAML file that knows where it stands. */
sealed interface Yaml {

    Place place();

    /** A single text or number, as it was written; empty where nothing was. */
    record Scalar(Place place, String text, WrittenText written) implements Yaml {

        /** Where a character of the text stands in the file; lines and columns of the text count from 1. */
        Place place(int line, int column) {
            return written.place(text, line, column);
        }
    }

    record Sequence(Place place, List<Yaml> items) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Named values in the order they were written. */
    record Mapping(Place place, Map<String, Entry> entries) implements Yaml {}

    /** @param key where the name stands */
    record Entry(Place key, Yaml value) {}
}
