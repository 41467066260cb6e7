package dk.masterclass.worksheet;

/** Whose history is asked for: a whole exercise, a question with all its rows, or a single cell. */
public record Scope(String place) {

    /** The characters right after the slash, so that everything below a place lies before it. */
    private static final char AFTER_SLASH = '/' + 1;

    public static Scope of(Address address) {
        return new Scope(address.toString());
    }

    public static Scope ofExercise(String exerciseId) {
        return new Scope(exerciseId);
    }

    boolean contains(String address) {
        return address.equals(place) || address.startsWith(place + "/");
    }

    /** No address of this scope sorts at or behind it; a few others may lie before it. */
    String end() {
        return place + AFTER_SLASH;
    }
}
