package dk.masterclass.people;

/** Somebody chose a new password: they stay signed in here, and nowhere else. */
public record PasswordChanged(PersonId person) {}
