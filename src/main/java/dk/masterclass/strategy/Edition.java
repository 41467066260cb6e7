package dk.masterclass.strategy;

import java.time.LocalDate;

/** Which edition of the strategy is composed: a draft with marked gaps, or the final text without any. */
public sealed interface Edition {

    /** The organisation's name as it is known apart from the answers; may be empty. */
    String organisation();

    LocalDate date();

    record Draft(String organisation, LocalDate date) implements Edition {}

    /** @param by who made the version final */
    record Final(String organisation, LocalDate date, int number, String by) implements Edition {}
}
