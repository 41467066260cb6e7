package dk.masterclass.checks.ui;

import dk.masterclass.checks.Explaining;
import dk.masterclass.checks.FindingFeed;
import dk.masterclass.checks.FindingId;
import dk.masterclass.checks.Findings;
import dk.masterclass.checks.PlaceLabels;
import dk.masterclass.checks.Reason;
import dk.masterclass.checks.TeamFindings;
import dk.masterclass.document.Language;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.people.Teams;
import dk.masterclass.ui.SpokenTime;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Registration;
import dk.masterclass.worksheet.TeamFeed;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything the screen of the findings needs of a team. The services behind it check who asks. */
@Component
class CheckDesk {

    private final TeamFindings findings;
    private final Explaining explaining;
    private final PlaceLabels labels;
    private final Teams teams;
    private final TeamFeed feed;
    private final FindingFeed explained;
    private final SpokenTime spokenTime;

    CheckDesk(
            TeamFindings findings,
            Explaining explaining,
            PlaceLabels labels,
            Teams teams,
            TeamFeed feed,
            FindingFeed explained,
            SpokenTime spokenTime) {
        this.findings = findings;
        this.explaining = explaining;
        this.labels = labels;
        this.teams = teams;
        this.feed = feed;
        this.explained = explained;
        this.spokenTime = spokenTime;
    }

    /**
     * What a reader of the team sees.
     *
     * @param mayExplain whether the reader may explain findings
     * @param owners who else may, by name
     */
    record Sight(Findings findings, boolean mayExplain, List<String> owners) {}

    Sight sight(TeamId team, Language language) {
        return new Sight(
                findings.findings(team, language),
                teams.ownRole(team).role().mayDecide(),
                teams.asMember(team).owners().stream()
                        .map(TeamSummary.Member::name)
                        .toList());
    }

    Explaining.Result explain(TeamId team, FindingId finding, Reason reason) {
        return explaining.explain(team, finding, reason);
    }

    void takeBack(TeamId team, FindingId finding) {
        explaining.takeBack(team, finding);
    }

    /** Calls when somebody in the team writes or explains, or has another role. */
    Registration follow(TeamId team, Runnable changed) {
        var registrations = List.of(
                feed.listen(team, news -> changed.run()),
                feed.listenRoles(team, news -> changed.run()),
                explained.listen(team, changed));
        return () -> registrations.forEach(Registration::remove);
    }

    String label(Address place, Language language) {
        return labels.of(place, language);
    }

    String when(Instant moment, Language language) {
        return spokenTime.moment(moment, language);
    }
}
