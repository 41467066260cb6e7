package dk.masterclass.strategy.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.masterclass.checks.Finding;
import dk.masterclass.course.Exercise;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.Obstacles;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Lack;
import java.util.LinkedHashMap;
import java.util.List;

/** What keeps a strategy from being final, each with the way to where it is put right: first what doesn't fit, then what is missing. */
class ObstacleList extends Div {

    private final StrategyDesk desk;

    ObstacleList(Obstacles obstacles, StrategyDesk desk) {
        this.desk = desk;
        addClassNames("stack", "sm");
        if (!obstacles.faults().isEmpty()) {
            faults(obstacles.faults());
        }
        obstacles.lacks().stream()
                .collect(groupingBy(lack -> lack.address().exercise(), LinkedHashMap::new, toList()))
                .forEach((exercise, lacks) -> lacks(desk.exercise(exercise), lacks));
    }

    private void faults(List<Finding> faults) {
        var list = new UnorderedList();
        faults.forEach(fault -> list.add(item(fault)));
        var all = new Anchor("/tjek", getTranslation("strategy.final.all-findings"));
        add(new H3(getTranslation("strategy.final.faults")), list, new Paragraph(all));
    }

    private ListItem item(Finding fault) {
        var ways = new Span();
        ways.addClassName("strategy-ways");
        fault.places().forEach(place -> ways.add(new Anchor(Places.question(place), label(place))));
        return new ListItem(new Span(fault.says()), ways);
    }

    private String label(Address place) {
        return desk.label(place, Language.of(getLocale().toLanguageTag()));
    }

    private void lacks(Exercise exercise, List<Lack> lacks) {
        var questions = new UnorderedList();
        lacks.forEach(lack -> {
            var question = new Anchor(Places.question(lack.address()), lack.label());
            questions.add(new ListItem(question, new Span(" " + lack.sentence())));
        });
        add(
                new H3(exercise.id() + " · "
                        + exercise.title().in(Language.of(getLocale().toLanguageTag()))),
                questions);
    }
}
