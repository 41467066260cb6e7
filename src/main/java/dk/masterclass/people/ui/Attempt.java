package dk.masterclass.people.ui;

import java.util.Optional;
import java.util.function.Function;

/** What became of the attempt to save a form. */
sealed interface Attempt {

    /** Saved; the sentence tells what. */
    record Saved(String sentence) implements Attempt {}

    /** Fields are empty or wrong and say so themselves. */
    record Incomplete() implements Attempt {}

    /** Refused as a whole; the sentence tells why. */
    record Refused(String sentence) implements Attempt {}

    /** Tries to save what a form holds, unless it is incomplete. */
    static <T> Attempt with(Optional<T> value, Function<T, Attempt> save) {
        return value.map(save).orElseGet(Incomplete::new);
    }
}
