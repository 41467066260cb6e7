package dk.masterclass.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CohortAndTeamTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 1);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 31);

    @Test
    void aFullTeamTakesNobodyElse() {
        var team = new Team(TeamId.random(), OrganisationId.random(), CohortId.random(), 2);
        var first = PersonId.random();
        team.join(first);
        team.join(PersonId.random());

        assertThat(team.freeSeats()).isZero();
        assertThatIllegalStateException().isThrownBy(() -> team.join(PersonId.random()));
    }

    @Test
    void joiningTwiceTakesOneSeat() {
        var team = new Team(TeamId.random(), OrganisationId.random(), CohortId.random(), 1);
        var person = PersonId.random();
        team.join(person);
        team.join(person);

        assertThat(team.members()).containsExactly(person.value());
    }

    @Test
    void whoComesFirstOwnsTheTeamAndLaterOnesWriteInIt() {
        var team = new Team(TeamId.random(), OrganisationId.random(), CohortId.random(), 3);
        var first = PersonId.random();
        var second = PersonId.random();
        team.join(first);
        team.join(second);
        team.join(first);

        assertThat(team.seatsTaken())
                .containsEntry(first.value(), Seat.joined(TeamRole.OWNER))
                .containsEntry(second.value(), Seat.joined(TeamRole.EDITOR));
    }

    @Test
    void aTeamHasOneToFiveSeats() {
        Stream.of(0, 6, -1)
                .forEach(seats -> assertThatIllegalArgumentException()
                        .isThrownBy(
                                () -> new Team(TeamId.random(), OrganisationId.random(), CohortId.random(), seats)));
    }

    @Test
    void aCohortDoesNotEndBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewCohort(new Name("Forår"), MAY, FEBRUARY, List.of()));
    }

    @Test
    void peopleMeetWithinTheCohort() {
        assertThat(new NewCohort(new Name("Forår"), FEBRUARY, MAY, List.of(FEBRUARY, MAY)).days())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NewCohort(new Name("Forår"), FEBRUARY, MAY, List.of(MAY.plusDays(1))));
    }
}
