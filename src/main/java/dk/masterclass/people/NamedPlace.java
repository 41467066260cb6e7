package dk.masterclass.people;

import dk.masterclass.document.Language;
import dk.masterclass.ui.Messages;
import java.util.Locale;

/** A place by its names, ready to be said. The names that do not belong to the role are empty. */
public record NamedPlace(Role role, String organisation, String cohort) {

    /** For example "deltager for Havnby Energi A/S på Prøvehold". */
    public String text(Messages messages, Language language) {
        return messages.text(language, "people.place." + role.name().toLowerCase(Locale.ROOT), organisation, cohort);
    }
}
