package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dk.masterclass.strategy.versions.Note;
import java.util.Optional;

/** What an owner would like to say about a version, if anything. It is printed with what changed. */
class NoteField extends Div {

    private final TextArea field = new TextArea();

    NoteField() {
        addClassName("strategy-note");
        field.setLabel(getTranslation("strategy.final.note"));
        field.setHelperText(getTranslation("strategy.final.note.help", Note.LONGEST));
        field.setErrorMessage(getTranslation("strategy.final.note.too-long", Note.LONGEST));
        add(field);
    }

    /** Shows what is wrong, if anything is. */
    boolean isFit() {
        boolean fits = Note.fits(field.getValue());
        field.setInvalid(!fits);
        if (!fits) {
            field.focus();
        }
        return fits;
    }

    void clear() {
        field.clear();
    }

    Optional<Note> note() {
        return Note.of(field.getValue());
    }
}
