package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import dk.masterclass.document.Language;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.people.Teams;
import jakarta.annotation.security.RolesAllowed;

/** The whole strategy of the participant's team, in the language that {@code ?sprog=} names or named last. */
@Route("strategi")
@RolesAllowed("PARTICIPANT")
@StyleSheet("styles/strategy.css")
@StyleSheet("styles/comparison.css")
class StrategyView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Teams teams;
    private final StrategyDesk desk;

    StrategyView(Teams teams, StrategyDesk desk) {
        this.teams = teams;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var place = "/" + event.getLocation().getPathWithQueryParameters();
        teams.own()
                .map(TeamSummary::id)
                .ifPresentOrElse(
                        team -> add(new StrategyScreen(desk, team, language(team, event.getLocation()), place)),
                        this::showNoTeam);
    }

    /** Whoever asks for a language is given it the next time, too. */
    private Language language(TeamId team, Location location) {
        var asked = location.getQueryParameters().getSingleParameter("sprog").map(Language::of);
        asked.ifPresent(language -> desk.chooseLanguage(team, language));
        return asked.orElseGet(() -> desk.language(team));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("strategy.title");
    }

    private void showNoTeam() {
        var notice =
                new Div(new H1(getTranslation("strategy.title")), new Paragraph(getTranslation("strategy.no-team")));
        notice.addClassName("page");
        add(notice);
    }
}
