package dk.masterclass.people;

/** What somebody may do. The names are also Spring Security's roles. */
public enum Role {
    PARTICIPANT,
    INSTRUCTOR,
    CONTACT,
    ADMINISTRATOR
}
