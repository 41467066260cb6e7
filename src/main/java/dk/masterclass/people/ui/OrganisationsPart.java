package dk.masterclass.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.people.Administration;
import dk.masterclass.people.Administration.KnownOrganisation;
import dk.masterclass.people.Name;
import dk.masterclass.people.OrganisationBrands;

/** The organisations in the order of the alphabet. */
final class OrganisationsPart extends Div {

    private final transient Administration administration;
    private final transient OrganisationBrands brands;
    private final transient Done done;

    OrganisationsPart(Administration administration, OrganisationBrands brands, Done done) {
        this.administration = administration;
        this.brands = brands;
        this.done = done;
        addClassNames("card", "stack");
        var title = getTranslation("people.administration.organisationer");
        add(new PartHeader(title, getTranslation("people.organisation.new"), this::begin));
        var organisations = administration.organisations();
        if (organisations.isEmpty()) {
            add(new EmptyPart(getTranslation("people.organisation.none")));
            return;
        }
        var table = new PlainTable(
                title,
                getTranslation("people.name"),
                getTranslation("people.organisation.contacts"),
                getTranslation("people.brand"));
        organisations.forEach(organisation -> table.row(
                new Span(organisation.name()),
                new Span(
                        organisation.contacts().isEmpty()
                                ? getTranslation("people.none-yet")
                                : String.join(", ", organisation.contacts())),
                brandButton(organisation)));
        add(table);
    }

    private Button brandButton(KnownOrganisation organisation) {
        var button = new Button(getTranslation("people.brand.choose"), click -> openBrand(organisation));
        button.setAriaLabel(getTranslation("people.brand.of", organisation.name()));
        return button;
    }

    private void openBrand(KnownOrganisation organisation) {
        var dialog = new Dialog(organisation.name(), new BrandCard(brands, organisation.id(), organisation.name()));
        dialog.addClassName("brand-dialog");
        dialog.getFooter().add(new Button(getTranslation("people.close"), click -> dialog.close()));
        dialog.open();
    }

    private void begin() {
        var form = new OrganisationForm();
        new FormDialog(
                        getTranslation("people.organisation.new"),
                        form,
                        getTranslation("people.create"),
                        () -> Attempt.with(form.value(), this::create),
                        done)
                .open();
    }

    private Attempt create(Name name) {
        return administration.createOrganisation(name).isPresent()
                ? new Attempt.Saved(getTranslation("people.created", name))
                : new Attempt.Refused(getTranslation("people.organisation.taken", name));
    }
}
