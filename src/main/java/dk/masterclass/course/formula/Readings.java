package dk.masterclass.course.formula;

import java.time.LocalDate;

/** The answers of a team as formulas see them. */
public interface Readings {

    /** What is read at a question; its rows where it is a table. */
    Reading at(Source question);

    LocalDate today();
}
