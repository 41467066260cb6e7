package dk.masterclass.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import dk.masterclass.document.Brand;
import dk.masterclass.document.Logo;
import java.util.Base64;
import java.util.Optional;

/** The first page of a strategy in small, in the colour as it is printed. */
final class BrandPreview extends Div {

    private final Div page = new Div();
    private final Div plate = new Div();
    private final Paragraph note = new Paragraph();

    BrandPreview(String name) {
        plate.addClassName("brand-plate");
        var organisation = new Div(name);
        organisation.addClassName("brand-name");
        var title = new Div(getTranslation("people.brand.preview.title"));
        title.addClassName("brand-title");
        page.addClassName("brand-page");
        page.getElement().setAttribute("aria-hidden", "true");
        page.add(plate, organisation, title);
        note.addClassNames("small", "soft");
        note.getElement().setAttribute("role", "status");
        addClassName("brand-preview");
        add(page, note);
    }

    /** Says so if the colour has to be darkened to be read. */
    void colour(int chosen) {
        int legible = new Brand(chosen, Optional.empty()).legible();
        page.getElement().getStyle().set("--brand", ColourField.code(legible));
        note.setText(
                legible == chosen
                        ? getTranslation("people.brand.preview.as-is")
                        : getTranslation("people.brand.preview.darker", ColourField.code(legible)));
    }

    void logo(Optional<Logo> logo) {
        plate.removeAll();
        plate.setVisible(logo.isPresent());
        logo.map(BrandPreview::image).ifPresent(plate::add);
    }

    static Image image(Logo logo) {
        return new Image("data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png()), logo.alternative());
    }
}
