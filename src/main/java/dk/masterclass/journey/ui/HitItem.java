package dk.masterclass.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.course.Glossary;
import dk.masterclass.course.Step;
import dk.masterclass.document.Language;
import dk.masterclass.journey.search.Hit;

/** A page on which something was found, with the places where it stands. */
final class HitItem extends ListItem {

    HitItem(Hit hit, Step step, Language language) {
        var place = StepPlace.of(step);
        begin(
                getTranslation(place.kindKey(), place.kindNumber()),
                new Anchor(place.path(), step.title().in(language)));
        for (Hit.Place found : hit.places()) {
            var path = found.anchor().isEmpty() ? place.path() : place.path() + "#" + found.anchor();
            add(excerpt(found, path));
        }
    }

    HitItem(Hit hit, Glossary.Term term, Language language) {
        begin(
                getTranslation("journey.glossary"),
                new Anchor("/ordliste#" + term.id(), term.name().in(language)));
        add(new Paragraph(term.means().in(language)));
    }

    private void begin(String kind, Anchor title) {
        addClassName("hit");
        var chip = new Span(kind);
        chip.addClassNames("soft", "small");
        add(chip, new H2(title));
    }

    /** The words in their sentence lead to the very place. */
    private static Component excerpt(Hit.Place place, String path) {
        var link = new Anchor(path);
        link.addClassName("excerpt");
        for (Hit.Piece piece : place.excerpt()) {
            link.add(piece.isFound() ? marked(piece.text()) : new Span(piece.text()));
        }
        return new Paragraph(link);
    }

    private static Component marked(String text) {
        var mark = new HtmlContainer("mark");
        mark.setText(text);
        return mark;
    }
}
