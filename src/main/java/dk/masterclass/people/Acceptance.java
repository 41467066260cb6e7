package dk.masterclass.people;

/** What became of the attempt to take up an invitation. */
public enum Acceptance {
    ACCEPTED,
    /** Used, expired or never written; nobody is told which. */
    GONE,
    NAME_MISSING,
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_TOO_EASY,
    TEAM_FULL;

    static Acceptance refusing(PasswordWeakness weakness) {
        return switch (weakness) {
            case TOO_SHORT -> PASSWORD_TOO_SHORT;
            case TOO_LONG -> PASSWORD_TOO_LONG;
            case TOO_EASY -> PASSWORD_TOO_EASY;
        };
    }
}
