package dk.masterclass.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import dk.masterclass.people.Administration.KnownOrganisation;
import dk.masterclass.people.CohortSummary;
import dk.masterclass.people.TeamOverview;
import java.util.List;
import java.util.Optional;

/** Which organisation sends a team to which cohort, and how many seats it has. */
final class TeamForm extends Composite<FormLayout> {

    private final ComboBox<KnownOrganisation> organisation = new ComboBox<>();
    private final ComboBox<CohortSummary> cohort = new ComboBox<>();
    private final IntegerField seats = new IntegerField(getTranslation("people.team.seats"));
    private final transient Binder<Typed> binder = new Binder<>(Typed.class);

    TeamForm(List<KnownOrganisation> organisations, List<CohortSummary> cohorts) {
        organisation.setLabel(getTranslation("people.team.organisation"));
        organisation.setItems(organisations);
        organisation.setItemLabelGenerator(KnownOrganisation::name);
        cohort.setLabel(getTranslation("people.team.cohort"));
        cohort.setItems(cohorts);
        cohort.setItemLabelGenerator(CohortSummary::name);
        seats.setStepButtonsVisible(true);
        seats.setMin(1);
        seats.setMax(TeamOverview.MOST_SEATS);
        seats.setValue(TeamOverview.MOST_SEATS);
        getContent().add(organisation, cohort, seats);
        bind();
    }

    /** What was typed. Public, as the binder makes it. */
    public record Typed(KnownOrganisation organisation, CohortSummary cohort, Integer seats) {}

    Optional<Typed> value() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException incomplete) {
            return Optional.empty();
        }
    }

    private void bind() {
        binder.forField(organisation)
                .asRequired(getTranslation("people.team.organisation.missing"))
                .bind("organisation");
        binder.forField(cohort)
                .asRequired(getTranslation("people.team.cohort.missing"))
                .bind("cohort");
        binder.forField(seats)
                .asRequired(getTranslation("people.team.seats.wrong", TeamOverview.MOST_SEATS))
                .withValidator(
                        number -> number >= 1 && number <= TeamOverview.MOST_SEATS,
                        getTranslation("people.team.seats.wrong", TeamOverview.MOST_SEATS))
                .bind("seats");
    }
}
