package dk.masterclass.people;

import dk.masterclass.document.Language;
import java.util.List;

/** The ways a cohort can be held. Declared here for those who plan one, known to the course. */
public interface WaysToHold {

    List<WayToHold> all(Language language);

    /** @param about what it means to take part, in a sentence or two */
    record WayToHold(String id, String title, String about) {}
}
