package dk.masterclass.people.ui;

import com.vaadin.flow.component.html.Div;
import dk.masterclass.people.Administration;
import dk.masterclass.people.Name;

/** The organisations in the order of the alphabet. */
final class OrganisationsPart extends Div {

    private final transient Administration administration;
    private final transient Done done;

    OrganisationsPart(Administration administration, Done done) {
        this.administration = administration;
        this.done = done;
        addClassNames("card", "stack");
        var title = getTranslation("people.administration.organisationer");
        add(new PartHeader(title, getTranslation("people.organisation.new"), this::begin));
        var organisations = administration.organisations();
        if (organisations.isEmpty()) {
            add(new EmptyPart(getTranslation("people.organisation.none")));
            return;
        }
        var table =
                new PlainTable(title, getTranslation("people.name"), getTranslation("people.organisation.contacts"));
        organisations.forEach(organisation -> table.row(
                organisation.name(),
                organisation.contacts().isEmpty()
                        ? getTranslation("people.none-yet")
                        : String.join(", ", organisation.contacts())));
        add(table);
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
