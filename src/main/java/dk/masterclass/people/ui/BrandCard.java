package dk.masterclass.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.masterclass.people.OrganisationBrands;
import dk.masterclass.people.OrganisationId;
import java.util.Optional;

/** An organisation's colour and logo, and how the first page of its documents looks with them. */
final class BrandCard extends Section {

    private final transient OrganisationBrands brands;
    private final OrganisationId organisation;
    private final BrandPreview preview;
    private final ColourField colour;
    private final LogoField logo;
    private final StatusLine status = new StatusLine();

    BrandCard(OrganisationBrands brands, OrganisationId organisation, String name) {
        this.brands = brands;
        this.organisation = organisation;
        this.preview = new BrandPreview(name);
        this.colour = new ColourField(preview::colour, this::save);
        this.logo = new LogoField(this::save, this::refuse, this::removeLogo);
        addClassNames("card", "brand-card");
        setAriaLabel(getTranslation("people.brand.of", name));
        var explanation = new Paragraph(getTranslation("people.brand.explained"));
        explanation.addClassName("soft");
        var choices = new Div(new H2(getTranslation("people.brand")), explanation, status, colour, logo);
        choices.addClassNames("stack", "brand-choices");
        add(choices, preview);
        show();
    }

    private void show() {
        var settings = brands.of(organisation);
        colour.show(settings.colour());
        logo.show(settings.logo());
        preview.logo(settings.logo());
    }

    private void save(Optional<Integer> chosen) {
        brands.colour(organisation, chosen);
        done("people.brand.colour.saved");
    }

    private void save(byte[] picture) {
        if (brands.logo(organisation, picture)) {
            done("people.brand.logo.saved");
        } else {
            refuse();
        }
    }

    private void refuse() {
        status.say(getTranslation("people.brand.logo.refused"));
    }

    private void removeLogo() {
        brands.removeLogo(organisation);
        done("people.brand.logo.removed");
    }

    private void done(String key) {
        show();
        status.say(getTranslation(key));
    }
}
