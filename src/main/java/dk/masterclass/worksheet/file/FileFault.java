package dk.masterclass.worksheet.file;

import dk.masterclass.document.Language;
import dk.masterclass.ui.Messages;
import java.util.List;

/**
 * Something in a file of answers that can't be read in.
 *
 * @param place its address, such as {@code 2A/goals/rekruttering/deadline}; empty where it is the file as a whole
 */
public record FileFault(String place, String key, List<String> arguments) {

    public FileFault {
        arguments = List.copyOf(arguments);
    }

    static FileFault of(String place, String key, String... arguments) {
        return new FileFault(place, key, List.of(arguments));
    }

    /** {@code 2A/goals/rekruttering/deadline: Der skal stå en tekst i anførselstegn.} */
    public String sentence(Messages messages, Language language) {
        var says = messages.text(language, key, arguments.toArray());
        return place.isEmpty() ? says : place + ": " + says;
    }
}
