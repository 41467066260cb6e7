package dk.masterclass.people;

/** Somebody changed what the platform knows about them; whoever keeps a copy takes this one. */
public record ProfileChanged(CurrentPerson.SignedIn person) {}
