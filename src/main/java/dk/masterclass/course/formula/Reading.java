package dk.masterclass.course.formula;

import java.util.List;

/** What a formula reads of an answer, and what it comes to. */
public sealed interface Reading {

    /** A number, a fraction for a percentage (60 % is 0.6), or a day counted from 1 January 1970. */
    record Number(double number) implements Reading {}

    /** Typed words, a person's name, or the id of the chosen option; never blank where a formula gave it. */
    record Text(String text) implements Reading {}

    record Truth(boolean isSo) implements Reading {}

    /** The ids of several options or rows. */
    record Texts(List<String> texts) implements Reading {
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    record Rows(List<? extends Row> rows) implements Reading {
        public Rows {
            rows = List.copyOf(rows);
        }
    }

    /** Not answered, or not to be computed from what was. */
    record Nothing() implements Reading {}

    /** A row of a table, its answers read as they are asked for. */
    interface Row {
        String id();

        Reading at(String column);
    }

    static Reading nothing() {
        return new Nothing();
    }
}
