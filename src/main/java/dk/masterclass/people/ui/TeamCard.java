package dk.masterclass.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dk.masterclass.people.FinishedDocuments.FinishedDocument;
import dk.masterclass.people.OwnOrganisations;
import dk.masterclass.people.TeamOverview;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** One team as its organisation sees it. */
final class TeamCard extends Div {

    private static final ZoneId DANISH_TIME = ZoneId.of("Europe/Copenhagen");
    private static final double WHOLE = 100.0;

    private final transient TeamOverview team;
    private final transient OwnOrganisations organisations;
    private final transient Done done;

    TeamCard(
            TeamOverview team,
            int percent,
            List<FinishedDocument> documents,
            OwnOrganisations organisations,
            Done done) {
        this.team = team;
        this.organisations = organisations;
        this.done = done;
        addClassNames("card", "team-card");
        add(new H2(team.team().cohortName()), progress(percent), people(), documents(documents));
    }

    private Component progress(int percent) {
        var sentence = new Paragraph(getTranslation("people.team.progress", percent));
        var bar = new ProgressBar(0, 1, percent / WHOLE);
        bar.getElement().setAttribute("aria-label", getTranslation("people.team.progress.label"));
        var progress = new Div(sentence, bar);
        progress.addClassNames("stack", "sm", "team-progress");
        return progress;
    }

    private Component people() {
        var list = new UnorderedList();
        team.team().members().forEach(member -> list.add(person(member.name(), member.email())));
        team.invited().forEach(email -> list.add(person(email, getTranslation("people.team.invited.short"))));
        var people = new Div(
                new H3(getTranslation("people.team.people")),
                new Paragraph(getTranslation("people.team.seats.sentence", team.taken(), team.seats())),
                list);
        if (team.freeSeats() > 0) {
            people.add(new Button(getTranslation("people.invite"), click -> begin()));
        }
        people.addClassNames("stack", "sm");
        return people;
    }

    private static ListItem person(String name, String besides) {
        var soft = new Span(besides);
        soft.addClassName("soft");
        return new ListItem(new Span(name), soft);
    }

    private Component documents(List<FinishedDocument> documents) {
        var part = new Div(new H3(getTranslation("people.documents")));
        part.addClassNames("stack", "sm");
        if (documents.isEmpty()) {
            part.add(new Paragraph(getTranslation("people.documents.none")));
            return part;
        }
        var list = new UnorderedList();
        documents.forEach(document -> list.add(link(document)));
        part.add(list);
        return part;
    }

    private ListItem link(FinishedDocument document) {
        var link = new Anchor(document.address(), getTranslation("people.documents.download", document.title()));
        link.setRouterIgnore(true);
        var day = DateTimeFormatter.ofPattern(getTranslation("ui.date.format"))
                .format(document.finishedAt().atZone(DANISH_TIME));
        var finished = new Span(getTranslation("people.documents.finished", day));
        finished.addClassName("soft");
        var item = new ListItem(link, finished);
        document.changes().ifPresent(changes -> item.add(changes(document, changes)));
        return item;
    }

    private Anchor changes(FinishedDocument document, String address) {
        var link = new Anchor(address, getTranslation("people.documents.changes"));
        link.setAriaLabel(getTranslation("people.documents.changes.of", document.title()));
        return link;
    }

    private void begin() {
        var invitee = new Invitee();
        var form = new FormLayout();
        form.add(invitee.fields());
        new FormDialog(
                        getTranslation("people.invite.to", team.team().cohortName()),
                        form,
                        getTranslation("people.invite.send"),
                        () -> invite(invitee),
                        done)
                .open();
    }

    private Attempt invite(Invitee invitee) {
        return Attempt.with(invitee.address(), email -> {
            var result = organisations.invite(team.team().id(), email, invitee.language());
            return InvitationAnswer.to(this, email, result);
        });
    }
}
