package dk.masterclass.worksheet;

import dk.masterclass.people.RoleChanged;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells open screens what happens in a team once it is committed. Listeners are called on the thread that saved, which
 * waits for them: a screen should only pass the news on to itself.
 */
@Component
public class TeamFeed {

    private final Teams teams;
    private final TeamReading reading;
    private final Listeners<AnswersChanged> answers = new Listeners<>();
    private final Listeners<SubmissionChanged> submissions = new Listeners<>();
    private final Listeners<RoleChanged> roles = new Listeners<>();
    private final Listeners<CommentsChanged> comments = new Listeners<>();
    private final Listeners<DecisionsChanged> decisions = new Listeners<>();

    TeamFeed(Teams teams, TeamReading reading) {
        this.teams = teams;
        this.reading = reading;
    }

    /** Follows a team's answers until the registration is removed. For its members alone. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public Registration listen(TeamId team, Consumer<AnswersChanged> listener) {
        teams.asReader(team);
        return answers.add(team, listener);
    }

    /** Follows what is handed in and answered. For the team's members and its instructors. */
    @PreAuthorize("hasAnyRole('PARTICIPANT', 'INSTRUCTOR')")
    public Registration listenSubmissions(TeamId team, Consumer<SubmissionChanged> listener) {
        reading.require(team);
        return submissions.add(team, listener);
    }

    /** Follows who may do what in the team. For its members alone. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public Registration listenRoles(TeamId team, Consumer<RoleChanged> listener) {
        teams.asReader(team);
        return roles.add(team, listener);
    }

    /** Follows what the members say to each other. For them alone. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public Registration listenComments(TeamId team, Consumer<CommentsChanged> listener) {
        teams.asReader(team);
        return comments.add(team, listener);
    }

    /** Follows what it decides about what its answers give each other. For its members alone. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    public Registration listenDecisions(TeamId team, Consumer<DecisionsChanged> listener) {
        teams.asReader(team);
        return decisions.add(team, listener);
    }

    @TransactionalEventListener
    void tell(DecisionsChanged event) {
        decisions.tell(event.team(), event);
    }

    @TransactionalEventListener
    void tell(CommentsChanged event) {
        comments.tell(event.team(), event);
    }

    @TransactionalEventListener
    void tell(RoleChanged event) {
        roles.tell(event.team(), event);
    }

    @TransactionalEventListener
    void tell(AnswersChanged event) {
        answers.tell(event.team(), event);
    }

    @TransactionalEventListener
    void tell(SubmissionChanged event) {
        submissions.tell(event.team(), event);
    }
}
