package dk.masterclass.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import dk.masterclass.people.Name;
import java.util.Optional;

/** What a new organisation is called. */
final class OrganisationForm extends Composite<FormLayout> {

    private final TextField name = new TextField(getTranslation("people.name"));
    private final transient Binder<Typed> binder = new Binder<>(Typed.class);

    OrganisationForm() {
        name.setHelperText(getTranslation("people.organisation.name.help"));
        getContent().add(name);
        getContent().setColspan(name, 2);
        NameField.bind(binder, name);
    }

    /** What was typed. Public, as the binder makes it. */
    public record Typed(String name) {}

    Optional<Name> value() {
        try {
            return Optional.of(new Name(binder.writeRecord().name()));
        } catch (ValidationException incomplete) {
            return Optional.empty();
        }
    }
}
