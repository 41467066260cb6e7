package dk.masterclass.worksheet.ui;

import dk.masterclass.document.Language;
import dk.masterclass.ui.Messages;
import dk.masterclass.ui.SpokenTime;
import org.springframework.stereotype.Component;

/** Where the words of the screen come from. */
@Component
class Vocabulary {

    private final Messages messages;
    private final SpokenTime spokenTime;

    Vocabulary(Messages messages, SpokenTime spokenTime) {
        this.messages = messages;
        this.spokenTime = spokenTime;
    }

    Words in(Language language) {
        return new Words(messages, spokenTime, language);
    }
}
