package dk.masterclass.people.ui;

import com.vaadin.flow.component.html.Div;
import dk.masterclass.people.Administration;
import dk.masterclass.people.Administration.TaughtCohort;
import dk.masterclass.people.NewCohort;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/** The cohorts, the newest first. */
final class CohortsPart extends Div {

    private final transient Administration administration;
    private final transient Done done;

    CohortsPart(Administration administration, Done done) {
        this.administration = administration;
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
                getTranslation("people.cohort.days"),
                getTranslation("people.cohort.instructors"));
        cohorts.forEach(cohort -> addRow(table, cohort));
        add(table);
    }

    private void addRow(PlainTable table, TaughtCohort taught) {
        var cohort = taught.cohort();
        table.row(
                cohort.name(),
                date(cohort.startsOn()) + " – " + date(cohort.endsOn()),
                cohort.days().isEmpty()
                        ? getTranslation("people.none-yet")
                        : cohort.days().stream().map(this::date).collect(Collectors.joining(", ")),
                taught.instructors().isEmpty()
                        ? getTranslation("people.none-yet")
                        : String.join(", ", taught.instructors()));
    }

    private String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(getTranslation("ui.date.format")).format(date);
    }

    private void begin() {
        var form = new CohortForm();
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
