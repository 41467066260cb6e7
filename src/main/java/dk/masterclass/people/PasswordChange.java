package dk.masterclass.people;

/** What became of the wish to have a new password. */
public enum PasswordChange {
    CHANGED,
    OLD_ONE_WRONG,
    TOO_SHORT,
    TOO_LONG,
    TOO_EASY;

    static PasswordChange refusing(PasswordWeakness weakness) {
        return switch (weakness) {
            case TOO_SHORT -> TOO_SHORT;
            case TOO_LONG -> TOO_LONG;
            case TOO_EASY -> TOO_EASY;
        };
    }
}
