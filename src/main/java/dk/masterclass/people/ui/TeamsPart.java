package dk.masterclass.people.ui;

import com.vaadin.flow.component.html.Div;
import dk.masterclass.people.Administration;
import dk.masterclass.people.Administration.TaughtCohort;
import dk.masterclass.people.TeamOverview;
import dk.masterclass.people.TeamSummary;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The teams: which organisation on which cohort, who sits there, and who is invited. */
final class TeamsPart extends Div {

    private final transient Administration administration;
    private final transient Done done;

    TeamsPart(Administration administration, Done done) {
        this.administration = administration;
        this.done = done;
        addClassNames("card", "stack");
        var title = getTranslation("people.administration.teams");
        add(new PartHeader(title, getTranslation("people.team.new"), this::begin));
        var teams = administration.teams();
        if (teams.isEmpty()) {
            add(new EmptyPart(getTranslation("people.team.none")));
            return;
        }
        var table = new PlainTable(
                title,
                getTranslation("people.team.organisation"),
                getTranslation("people.team.cohort"),
                getTranslation("people.team.members"),
                getTranslation("people.team.seats"));
        teams.forEach(team -> table.row(
                team.team().organisationName(),
                team.team().cohortName(),
                membersOf(team),
                getTranslation("people.team.seats.taken", team.taken(), team.seats())));
        add(table);
    }

    private String membersOf(TeamOverview team) {
        var names = Stream.concat(
                        team.team().members().stream().map(TeamSummary.Member::name),
                        team.invited().stream().map(email -> getTranslation("people.team.invited", email)))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? getTranslation("people.none-yet") : names;
    }

    private void begin() {
        var form = new TeamForm(
                administration.organisations(),
                administration.cohorts().stream().map(TaughtCohort::cohort).toList());
        new FormDialog(
                        getTranslation("people.team.new"),
                        form,
                        getTranslation("people.create"),
                        () -> Attempt.with(form.value(), this::create),
                        done)
                .open();
    }

    private Attempt create(TeamForm.Typed typed) {
        var team = administration.createTeam(
                typed.organisation().id(), typed.cohort().id(), typed.seats());
        var organisation = typed.organisation().name();
        var cohort = typed.cohort().name();
        return team.isPresent()
                ? new Attempt.Saved(getTranslation("people.team.created", organisation, cohort))
                : new Attempt.Refused(getTranslation("people.team.taken", organisation, cohort));
    }
}
