package dk.masterclass.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import dk.masterclass.people.Name;
import dk.masterclass.people.NewCohort;
import dk.masterclass.ui.DatePickers;
import java.time.LocalDate;
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
    private final transient Binder<Typed> binder = new Binder<>(Typed.class);

    CohortForm() {
        name.setHelperText(getTranslation("people.cohort.name.help"));
        getContent().add(name, startsOn, endsOn, firstDay, secondDay);
        getContent().setColspan(name, 2);
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
    }

    /** What was typed. Public, as the binder makes it. */
    public record Typed(
            String name,
            LocalDate startsOn,
            LocalDate endsOn,
            @Nullable LocalDate firstDay,
            @Nullable LocalDate secondDay) {

        NewCohort cohort() {
            var days = Stream.of(Optional.ofNullable(firstDay), Optional.ofNullable(secondDay))
                    .flatMap(Optional::stream)
                    .distinct()
                    .toList();
            return new NewCohort(new Name(name), startsOn, endsOn, days);
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
