package dk.masterclass.journey;

import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.Role;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.AnswersChanged;
import dk.masterclass.worksheet.Registration;
import dk.masterclass.worksheet.TeamFeed;
import dk.masterclass.worksheet.Worksheets;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What a team makes of a case together. The services behind it check who asks. */
@Component
public class CaseTalk {

    private final Teams teams;
    private final Worksheets worksheets;
    private final TeamFeed feed;
    private final CurrentPerson currentPerson;

    CaseTalk(Teams teams, Worksheets worksheets, TeamFeed feed, CurrentPerson currentPerson) {
        this.teams = teams;
        this.worksheets = worksheets;
        this.feed = feed;
        this.currentPerson = currentPerson;
    }

    /** The team the reader talks with; nobody for whoever only teaches, or waits for a team. */
    public Optional<TeamId> team() {
        return currentPerson.get().roles().contains(Role.PARTICIPANT) ? teams.ownId() : Optional.empty();
    }

    public boolean mayWrite(TeamId team) {
        return teams.ownRole(team).role().mayWrite();
    }

    public Answers answers(TeamId team) {
        return worksheets.answers(team);
    }

    public Registration listen(TeamId team, Consumer<AnswersChanged> listener) {
        return feed.listen(team, listener);
    }
}
