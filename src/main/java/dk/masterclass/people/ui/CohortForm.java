package dk.masterclass.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dk.masterclass.people.CohortSummary;
import dk.masterclass.people.Name;
import dk.masterclass.people.NewCohort;
import dk.masterclass.people.WaysToHold.WayToHold;
import dk.masterclass.ui.DatePickers;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a new cohort is called, when it runs, and on which days everybody meets. */
final class CohortForm extends Composite<FormLayout> {

    private final TextField name = new TextField(getTranslation("people.name"));
    private final DatePicker startsOn = DatePickers.labelled(getTranslation("people.cohort.starts"));
    private final DatePicker endsOn = DatePickers.labelled(getTranslation("people.cohort.ends"));
    private final DatePicker firstDay = DatePickers.labelled(getTranslation("people.cohort.day-1"));
    private final DatePicker secondDay = DatePickers.labelled(getTranslation("people.cohort.day-2"));
    private final RadioButtonGroup<WayToHold> way = new RadioButtonGroup<>(getTranslation("people.cohort.way"));
    private final transient Binder<Typed> binder = new Binder<>(Typed.class);

    CohortForm(List<WayToHold> ways) {
        name.setHelperText(getTranslation("people.cohort.name.help"));
        ways(ways);
        getContent().add(name, startsOn, endsOn, firstDay, secondDay, way);
        getContent().setColspan(name, 2);
        getContent().setColspan(way, 2);
        NameField.bind(binder, name);
        binder.forField(startsOn)
                .asRequired(getTranslation("people.cohort.starts.missing"))
                .bind("startsOn");
        binder.forField(endsOn)
                .asRequired(getTranslation("people.cohort.ends.missing"))
                .withValidator(end -> !isBefore(end, startsOn.getValue()), getTranslation("people.cohort.ends.early"))
                .bind("endsOn");
        bindDay(firstDay, "firstDay");
        bindDay(secondDay, "secondDay");
        binder.forField(way).bind("way");
    }

    /** The plan of a cohort that is there; its name is known by then, and stays. */
    static CohortForm of(CohortSummary cohort, List<WayToHold> ways) {
        var form = new CohortForm(ways);
        form.name.setValue(cohort.name());
        form.name.setReadOnly(true);
        form.name.setHelperText("");
        form.startsOn.setValue(cohort.startsOn());
        form.endsOn.setValue(cohort.endsOn());
        cohort.days().stream().findFirst().ifPresent(form.firstDay::setValue);
        cohort.days().stream().skip(1).findFirst().ifPresent(form.secondDay::setValue);
        form.way.setValue(form.wayOf(cohort));
        return form;
    }

    /** Without a way of its own, everything is open: that stands among the ways as one of them. */
    private void ways(List<WayToHold> ways) {
        var open = new WayToHold(
                "", getTranslation("people.cohort.way.open"), getTranslation("people.cohort.way.open.help"));
        way.setItems(Stream.concat(ways.stream(), Stream.of(open)).toList());
        way.setItemLabelGenerator(WayToHold::title);
        way.setRenderer(new ComponentRenderer<>(CohortForm::described));
        way.setValue(ways.stream().findFirst().orElse(open));
    }

    private static Component described(WayToHold way) {
        var about = new Span(way.about());
        about.addClassName("help");
        var described = new Div(new Span(way.title()), about);
        described.addClassName("described");
        return described;
    }

    private WayToHold wayOf(CohortSummary cohort) {
        var id = cohort.variant().orElse("");
        return way.getListDataView()
                .getItems()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseGet(() -> way.getListDataView().getItems().toList().getLast());
    }

    /** What was typed. Public, as the binder makes it. */
    public record Typed(
            String name,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate secondDay,
            WayToHold way) {

        NewCohort cohort() {
            var days = Stream.of(Optional.ofNullable(firstDay), Optional.ofNullable(secondDay))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            return new NewCohort(
                    new Name(name),
                    startsOn,
                    endsOn,
                    days,
                    Optional.of(way.id()).filter(id -> !id.isEmpty()));
        }
    }

    /** The cohort as typed, or nothing while a field has something to say. */
    Optional<NewCohort> value() {
        try {
            return Optional.of(binder.writeRecord().cohort());
        } catch (ValidationException incomplete) {
            return Optional.empty();
        }
    }

    private void bindDay(DatePicker day, String property) {
        binder.forField(day)
                .withValidator(this::isWithin, getTranslation("people.cohort.day.outside"))
                .bind(property);
    }

    private boolean isWithin(@Nullable LocalDate day) {
        return day == null || !isBefore(day, startsOn.getValue()) && !isBefore(endsOn.getValue(), day);
    }

    private static boolean isBefore(@Nullable LocalDate date, @Nullable LocalDate other) {
        return date != null && other != null && date.isBefore(other);
    }
}
