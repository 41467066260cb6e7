package dk.masterclass.journey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.course.Module;
import dk.masterclass.document.Language;
import dk.masterclass.journey.Plan;
import dk.masterclass.people.CohortSummary;
import dk.masterclass.ui.SpokenTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** How the cohort is held: what opens when, why, and the days on which everybody meets. */
final class PlanDetails extends NativeDetails {

    private final transient SpokenTime spokenTime;
    private final Language language;

    PlanDetails(Plan plan, CohortSummary cohort, List<Module> modules, SpokenTime spokenTime, Language language) {
        this.spokenTime = spokenTime;
        this.language = language;
        addClassName("plan");
        var list = new OrderedList();
        lines(plan, cohort, modules).values().forEach(each -> each.forEach(list::add));
        var content = new Div();
        plan.variant().ifPresent(variant -> {
            setSummaryText(getTranslation("journey.plan", variant.title().in(language)));
            content.add(new Paragraph(variant.about().in(language)));
        });
        content.add(list);
        setContent(content);
    }

    private TreeMap<LocalDate, List<ListItem>> lines(Plan plan, CohortSummary cohort, List<Module> modules) {
        var opening = new TreeMap<LocalDate, List<Module>>();
        for (Module module : modules) {
            plan.opening(module)
                    .ifPresent(each -> opening.computeIfAbsent(each.on(), day -> new ArrayList<>())
                            .add(module));
        }
        var lines = new TreeMap<LocalDate, List<ListItem>>();
        opening.forEach((day, opens) ->
                lines.computeIfAbsent(day, each -> new ArrayList<>()).add(opens(day, opens, plan)));
        for (int i = 0; i < cohort.days().size(); i++) {
            var day = cohort.days().get(i);
            lines.computeIfAbsent(day, each -> new ArrayList<>())
                    .add(line(day, getTranslation("journey.plan.day", i + 1), ""));
        }
        return lines;
    }

    private ListItem opens(LocalDate day, List<Module> modules, Plan plan) {
        var numbers = modules.stream().map(Module::number).toList();
        var what = numbers.size() == 1
                ? getTranslation("journey.plan.opens.one", numbers.getFirst())
                : getTranslation("journey.plan.opens", numbers.getFirst(), numbers.getLast());
        return line(
                day,
                what,
                plan.opening(modules.getFirst())
                        .map(opening -> opening.why().in(language))
                        .orElse(""));
    }

    private ListItem line(LocalDate day, String what, String why) {
        var date = new Span(spokenTime.day(day, language));
        date.addClassName("date");
        return new ListItem(date, new Span(what + (why.isEmpty() ? "" : " " + why)));
    }
}
