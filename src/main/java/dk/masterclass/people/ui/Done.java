package dk.masterclass.people.ui;

/** Told, in a sentence for the person, that something has been done. */
@FunctionalInterface
interface Done {

    void say(String sentence);
}
