package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.masterclass.document.Language;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.people.Teams;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The whole strategy of the participant's team, in the language that {@code ?sprog=} names. */
@Route("strategi")
@RolesAllowed("PARTICIPANT")
@StyleSheet("styles/strategy.css")
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
        var tags = event.getLocation().getQueryParameters().getParameters().getOrDefault("sprog", List.of());
        var language = Language.of(tags.isEmpty() ? getLocale().toLanguageTag() : tags.getFirst());
        var place = "/" + event.getLocation().getPathWithQueryParameters();
        teams.own()
                .map(TeamSummary::id)
                .ifPresentOrElse(team -> add(new StrategyScreen(desk, team, language, place)), this::showNoTeam);
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
