package dk.masterclass.people;

/** Why a password is not taken. */
public enum PasswordWeakness {
    TOO_SHORT,
    TOO_LONG,
    TOO_EASY;

    /** The fewest characters a password has. */
    public static final int SHORTEST = 12;

    /** The most characters a password has. */
    public static final int LONGEST = 128;
}
