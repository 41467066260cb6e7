package dk.masterclass.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which teams the signed-in person may reach, and as what. Every other feature asks here before it reads or writes
 * anything of a team; a foreign team and a missing one are refused alike.
 *
 * <p>What is asked before every page or only lets pass is one question, and opens no transaction of its own for it.
 */
@Service
@Transactional(readOnly = true)
public class Teams {

    private final AllTeams allTeams;
    private final Cohorts cohorts;
    private final TeamReader reader;
    private final People people;
    private final CurrentPerson currentPerson;

    Teams(AllTeams allTeams, Cohorts cohorts, TeamReader reader, People people, CurrentPerson currentPerson) {
        this.allTeams = allTeams;
        this.cohorts = cohorts;
        this.reader = reader;
        this.people = people;
        this.currentPerson = currentPerson;
    }

    /** The team the signed-in participant works in: the one on the newest cohort, should there be several. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public Optional<TeamSummary> own() {
        return allTeams.withMember(me()).stream().findFirst().map(reader::read);
    }

    /** The same team, where no more than that is asked. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<TeamId> ownId() {
        return allTeams.idsWithMember(me()).stream().findFirst().map(TeamId::new);
    }

    /** When the cohort of the signed-in participant's team is held. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<CohortSummary> ownCohort() {
        return cohorts.withMember(me()).stream().findFirst().map(Cohort::summary);
    }

    /** The team, if the signed-in person is one of its members and so may read everything. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public TeamSummary asMember(TeamId team) {
        return visible(team, allTeams.findWithMember(team.value(), me()));
    }

    /** Lets every member pass, with one question to the database: for what is asked often and needs no names. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public void asReader(TeamId team) {
        require(team, TeamRole.VIEWER);
    }

    /** Lets members pass who may write answers, hand in and bring back. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public void asEditor(TeamId team) {
        require(team, TeamRole.EDITOR);
    }

    /** Lets members pass who may write comments. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public void asCommenter(TeamId team) {
        require(team, TeamRole.COMMENTER);
    }

    /** Lets members pass who decide in the team. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public void asOwner(TeamId team) {
        require(team, TeamRole.OWNER);
    }

    /** What the signed-in person may do in the team, and who said so. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public OwnRole ownRole(TeamId team) {
        var seats = allTeams.findWithMember(team.value(), me())
                .map(Team::seatsTaken)
                .orElse(Map.of());
        return Optional.ofNullable(seats.get(me())).map(this::own).orElseThrow(() -> missing(team));
    }

    /** The team, if the signed-in person teaches its cohort. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public TeamSummary asInstructor(TeamId team) {
        return visible(team, allTeams.findTaughtBy(team.value(), me()));
    }

    /** The team, if the signed-in person is a contact of its organisation. */
    @PreAuthorize("hasRole('CONTACT')")
    public TeamSummary asContact(TeamId team) {
        return visible(team, allTeams.findWithContact(team.value(), me()));
    }

    /** The teams of all cohorts that the signed-in instructor teaches, the newest cohort first. */
    @PreAuthorize("hasRole('INSTRUCTOR')")
    public List<TeamSummary> taught() {
        return reader.read(allTeams.taughtBy(me()));
    }

    /** The teams of all organisations that the signed-in person is a contact of, the newest cohort first. */
    @PreAuthorize("hasRole('CONTACT')")
    public List<TeamSummary> ofOwnOrganisations() {
        return reader.read(allTeams.withContact(me()));
    }

    /**
     * The team without asking who looks: for event listeners, scheduled work and start-up. Never for an id that came
     * with a request.
     */
    @PreAuthorize("permitAll")
    public TeamSummary unguarded(TeamId team) {
        return visible(team, allTeams.findById(team.value()));
    }

    private TeamSummary visible(TeamId asked, Optional<Team> found) {
        return found.map(reader::read).orElseThrow(() -> missing(asked));
    }

    /** One question to the database, as this is asked before everything anybody saves. */
    private void require(TeamId team, TeamRole least) {
        var role = allTeams.roleOf(team.value(), me()).orElseThrow(() -> missing(team));
        if (role.compareTo(least) > 0) {
            throw new AccessDeniedException("As %s in team %s".formatted(role, team));
        }
    }

    private OwnRole own(Seat seat) {
        var giver =
                Optional.ofNullable(seat.givenBy()).flatMap(people::findById).map(Person::name);
        return new OwnRole(seat.role(), giver, Optional.ofNullable(seat.givenAt()));
    }

    private static NotVisible missing(TeamId team) {
        return new NotVisible("Team " + team);
    }

    private UUID me() {
        return currentPerson.get().id().value();
    }
}
