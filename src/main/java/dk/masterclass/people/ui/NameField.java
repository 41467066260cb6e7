package dk.masterclass.people.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import dk.masterclass.people.Name;

/** Binds the field for a name in the same way in every form. */
final class NameField {

    private NameField() {}

    static void bind(Binder<?> binder, TextField field) {
        binder.forField(field)
                .asRequired(field.getTranslation("people.name.missing"))
                .withValidator(
                        typed -> Name.parse(typed).isPresent(),
                        field.getTranslation("people.name.too-long", Name.LONGEST))
                .bind("name");
    }
}
