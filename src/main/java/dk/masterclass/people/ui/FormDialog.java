package dk.masterclass.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;

/** A form in a dialog. It closes once the form is saved, and stays with a sentence when it could not be. */
final class FormDialog extends Dialog {

    private final Div problem = new Div();

    FormDialog(String title, Component form, String saveLabel, Supplier<Attempt> save, Done done) {
        setHeaderTitle(title);
        addClassName("form-dialog");
        problem.getElement().setAttribute("role", "alert");
        problem.addClassName("form-problem");
        add(problem, form);
        var saveButton = new Button(saveLabel, click -> finish(save.get(), done));
        saveButton.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("people.cancel"), click -> close()), saveButton);
    }

    private void finish(Attempt attempt, Done done) {
        problem.removeAll();
        switch (attempt) {
            case Attempt.Saved saved -> {
                close();
                done.say(saved.sentence());
            }
            case Attempt.Incomplete incomplete -> {}
            case Attempt.Refused refused -> problem.add(new Paragraph(refused.sentence()));
        }
    }
}
