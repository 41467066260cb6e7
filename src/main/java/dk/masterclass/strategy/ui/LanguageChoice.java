package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.masterclass.document.Language;
import java.util.List;

/** In which language a document is made, whatever the screen speaks. */
class LanguageChoice extends RadioButtonGroup<Language> {

    LanguageChoice(Language first) {
        setLabel(getTranslation("strategy.language"));
        setItems(List.of(Language.values()));
        setItemLabelGenerator(LanguageChoice::name);
        setValue(first);
        addClassName("language-choice");
    }

    /** What a language calls itself. */
    static String name(Language language) {
        return switch (language) {
            case DANISH -> "Dansk";
            case ENGLISH -> "English";
        };
    }

    /** The text that says in which language something is. */
    static String key(Language language) {
        return switch (language) {
            case DANISH -> "strategy.in-danish";
            case ENGLISH -> "strategy.in-english";
        };
    }

    Language chosen() {
        return getValue();
    }
}
