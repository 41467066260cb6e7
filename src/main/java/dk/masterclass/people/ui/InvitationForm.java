package dk.masterclass.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.masterclass.document.Language;
import dk.masterclass.people.Administration;
import dk.masterclass.people.EmailAddress;
import dk.masterclass.people.Place;
import dk.masterclass.people.Role;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whom an administrator invites, as what, and where. */
final class InvitationForm extends Composite<FormLayout> {

    private final transient Administration administration;
    private final transient Invitee invitee = new Invitee();
    private final RadioButtonGroup<Role> role = new RadioButtonGroup<>();
    private final ComboBox<Option> place = new ComboBox<>();

    InvitationForm(Administration administration) {
        this.administration = administration;
        role.setLabel(getTranslation("people.invite.as"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(item -> getTranslation("people.role." + word(item)));
        role.addValueChangeListener(change -> offerPlaces());
        place.setItemLabelGenerator(Option::name);
        getContent().add(invitee.fields());
        getContent().add(role, place);
        getContent().setColspan(role, 2);
        getContent().setColspan(place, 2);
        role.setValue(Role.PARTICIPANT);
    }

    record Typed(EmailAddress email, Language language, Place place) {}

    private record Option(Place place, String name) {}

    Optional<Typed> value() {
        var email = invitee.address();
        var chosen = chosenPlace();
        return email.flatMap(address -> chosen.map(where -> new Typed(address, invitee.language(), where)));
    }

    private Optional<Place> chosenPlace() {
        if (role.getValue() == Role.ADMINISTRATOR) {
            return Optional.of(new Place.Administering());
        }
        var chosen = place.getOptionalValue().map(Option::place);
        place.setErrorMessage(getTranslation("people.invite.place.missing"));
        place.setInvalid(chosen.isEmpty());
        return chosen;
    }

    private void offerPlaces() {
        var options = options(role.getValue());
        place.setLabel(getTranslation("people.invite.place." + word(role.getValue())));
        place.setVisible(role.getValue() != Role.ADMINISTRATOR);
        place.setInvalid(false);
        place.setItems(options);
        if (options.size() == 1) {
            place.setValue(options.getFirst());
        }
    }

    private List<Option> options(Role chosen) {
        return switch (chosen) {
            case PARTICIPANT ->
                administration.teams().stream()
                        .map(team -> new Option(
                                new Place.OnTeam(team.team().id()),
                                team.team().organisationName() + ", "
                                        + team.team().cohortName()))
                        .toList();
            case INSTRUCTOR ->
                administration.cohorts().stream()
                        .map(taught -> new Option(
                                new Place.Teaching(taught.cohort().id()),
                                taught.cohort().name()))
                        .toList();
            case CONTACT ->
                administration.organisations().stream()
                        .map(known -> new Option(new Place.ContactOf(known.id()), known.name()))
                        .toList();
            case ADMINISTRATOR -> List.of();
        };
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
