package dk.masterclass.people;

import dk.masterclass.document.Language;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation's contact sees of the own teams, and whom he or she may invite: nothing about the work itself. */
@Service
@Transactional(readOnly = true)
public class OwnOrganisations {

    private final AllTeams teams;
    private final People people;
    private final Seating seating;
    private final InvitationWriter writer;
    private final CurrentPerson currentPerson;

    OwnOrganisations(
            AllTeams teams, People people, Seating seating, InvitationWriter writer, CurrentPerson currentPerson) {
        this.teams = teams;
        this.people = people;
        this.seating = seating;
        this.writer = writer;
        this.currentPerson = currentPerson;
    }

    /** The teams of the organisations the signed-in person is a contact of, the newest cohort first. */
    @PreAuthorize("hasRole('CONTACT')")
    public List<TeamOverview> teams() {
        return seating.of(teams.withContact(me().id().value()));
    }

    /** Invites somebody to a seat on a team of the own organisation. */
    @PreAuthorize("hasRole('CONTACT')")
    @Transactional
    public InvitationResult invite(TeamId team, EmailAddress email, Language language) {
        var me = me();
        if (teams.findWithContact(team.value(), me.id().value()).isEmpty()) {
            throw new NotVisible("Team " + team);
        }
        return writer.invite(email, language, new Place.OnTeam(team), me);
    }

    private Person me() {
        var id = currentPerson.get().id();
        return people.findById(id.value()).orElseThrow(() -> new NotVisible("Person " + id));
    }
}
