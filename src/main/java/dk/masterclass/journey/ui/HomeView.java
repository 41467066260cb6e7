package dk.masterclass.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dk.masterclass.course.Course;
import dk.masterclass.document.Language;
import dk.masterclass.journey.Overview;
import dk.masterclass.journey.Overviews;
import dk.masterclass.people.CohortSummary;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.Role;
import dk.masterclass.ui.SpokenTime;
import jakarta.annotation.security.PermitAll;
import java.util.Set;

/** Min rejse: one next step, the way through the course, two meters, and what happened since last time. */
@StyleSheet("context://styles/journey.css")
@Route("")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Overviews overviews;
    private final transient Course course;
    private final transient CurrentPerson currentPerson;
    private final transient SpokenTime spokenTime;

    HomeView(Overviews overviews, Course course, CurrentPerson currentPerson, SpokenTime spokenTime) {
        this.overviews = overviews;
        this.course = course;
        this.currentPerson = currentPerson;
        this.spokenTime = spokenTime;
        addClassNames("page", "journey");
    }

    /** Whoever does not take part has a first screen of their own. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var roles = currentPerson.get().roles();
        if (roles.contains(Role.PARTICIPANT)) {
            show(overviews.visit());
        } else {
            event.forwardTo(firstScreenOf(roles));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("journey.title");
    }

    private static String firstScreenOf(Set<Role> roles) {
        if (roles.contains(Role.INSTRUCTOR)) {
            return "gennemgang";
        }
        if (roles.contains(Role.CONTACT)) {
            return "organisation";
        }
        return roles.contains(Role.ADMINISTRATOR) ? "administration" : "profil";
    }

    private void show(Overview overview) {
        removeAll();
        if (overview.team().isEmpty()) {
            add(noTeam());
        }
        var beside =
                new Div(new ProgressCards(overview), new NewsCard(overview.news(), course, spokenTime, language()));
        beside.addClassName("stack");
        var columns = new Div(way(overview), beside);
        columns.addClassName("journey-columns");
        add(new NextStepHero(overview.journey(), language(), spokenTime), columns);
    }

    private Component noTeam() {
        var notice = new Paragraph(getTranslation("journey.no-team"));
        notice.addClassName("card");
        return notice;
    }

    private Component way(Overview overview) {
        var heading = new H2(getTranslation("journey.way"));
        var top = new Div(heading);
        top.addClassNames("row", "between");
        overview.cohort().map(this::cohortLine).ifPresent(top::add);
        var list = new OrderedList();
        list.addClassName("way");
        overview.journey().stages().forEach(stage -> list.add(new StageItem(stage, language(), spokenTime)));
        var card = new Section(top);
        overview.cohort()
                .filter(cohort -> !overview.journey().plan().openings().isEmpty())
                .ifPresent(cohort -> card.add(
                        new PlanDetails(overview.journey().plan(), cohort, course.modules(), spokenTime, language())));
        card.add(list);
        card.addClassName("card");
        return card;
    }

    private Component cohortLine(CohortSummary cohort) {
        var today = spokenTime.today();
        var next = cohort.days().stream().filter(day -> !day.isBefore(today)).findFirst();
        var line = new Span(next.map(day -> getTranslation(
                        "journey.cohort.day",
                        cohort.name(),
                        cohort.days().indexOf(day) + 1,
                        spokenTime.day(day, language())))
                .orElse(cohort.name()));
        line.addClassNames("soft", "small");
        return line;
    }

    private Language language() {
        return Language.of(getLocale().toLanguageTag());
    }
}
