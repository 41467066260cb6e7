package dk.masterclass.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Administration.KnownOrganisation;
import dk.masterclass.people.Fixtures.Somebody;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AdministrationTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 8, 2);
    private static final LocalDate SECOND_DAY = LocalDate.of(2027, 9, 6);

    @Autowired
    Administration administration;

    @Autowired
    Fixtures fixtures;

    private Somebody administrator;

    @BeforeEach
    void signIn() {
        administrator = fixtures.administrator();
    }

    @Test
    void aCohortIsCreatedWithItsDaysInOrder() {
        var wanted = new NewCohort(
                unique("Efterår"), FIRST_DAY, SECOND_DAY, List.of(SECOND_DAY, FIRST_DAY), Optional.of("to-dage"));

        var id = fixtures.as(administrator, () -> administration.create(wanted)).orElseThrow();

        var cohort = fixtures.as(administrator, () -> administration.cohorts()).stream()
                .map(Administration.TaughtCohort::cohort)
                .filter(each -> each.id().equals(id))
                .findFirst();
        assertThat(cohort)
                .hasValue(new CohortSummary(
                        id,
                        wanted.name().value(),
                        FIRST_DAY,
                        SECOND_DAY,
                        List.of(FIRST_DAY, SECOND_DAY),
                        Optional.of("to-dage")));
    }

    @Test
    void aCohortCanBeHeldAtOtherTimesAndInAnotherWay() {
        var wanted = new NewCohort(unique("Vinter"), FIRST_DAY, SECOND_DAY, List.of(FIRST_DAY, SECOND_DAY));
        var id = fixtures.as(administrator, () -> administration.create(wanted)).orElseThrow();
        var later = new NewCohort(
                new Name("Et andet navn"),
                FIRST_DAY,
                SECOND_DAY.plusDays(7),
                List.of(SECOND_DAY.plusDays(7)),
                Optional.of("en-dag"));

        fixtures.as(administrator, () -> administration.plan(id, later));

        assertThat(fixtures.as(administrator, () -> administration.cohorts()).stream()
                        .map(Administration.TaughtCohort::cohort)
                        .filter(each -> each.id().equals(id)))
                .containsExactly(new CohortSummary(
                        id,
                        wanted.name().value(),
                        FIRST_DAY,
                        SECOND_DAY.plusDays(7),
                        List.of(SECOND_DAY.plusDays(7)),
                        Optional.of("en-dag")));
    }

    @Test
    void namesAreTakenOnceWhateverTheirCase() {
        var name = unique("Havnby");
        var shouted = new Name(name.value().toUpperCase(Locale.ROOT));

        fixtures.as(administrator, () -> {
            assertThat(administration.createOrganisation(name)).isPresent();
            assertThat(administration.createOrganisation(shouted)).isEmpty();
            assertThat(administration.create(new NewCohort(name, FIRST_DAY, SECOND_DAY, List.of())))
                    .isPresent();
            assertThat(administration.create(new NewCohort(shouted, FIRST_DAY, SECOND_DAY, List.of())))
                    .isEmpty();
        });
    }

    @Test
    void anOrganisationHasOneTeamOnACohort() {
        fixtures.as(administrator, () -> {
            var organisation =
                    administration.createOrganisation(unique("Fjordby")).orElseThrow();
            var cohort = administration
                    .create(new NewCohort(unique("Vinter"), FIRST_DAY, SECOND_DAY, List.of()))
                    .orElseThrow();

            assertThat(administration.createTeam(organisation, cohort, 3)).isPresent();
            assertThat(administration.createTeam(organisation, cohort, 5)).isEmpty();
        });
    }

    @Test
    void everybodyIsListedWithAllTheirPlaces() {
        var crew = fixtures.crew();

        var people = fixtures.as(administrator, () -> administration.people());

        var contact = people.stream()
                .filter(person -> person.id().equals(crew.contact().id()))
                .findFirst()
                .orElseThrow();
        assertThat(contact.places()).extracting(NamedPlace::role).containsExactly(Role.CONTACT);
        assertThat(people)
                .filteredOn(person -> person.id().equals(administrator.id()))
                .flatExtracting(Administration.KnownPerson::places)
                .containsExactly(new NamedPlace(Role.ADMINISTRATOR, "", ""));
    }

    @Test
    void organisationsAreListedAsDanesSortThem() {
        var suffix = UUID.randomUUID().toString();
        var names = List.of("Ølby " + suffix, "Aalborg " + suffix, "Zebra " + suffix, "Ærø " + suffix);

        var listed = fixtures.as(administrator, () -> {
            names.forEach(name -> administration.createOrganisation(new Name(name)));
            return administration.organisations();
        });

        assertThat(listed)
                .extracting(KnownOrganisation::name)
                .filteredOn(name -> name.endsWith(suffix))
                .containsExactly("Zebra " + suffix, "Ærø " + suffix, "Ølby " + suffix, "Aalborg " + suffix);
    }

    private static Name unique(String name) {
        return new Name(name + " " + UUID.randomUUID());
    }
}
