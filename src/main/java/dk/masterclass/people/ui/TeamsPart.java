package dk.masterclass.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.people.Administration;
import dk.masterclass.people.Administration.TaughtCohort;
import dk.masterclass.people.RoleResult;
import dk.masterclass.people.TeamOverview;
import dk.masterclass.people.TeamRoles;
import dk.masterclass.people.TeamSummary;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The teams: which organisation on which cohort, who sits there, and who is invited. */
final class TeamsPart extends Div {

    private final transient Administration administration;
    private final transient TeamRoles roles;
    private final transient Done done;

    TeamsPart(Administration administration, TeamRoles roles, Done done) {
        this.administration = administration;
        this.roles = roles;
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
                getTranslation("people.team.seats"),
                getTranslation("people.team.roles"));
        teams.forEach(team -> table.row(
                new Span(team.team().organisationName()),
                new Span(team.team().cohortName()),
                new Span(membersOf(team)),
                new Span(getTranslation("people.team.seats.taken", team.taken(), team.seats())),
                rolesOf(team.team())));
        add(table);
    }

    private Component rolesOf(TeamSummary team) {
        if (team.members().isEmpty()) {
            return new Span(getTranslation("people.none-yet"));
        }
        var button = new NativeButton(getTranslation("people.team.roles.change"), click -> askForRoles(team));
        button.addClassName("link-button");
        button.setAriaLabel(getTranslation("people.team.roles.of", team.organisationName(), team.cohortName()));
        return button;
    }

    private void askForRoles(TeamSummary team) {
        var form = new RolesForm(team.members());
        new FormDialog(
                        getTranslation("people.team.roles.of", team.organisationName(), team.cohortName()),
                        form,
                        getTranslation("people.save"),
                        () -> give(team, form),
                        done)
                .open();
    }

    private Attempt give(TeamSummary team, RolesForm form) {
        boolean isOwned = true;
        for (var change : form.changes().entrySet()) {
            var result = roles.giveAsAdministrator(team.id(), change.getKey(), change.getValue());
            isOwned &= result != RoleResult.LAST_OWNER;
        }
        return isOwned
                ? new Attempt.Saved(getTranslation("people.team.roles.given", team.organisationName()))
                : new Attempt.Refused(getTranslation("people.team.roles.last-owner"));
    }

    private String membersOf(TeamOverview team) {
        var names = Stream.concat(
                        team.team().members().stream().map(this::nameAndRole),
                        team.invited().stream().map(email -> getTranslation("people.team.invited", email)))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? getTranslation("people.none-yet") : names;
    }

    private String nameAndRole(TeamSummary.Member member) {
        var role = getTranslation(RolesForm.key(member.role())).toLowerCase(getLocale());
        return member.name() + " (" + role + ")";
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
