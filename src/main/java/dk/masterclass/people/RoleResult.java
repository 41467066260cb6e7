package dk.masterclass.people;

/** What became of giving somebody a role. */
public enum RoleResult {
    GIVEN,
    /** They have it already. */
    UNCHANGED,
    /** Nobody would be left to decide: a team always has an owner. */
    LAST_OWNER
}
