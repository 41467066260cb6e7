package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.masterclass.document.Language;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.people.Teams;
import dk.masterclass.ui.FileChoice;
import dk.masterclass.worksheet.file.AnswersFileReader;
import dk.masterclass.worksheet.file.FileFaults;
import dk.masterclass.worksheet.file.ImportPlan;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.access.AccessDeniedException;

/** Reads a file of answers into the participant's team: what would change is shown first, and nothing is lost. */
@Route("strategi/svarfil")
@RolesAllowed("PARTICIPANT")
@StyleSheet("styles/strategy.css")
class ImportView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Teams teams;
    private final ImportDesk desk;
    private final Div outcome = new Div();

    ImportView(Teams teams, ImportDesk desk) {
        this.teams = teams;
        this.desk = desk;
        addClassNames("page", "stack", "strategy-import");
        outcome.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        outcome.removeAll();
        add(new H1(getTranslation("strategy.import.title")));
        teams.own().map(TeamSummary::id).ifPresentOrElse(this::show, () -> say("strategy.no-team"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("strategy.import.title");
    }

    private void show(TeamId team) {
        add(back(), paragraph("strategy.import.text"));
        if (!desk.mayImport(team)) {
            say("strategy.import.owners");
            return;
        }
        var schema = new Anchor("/api/answers.schema.json", getTranslation("strategy.import.schema"));
        schema.setRouterIgnore(true);
        var choose = new Button(getTranslation("strategy.import.choose"));
        var file = new FileChoice(choose, AnswersFileReader.MOST_BYTES, chosen -> plan(team, chosen), this::refuse)
                .accepting("application/json", ".json");
        add(file, schema, outcome);
    }

    private void refuse() {
        outcome.removeAll();
        outcome.add(paragraph("strategy.import.refused"));
    }

    private Component back() {
        return new Anchor("/strategi", getTranslation("strategy.comparison.back"));
    }

    private void say(String key) {
        add(paragraph(key));
    }

    private Paragraph paragraph(String key) {
        return new Paragraph(getTranslation(key));
    }

    private void plan(TeamId team, byte[] file) {
        outcome.removeAll();
        var language = Language.of(getLocale().toLanguageTag());
        try {
            var plan = desk.plan(team, file);
            outcome.add(
                    plan.isEmpty()
                            ? ImportReport.nothing()
                            : new ImportPreview(desk, plan, language, () -> carryOut(team, plan), outcome::removeAll));
        } catch (FileFaults faults) {
            outcome.add(ImportReport.unreadable(desk.sentences(faults, language)));
        } catch (AccessDeniedException notAnyMore) {
            outcome.add(paragraph("strategy.import.owners"));
        }
    }

    private void carryOut(TeamId team, ImportPlan plan) {
        outcome.removeAll();
        try {
            outcome.add(ImportReport.of(desk.carryOut(team, plan)));
        } catch (AccessDeniedException notAnyMore) {
            outcome.add(paragraph("strategy.import.owners"));
        }
    }
}
