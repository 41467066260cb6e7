package dk.masterclass.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import dk.masterclass.document.Language;
import dk.masterclass.people.EmailAddress;
import java.util.List;
import java.util.Optional;

/** The two fields that every invitation needs: the e-mail, and the language of the mail. */
final class Invitee {

    private final EmailField email = new EmailField();
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();

    Invitee() {
        email.setLabel(email.getTranslation("people.email"));
        email.setRequiredIndicatorVisible(true);
        language.setLabel(email.getTranslation("people.invite.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(item -> email.getTranslation("people.language." + item.tag()));
        language.setValue(Language.DANISH);
    }

    List<Component> fields() {
        return List.of(email, language);
    }

    Language language() {
        return language.getValue();
    }

    /** The address as typed; the field says so when it is none. */
    Optional<EmailAddress> address() {
        var address = EmailAddress.parse(email.getValue());
        email.setErrorMessage(email.getTranslation("people.email.wrong"));
        email.setInvalid(address.isEmpty());
        return address;
    }
}
