package dk.masterclass.journey;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Module;
import dk.masterclass.course.Step;
import dk.masterclass.course.Variant;
import dk.masterclass.people.CohortSummary;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.Role;
import dk.masterclass.people.Teams;
import dk.masterclass.ui.SpokenTime;
import dk.masterclass.worksheet.ExerciseLock;
import dk.masterclass.worksheet.Worksheets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What is open to the signed-in person. Dates hold for participants; whoever teaches or administers sees everything. What
 * a team has begun never closes.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Plans implements ExerciseLock {

    private final Course course;
    private final Teams teams;
    private final Worksheets worksheets;
    private final CurrentPerson currentPerson;
    private final SpokenTime spokenTime;

    Plans(Course course, Teams teams, Worksheets worksheets, CurrentPerson currentPerson, SpokenTime spokenTime) {
        this.course = course;
        this.teams = teams;
        this.worksheets = worksheets;
        this.currentPerson = currentPerson;
        this.spokenTime = spokenTime;
    }

    /** The plan of the signed-in person's cohort. */
    public Plan own() {
        return isBoundToDates() ? teams.ownCohort().map(this::of).orElseGet(Plan::open) : Plan.open();
    }

    /** Why a lesson, a case or an exercise can't be opened yet; nothing if it can. */
    public Optional<Lock> lock(Step step) {
        return course.moduleOf(step).flatMap(this::lock);
    }

    @Override
    public Optional<Lock> of(Exercise exercise) {
        return lock(exercise);
    }

    /** Asked before every page, and therefore about its own module alone. */
    private Optional<Lock> lock(Module module) {
        return isBoundToDates() ? teams.ownCohort().flatMap(cohort -> lock(module, cohort)) : Optional.empty();
    }

    private Optional<Lock> lock(Module module, CohortSummary cohort) {
        var variant = cohort.variant().flatMap(course::variant);
        return variant.flatMap(way -> way.opens(module.id(), cohort.startsOn(), cohort.days()))
                .filter(spokenTime.today()::isBefore)
                .filter(date -> !isBegun(module))
                .map(date -> new Lock(
                        module,
                        date,
                        variant.flatMap(way -> way.opening(module.id()))
                                .orElseThrow()
                                .why(),
                        cohort.name()));
    }

    private boolean isBegun(Module module) {
        var steps = module.steps().stream()
                .map(Step::id)
                .filter(id -> !isLesson(id))
                .toList();
        return teams.ownId().filter(team -> worksheets.hasBegun(team, steps)).isPresent();
    }

    private boolean isLesson(String step) {
        return course.lesson(step).isPresent();
    }

    private boolean isBoundToDates() {
        var roles = currentPerson.get().roles();
        return roles.contains(Role.PARTICIPANT)
                && !roles.contains(Role.INSTRUCTOR)
                && !roles.contains(Role.ADMINISTRATOR);
    }

    private Plan of(CohortSummary cohort) {
        return cohort.variant()
                .flatMap(course::variant)
                .map(variant -> of(cohort, variant))
                .orElseGet(Plan::open);
    }

    private Plan of(CohortSummary cohort, Variant variant) {
        var today = spokenTime.today();
        var dates = new HashMap<Module, LocalDate>();
        course.modules()
                .forEach(module -> variant.opens(module.id(), cohort.startsOn(), cohort.days())
                        .ifPresent(date -> dates.put(module, date)));
        boolean isAllOpen = dates.values().stream().noneMatch(today::isBefore);
        var begun = isAllOpen ? Set.<String>of() : begun();
        var openings = new HashMap<String, Plan.Opening>();
        dates.forEach((module, date) -> {
            boolean isOpen = !today.isBefore(date)
                    || module.steps().stream().map(Step::id).anyMatch(begun::contains);
            var why = variant.opening(module.id()).orElseThrow().why();
            openings.put(module.id(), new Plan.Opening(date, why, isOpen));
        });
        return new Plan(Optional.of(variant), openings);
    }

    private Set<String> begun() {
        return teams.ownId().map(worksheets::begun).orElse(Set.of());
    }
}
