package dk.masterclass.checks.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.checks.Finding;
import dk.masterclass.document.Language;
import dk.masterclass.worksheet.Address;

/** The ways to where a finding can be put right. */
class FindingPlaces extends Div {

    FindingPlaces(Finding finding, CheckDesk desk) {
        var language = Language.of(getLocale().toLanguageTag());
        addClassNames("finding-places", "small");
        add(new Span(getTranslation("checks.places")));
        finding.places().forEach(place -> add(link(place, desk.label(place, language))));
    }

    private static Anchor link(Address place, String label) {
        return new Anchor("/oevelse/" + place.exercise() + "#" + place, label);
    }
}
