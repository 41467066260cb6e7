package dk.masterclass.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.course.Course;
import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import dk.masterclass.people.Administration;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Name;
import dk.masterclass.people.NewCohort;
import dk.masterclass.people.WaysToHold;
import dk.masterclass.ui.SpokenTime;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The way a cohort is held and its days decide what is open to its participants. */
@DatabaseTest
class PlansTest {

    @Autowired
    Plans plans;

    @Autowired
    Library library;

    @Autowired
    Overviews overviews;

    @Autowired
    Administration administration;

    @Autowired
    WaysToHold ways;

    @Autowired
    Worksheets worksheets;

    @Autowired
    SpokenTime spokenTime;

    @Autowired
    Course course;

    @Autowired
    Fixtures fixtures;

    private Crew us;
    private LocalDate today;

    @BeforeEach
    void signIn() {
        us = fixtures.crew();
        today = spokenTime.today();
        fixtures.signIn(us.participant());
    }

    @Test
    void withoutAVariantEverythingIsOpen() {
        assertThat(course.steps())
                .allSatisfy(step -> assertThat(plans.lock(step)).isEmpty());
        assertThat(overviews.visit().journey().plan()).isEqualTo(Plan.open());
    }

    @Test
    void aModuleOpensOnTheDayItsVariantSays() {
        plan("to-dage", today.minusDays(10), today.minusDays(5), today.plusDays(30));

        assertThat(plans.lock(course.step("6.1").orElseThrow())).isEmpty();
        assertThat(plans.lock(course.step("7.1").orElseThrow())).hasValueSatisfying(lock -> {
            assertThat(lock.opensOn()).isEqualTo(today.plusDays(27));
            assertThat(lock.why().in(Language.DANISH)).contains("dag 2");
        });
        assertThat(plans.of(course.exercise("8A").orElseThrow())).isPresent();
        assertThat(overviews.visit().journey().stages().get(7).state()).isEqualTo(ModuleState.CLOSED);
        assertThat(plans.own().isHomework(course.step("3C").orElseThrow())).isTrue();
    }

    @Test
    void whatIsClosedIsNotFound() {
        assertThat(library.find("videninterview", Language.DANISH).hits()).isNotEmpty();

        plan("to-dage", today.minusDays(10), today.minusDays(5), today.plusDays(30));

        assertThat(library.find("videninterview", Language.DANISH).hits())
                .noneMatch(hit -> hit.id().startsWith("7."));
        assertThat(fixtures.as(
                        us.instructor(),
                        () -> library.find("videninterview", Language.DANISH).hits()))
                .anyMatch(hit -> hit.id().startsWith("7."));
    }

    @Test
    void whatATeamHasBegunStaysOpen() {
        var question = course.exercise("8C").orElseThrow().fields().stream()
                .filter(field -> field instanceof Field.Long)
                .findFirst()
                .orElseThrow();
        plan("to-dage", today.minusDays(10), today.minusDays(5), today.plusDays(30));
        assertThat(plans.lock(course.step("8.1").orElseThrow())).isPresent();

        worksheets.save(
                us.team(),
                List.of(new Change("test", 1, Address.of("8C", question.id()), 0, new Value.Text("Allerede i gang"))));

        assertThat(plans.lock(course.step("8.1").orElseThrow())).isEmpty();
    }

    @Test
    void anAdministratorChoosesAmongTheVariantsOfTheCourse() {
        assertThat(ways.all(Language.DANISH))
                .extracting(WaysToHold.WayToHold::id)
                .containsExactly("to-dage", "en-dag");

        plan("en-dag", today.minusDays(3), today.plusDays(20));

        assertThat(plans.lock(course.step("8.1").orElseThrow()))
                .hasValueSatisfying(lock -> assertThat(lock.opensOn()).isEqualTo(today.plusDays(13)));
        assertThat(plans.lock(course.step("1.1").orElseThrow())).isEmpty();
    }

    private void plan(String variant, LocalDate start, LocalDate... days) {
        var wanted = new NewCohort(
                new Name("Bliver ved sit navn"), start, today.plusDays(90), List.of(days), Optional.of(variant));
        fixtures.as(fixtures.administrator(), () -> administration.plan(us.cohort(), wanted));
    }
}
