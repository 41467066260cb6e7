package dk.masterclass.worksheet;

import dk.masterclass.document.Language;
import dk.masterclass.ui.Messages;
import java.util.List;

/** What is wrong with one answer, as a text of {@code worksheet_*.properties} and what goes into it. */
record Fault(String key, List<Object> arguments) {

    Fault(String key, Object... arguments) {
        this("worksheet.lack." + key, List.of(arguments));
    }

    String sentence(Language language, Messages messages) {
        return messages.text(language, key, arguments.toArray());
    }
}
