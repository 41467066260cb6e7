package dk.masterclass.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.document.Language;
import dk.masterclass.people.Administration;
import dk.masterclass.people.NamedPlace;
import dk.masterclass.ui.Messages;
import java.util.List;

/** Everybody with an account and the places they have, and those who are invited. */
final class PeoplePart extends Div {

    private final transient Administration administration;
    private final transient Messages messages;
    private final transient Done done;

    PeoplePart(Administration administration, Messages messages, Done done) {
        this.administration = administration;
        this.messages = messages;
        this.done = done;
        addClassNames("card", "stack");
        add(new PartHeader(
                getTranslation("people.administration.personer"), getTranslation("people.invite"), this::begin));
        addOpenInvitations();
        add(everybody());
    }

    private void addOpenInvitations() {
        var invitations = administration.openInvitations();
        if (invitations.isEmpty()) {
            return;
        }
        var title = getTranslation("people.invite.open");
        var table = new PlainTable(title, getTranslation("people.email"), getTranslation("people.invite.as"));
        invitations.forEach(invitation -> table.row(invitation.email().value(), text(invitation.place())));
        add(new H3(title), table, new H3(getTranslation("people.accounts")));
    }

    private Component everybody() {
        var table = new PlainTable(
                getTranslation("people.administration.personer"),
                getTranslation("people.name"),
                getTranslation("people.email"),
                getTranslation("people.places"));
        administration
                .people()
                .forEach(person ->
                        table.row(new Span(person.name()), new Span(person.email()), places(person.places())));
        return table;
    }

    private Component places(List<NamedPlace> places) {
        var list = new Div();
        list.addClassName("places");
        places.forEach(place -> list.add(new Div(text(place))));
        return list;
    }

    private String text(NamedPlace place) {
        return place.text(messages, Language.of(getLocale().toLanguageTag()));
    }

    private void begin() {
        var form = new InvitationForm(administration);
        new FormDialog(
                        getTranslation("people.invite"),
                        form,
                        getTranslation("people.invite.send"),
                        () -> Attempt.with(form.value(), this::invite),
                        done)
                .open();
    }

    private Attempt invite(InvitationForm.Typed typed) {
        var result = administration.invite(typed.email(), typed.language(), typed.place());
        return InvitationAnswer.to(this, typed.email(), result);
    }
}
