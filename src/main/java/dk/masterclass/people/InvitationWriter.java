package dk.masterclass.people;

import dk.masterclass.document.Language;
import dk.masterclass.ui.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes invitations and the mails that carry them. Who may invite whom is decided by the services. */
@Component
final class InvitationWriter {

    private static final ZoneId DANISH_TIME = ZoneId.of("Europe/Copenhagen");

    private final AllInvitations invitations;
    private final People people;
    private final Memberships memberships;
    private final Outbox outbox;
    private final Messages messages;
    private final Clock clock;
    private final String address;

    InvitationWriter(
            AllInvitations invitations,
            People people,
            Memberships memberships,
            Outbox outbox,
            Messages messages,
            Clock clock,
            @Value("${masterclass.address}") String address) {
        this.invitations = invitations;
        this.people = people;
        this.memberships = memberships;
        this.outbox = outbox;
        this.messages = messages;
        this.clock = clock;
        this.address = address;
    }

    /** Invites, unless there is a reason not to. An earlier open invitation to the same place is withdrawn. */
    InvitationResult invite(EmailAddress email, Language language, Place place, @Nullable Person inviter) {
        memberships.lock(place);
        var known = people.findByEmail(email.value());
        if (known.isPresent() && memberships.holds(place, known.get())) {
            return InvitationResult.ALREADY_THERE;
        }
        var now = clock.instant();
        if (!memberships.hasRoom(place, othersWaiting(place, email, now))) {
            return InvitationResult.TEAM_FULL;
        }
        withdraw(email, place, now);
        write(email, known.map(Person::language).orElse(language), place, inviter, now);
        return InvitationResult.SENT;
    }

    private int othersWaiting(Place place, EmailAddress email, Instant now) {
        return place instanceof Place.OnTeam(TeamId team)
                ? invitations.countOthersWaiting(team.value(), email.value(), now)
                : 0;
    }

    private void withdraw(EmailAddress email, Place place, Instant now) {
        invitations.openFor(email.value(), now).stream()
                .filter(earlier -> earlier.place().equals(place))
                .forEach(invitations::delete);
    }

    private void write(EmailAddress email, Language language, Place place, @Nullable Person inviter, Instant now) {
        var token = InvitationToken.random();
        var invitedBy = inviter == null ? null : inviter.id();
        var invitation = invitations.save(new Invitation(token, email, language, place, invitedBy, now));
        var from = Optional.ofNullable(inviter)
                .map(Person::name)
                .orElseGet(() -> messages.text(language, "people.mail.platform"));
        outbox.put(
                email,
                messages.text(language, "people.mail.invitation.subject", from),
                messages.text(
                        language,
                        "people.mail.invitation.body",
                        from,
                        memberships.name(place).text(messages, language),
                        address + "/invitation/" + token.text(),
                        lastDay(invitation, language)));
    }

    private static String lastDay(Invitation invitation, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(invitation.expiresAt().atZone(DANISH_TIME));
    }
}
