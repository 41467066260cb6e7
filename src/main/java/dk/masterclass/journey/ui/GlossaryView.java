package dk.masterclass.journey.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.masterclass.course.Course;
import dk.masterclass.course.Glossary;
import dk.masterclass.document.Language;
import jakarta.annotation.security.RolesAllowed;

/** The words of the subject, from A to Å. */
@StyleSheet("context://styles/library.css")
@Route("ordliste")
@RolesAllowed({"PARTICIPANT", "INSTRUCTOR", "ADMINISTRATOR"})
class GlossaryView extends Div implements HasDynamicTitle {

    GlossaryView(Course course) {
        addClassNames("page", "library");
        var language = Language.of(getLocale().toLanguageTag());
        var list = new DescriptionList();
        list.addClassName("glossary");
        course.glossary().sorted(language).forEach(term -> add(list, term, language));
        var help = new Paragraph(getTranslation("journey.glossary.help"));
        help.addClassName("soft");
        add(new H1(getTranslation("journey.glossary")), help, list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("journey.glossary");
    }

    /** The browser looked for the word in the address before it stood here. */
    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("document.getElementById(location.hash.slice(1))?.scrollIntoView({block: 'center'})");
    }

    private static void add(DescriptionList list, Glossary.Term term, Language language) {
        var name = new DescriptionList.Term(term.name().in(language));
        name.setId(term.id());
        list.add(name, new DescriptionList.Description(term.means().in(language)));
    }
}
