package dk.masterclass.people;

/** What somebody may do in their team. Each role may do what the next one may, and more. */
public enum TeamRole {
    /** Decides: gives the others their roles and makes versions final. */
    OWNER,
    /** Writes answers and hands exercises in. */
    EDITOR,
    /** Reads everything, and writes comments at the questions. */
    COMMENTER,
    /** Reads everything. */
    VIEWER;

    public boolean mayDecide() {
        return this == OWNER;
    }

    public boolean mayWrite() {
        return compareTo(EDITOR) <= 0;
    }

    public boolean mayComment() {
        return compareTo(COMMENTER) <= 0;
    }
}
