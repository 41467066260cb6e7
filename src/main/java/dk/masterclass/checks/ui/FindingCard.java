package dk.masterclass.checks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.masterclass.checks.Finding;
import dk.masterclass.document.Language;
import dk.masterclass.worksheet.Address;
import java.util.List;

/** What one check found, in as many places as it found it, with what to do about it said once. */
class FindingCard extends Div {

    private final CheckDesk desk;
    private final Language language;

    FindingCard(List<Finding> alike, CheckDesk desk, Language language) {
        this.desk = desk;
        this.language = language;
        addClassNames("card", "stack", "sm", "finding");
        var found = new UnorderedList();
        alike.forEach(finding -> found.add(item(finding)));
        var help = new Paragraph(alike.getFirst().help());
        help.addClassName("soft");
        add(found, help);
    }

    private ListItem item(Finding finding) {
        var says = new Paragraph(finding.says());
        says.addClassName("finding-says");
        return new ListItem(says, places(finding));
    }

    private Component places(Finding finding) {
        var places = new Div(new Span(getTranslation("checks.places")));
        places.addClassNames("finding-places", "small");
        finding.places().forEach(place -> places.add(link(place)));
        return places;
    }

    private Anchor link(Address place) {
        return new Anchor("/oevelse/" + place.exercise() + "#" + place, desk.label(place, language));
    }
}
