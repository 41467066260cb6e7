package dk.masterclass.journey.ui;

import com.vaadin.flow.component.html.Anchor;
import dk.masterclass.course.Module;

/** Leads whoever teaches to what they are told about a module. */
final class TeachingLink extends Anchor {

    TeachingLink(Module module) {
        setHref("/undervisning/" + module.id());
        setText(getTranslation("journey.teaching.link", module.number()));
        setVisible(module.teaching().isPresent());
    }
}
