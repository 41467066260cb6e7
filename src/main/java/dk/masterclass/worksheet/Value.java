package dk.masterclass.worksheet;

import java.util.List;

/**
 * What stands at an address, as it was typed: a draft holds anything, so a number is kept as its text until it is read.
 *
 * <p>On the wire and in the database: a JSON string, an array of option ids, an object with {@code name}, {@code role}
 * and {@code email}, or {@code null} for nothing.
 */
public sealed interface Value {

    /** Nothing stands here (any more). */
    record Empty() implements Value {}

    /** Typed characters: short, long, number, day, one chosen option, a step of a scale, a row's place. */
    record Text(String text) implements Value {}

    /** Option ids: chosen ones, or all of them in order. */
    record Options(List<String> ids) implements Value {
        public Options {
            ids = List.copyOf(ids);
        }
    }

    record PersonName(String name, String role, String email) implements Value {}

    /** Nothing. Not a constant: an interface that makes one of its own records while it is loaded can stop two threads. */
    static Value empty() {
        return new Empty();
    }

    default boolean isEmpty() {
        return switch (this) {
            case Empty empty -> true;
            case Text text -> text.text().isBlank();
            case Options options -> options.ids().isEmpty();
            case PersonName person -> person.name().isBlank() && person.role().isBlank();
        };
    }
}
