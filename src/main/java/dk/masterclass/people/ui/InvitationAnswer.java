package dk.masterclass.people.ui;

import com.vaadin.flow.component.Component;
import dk.masterclass.people.EmailAddress;
import dk.masterclass.people.InvitationResult;

/** Says what became of an invitation. */
final class InvitationAnswer {

    private InvitationAnswer() {}

    static Attempt to(Component screen, EmailAddress email, InvitationResult result) {
        return switch (result) {
            case SENT -> new Attempt.Saved(screen.getTranslation("people.invite.sent", email));
            case ALREADY_THERE -> new Attempt.Refused(screen.getTranslation("people.invite.already", email));
            case TEAM_FULL -> new Attempt.Refused(screen.getTranslation("people.invite.full"));
        };
    }
}
