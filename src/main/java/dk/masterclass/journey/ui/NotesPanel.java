package dk.masterclass.journey.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.masterclass.document.Language;
import dk.masterclass.journey.Notes;
import dk.masterclass.journey.ui.WrittenAnswers.Keeper;
import dk.masterclass.journey.ui.WrittenAnswers.Place;
import dk.masterclass.ui.Messages;
import java.util.List;

/** Where somebody notes something for themselves, beside what they read. */
final class NotesPanel extends Section {

    private static final Keeper OWN = new Keeper("own", "/api/notes");
    private static final int LONGEST = 20_000;

    NotesPanel(String step, Notes notes, Language language, Messages messages) {
        addClassNames("notes-panel", "stack", "sm");
        var heading = new H2(getTranslation("journey.notes.own"));
        heading.setId("notes-heading");
        getElement().setAttribute("aria-labelledby", "notes-heading");
        var help = new Paragraph(getTranslation("journey.notes.help"));
        help.addClassName("help");
        var all = new Anchor("/noter", getTranslation("journey.notes.all"));
        all.addClassName("small");
        add(heading, help, writing(step, notes, language, messages), all);
    }

    private WrittenAnswers writing(String step, Notes notes, Language language, Messages messages) {
        var note = notes.at(step);
        var place = new Place(
                Notes.address(step),
                getTranslation("journey.notes.label"),
                LONGEST,
                note.map(written -> written.text()).orElse(""),
                note.map(written -> written.revision()).orElse(0L));
        return new WrittenAnswers(OWN, List.of(place), true, language, messages);
    }
}
