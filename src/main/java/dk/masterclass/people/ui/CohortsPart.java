package dk.masterclass.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.people.Administration;
import dk.masterclass.people.Administration.TaughtCohort;
import dk.masterclass.people.CohortSummary;
import dk.masterclass.people.NewCohort;
import dk.masterclass.people.WaysToHold.WayToHold;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The cohorts, the newest first. */
final class CohortsPart extends Div {

    private final transient Administration administration;
    private final transient List<WayToHold> ways;
    private final transient Done done;

    CohortsPart(Administration administration, List<WayToHold> ways, Done done) {
        this.administration = administration;
        this.ways = ways;
        this.done = done;
        addClassNames("card", "stack");
        add(new PartHeader(
                getTranslation("people.administration.hold"), getTranslation("people.cohort.new"), this::begin));
        var cohorts = administration.cohorts();
        if (cohorts.isEmpty()) {
            add(new EmptyPart(getTranslation("people.cohort.none")));
            return;
        }
        var table = new PlainTable(
                getTranslation("people.administration.hold"),
                getTranslation("people.name"),
                getTranslation("people.cohort.period"),
                getTranslation("people.cohort.way"),
                getTranslation("people.cohort.days"),
                getTranslation("people.cohort.instructors"),
                getTranslation("people.cohort.plan"));
        cohorts.forEach(cohort -> addRow(table, cohort));
        add(table);
    }

    private void addRow(PlainTable table, TaughtCohort taught) {
        var cohort = taught.cohort();
        table.row(
                new Span(cohort.name()),
                new Span(date(cohort.startsOn()) + " – " + date(cohort.endsOn())),
                new Span(wayOf(cohort)),
                new Span(orNoneYet(cohort.days().stream().map(this::date))),
                new Span(orNoneYet(taught.instructors().stream())),
                change(cohort));
    }

    private String wayOf(CohortSummary cohort) {
        return ways.stream()
                .filter(way -> cohort.variant().filter(way.id()::equals).isPresent())
                .map(WayToHold::title)
                .findFirst()
                .orElseGet(() -> getTranslation("people.cohort.way.open"));
    }

    private String orNoneYet(Stream<String> names) {
        var listed = names.collect(Collectors.joining(", "));
        return listed.isEmpty() ? getTranslation("people.none-yet") : listed;
    }

    private Component change(CohortSummary cohort) {
        var button = new NativeButton(getTranslation("people.cohort.plan.change"), click -> askForPlan(cohort));
        button.addClassName("link-button");
        button.setAriaLabel(getTranslation("people.cohort.plan.of", cohort.name()));
        return button;
    }

    private void askForPlan(CohortSummary cohort) {
        var form = CohortForm.of(cohort, ways);
        new FormDialog(
                        getTranslation("people.cohort.plan.of", cohort.name()),
                        form,
                        getTranslation("people.save"),
                        () -> Attempt.with(form.value(), wanted -> plan(cohort, wanted)),
                        done)
                .open();
    }

    private Attempt plan(CohortSummary cohort, NewCohort wanted) {
        administration.plan(cohort.id(), wanted);
        return new Attempt.Saved(getTranslation("people.cohort.planned", cohort.name()));
    }

    private String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(getTranslation("ui.date.format")).format(date);
    }

    private void begin() {
        var form = new CohortForm(ways);
        new FormDialog(
                        getTranslation("people.cohort.new"),
                        form,
                        getTranslation("people.create"),
                        () -> Attempt.with(form.value(), this::create),
                        done)
                .open();
    }

    private Attempt create(NewCohort wanted) {
        return administration.create(wanted).isPresent()
                ? new Attempt.Saved(getTranslation("people.created", wanted.name()))
                : new Attempt.Refused(getTranslation("people.cohort.taken", wanted.name()));
    }
}
