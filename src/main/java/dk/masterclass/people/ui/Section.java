package dk.masterclass.people.ui;

import java.util.Arrays;
import java.util.Optional;

/** The parts of the administration, by the word in the address. */
enum Section {
    COHORTS("hold"),
    ORGANISATIONS("organisationer"),
    TEAMS("teams"),
    PEOPLE("personer"),
    MAILBOX("post");

    private final String word;

    Section(String word) {
        this.word = word;
    }

    static Optional<Section> of(String word) {
        return Arrays.stream(values())
                .filter(section -> section.word.equals(word))
                .findFirst();
    }

    String address() {
        return "administration/" + word;
    }

    String titleKey() {
        return "people.administration." + word;
    }
}
