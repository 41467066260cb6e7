package dk.masterclass.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

@DatabaseTest
@RecordApplicationEvents
class TeamRolesTest {

    @Autowired
    TeamRoles roles;

    @Autowired
    Teams teams;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    ApplicationEvents events;

    private Crew us;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
    }

    @Test
    void theOwnerGivesARoleAndEverybodySeesWhoDidItWhen() {
        assertThat(give(us.participant(), us.colleague(), TeamRole.VIEWER)).isEqualTo(RoleResult.GIVEN);

        var own = fixtures.as(us.colleague(), () -> teams.ownRole(us.team()));
        assertThat(own.role()).isEqualTo(TeamRole.VIEWER);
        assertThat(own.givenBy()).hasValue(us.participant().name());
        assertThat(own.givenAt()).isPresent();
        assertThat(events.stream(RoleChanged.class))
                .extracting(RoleChanged::person, RoleChanged::role, RoleChanged::by)
                .containsExactly(tuple(
                        us.colleague().id(), TeamRole.VIEWER, us.participant().id()));
    }

    @Test
    void theSameRoleAgainChangesNothingAndTellsNobody() {
        assertThat(give(us.participant(), us.colleague(), TeamRole.EDITOR)).isEqualTo(RoleResult.UNCHANGED);

        assertThat(fixtures.as(us.colleague(), () -> teams.ownRole(us.team())).givenBy())
                .isEmpty();
        assertThat(events.stream(RoleChanged.class)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = "OWNER", mode = EnumSource.Mode.EXCLUDE)
    void nobodyButAnOwnerGivesRolesNotEvenToThemselves(TeamRole role) {
        fixtures.give(us.team(), us.colleague(), role);

        for (Somebody somebody : List.of(us.colleague(), us.participant())) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> give(us.colleague(), somebody, TeamRole.OWNER));
        }
        assertThat(roleOf(us.colleague())).isEqualTo(role);
    }

    @Test
    void theLastOwnerStaysOne() {
        assertThat(give(us.participant(), us.participant(), TeamRole.EDITOR)).isEqualTo(RoleResult.LAST_OWNER);
        give(us.participant(), us.colleague(), TeamRole.OWNER);
        assertThat(give(us.participant(), us.participant(), TeamRole.EDITOR)).isEqualTo(RoleResult.GIVEN);

        assertThat(roleOf(us.participant())).isEqualTo(TeamRole.EDITOR);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> give(us.participant(), us.participant(), TeamRole.OWNER));
    }

    @Test
    void twoOwnersWhoStepDownAtOnceLeaveOne() throws Exception {
        for (int round = 0; round < 5; round++) {
            var crew = fixtures.crew();
            fixtures.give(crew.team(), crew.colleague(), TeamRole.OWNER);
            List<Future<RoleResult>> results;
            try (var both = Executors.newFixedThreadPool(2)) {
                results = both.invokeAll(
                        List.of(() -> stepDown(crew, crew.participant()), () -> stepDown(crew, crew.colleague())));
            }

            assertThat(List.of(results.get(0).get(), results.get(1).get()))
                    .containsExactlyInAnyOrder(RoleResult.GIVEN, RoleResult.LAST_OWNER);
        }
    }

    @Test
    void aForeignTeamAndAPersonOutsideTheTeamAreNotThere() {
        var others = fixtures.crew();

        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> fixtures.as(
                        us.participant(),
                        () -> roles.give(others.team(), others.colleague().id(), TeamRole.VIEWER)));
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> give(us.participant(), others.colleague(), TeamRole.OWNER));
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> fixtures.as(us.participant(), () -> teams.asEditor(others.team())));
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> fixtures.as(us.participant(), () -> teams.ownRole(others.team())));
    }

    @Test
    void anAdministratorHelpsATeamWhoseOwnerIsAway() {
        var administrator = fixtures.administrator();
        var result = fixtures.as(
                administrator,
                () -> roles.giveAsAdministrator(us.team(), us.colleague().id(), TeamRole.OWNER));

        assertThat(result).isEqualTo(RoleResult.GIVEN);
        assertThat(fixtures.as(us.colleague(), () -> teams.ownRole(us.team())).givenBy())
                .hasValue(administrator.name());
    }

    @ParameterizedTest
    @EnumSource
    void eachRoleMayDoWhatItSaysAndNoMore(TeamRole role) {
        fixtures.give(us.team(), us.colleague(), role);

        assertThat(passes(() -> teams.asMember(us.team()))).isTrue();
        assertThat(passes(() -> teams.asCommenter(us.team()))).isEqualTo(role != TeamRole.VIEWER);
        assertThat(passes(() -> teams.asEditor(us.team())))
                .isEqualTo(role == TeamRole.OWNER || role == TeamRole.EDITOR);
        assertThat(passes(() -> teams.asOwner(us.team()))).isEqualTo(role == TeamRole.OWNER);
    }

    @Test
    void aTeamFromBeforeTheRolesGetsItsOldestAccountAsOwner() throws Exception {
        var migration = new ClassPathResource("db/migration/V0071__give_each_team_an_owner.sql")
                .getContentAsString(StandardCharsets.UTF_8);

        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            database.sql("update team_member set role = 'EDITOR'").update();
            database.sql("update person set created_at = '2020-01-01' where id = ?")
                    .param(us.colleague().id().toString())
                    .update();
            database.sql(migration).update();

            assertThat(roleOf(us.colleague())).isEqualTo(TeamRole.OWNER);
            assertThat(roleOf(us.participant())).isEqualTo(TeamRole.EDITOR);
            var owners = "select sum(role = 'OWNER') from team_member group by team_id";
            assertThat(database.sql(owners).query(Integer.class).list()).containsOnly(1);
        });
    }

    private RoleResult stepDown(Crew crew, Somebody somebody) {
        return fixtures.as(somebody, () -> roles.give(crew.team(), somebody.id(), TeamRole.EDITOR));
    }

    private RoleResult give(Somebody giver, Somebody receiver, TeamRole role) {
        return fixtures.as(giver, () -> roles.give(us.team(), receiver.id(), role));
    }

    private TeamRole roleOf(Somebody somebody) {
        return fixtures.as(somebody, () -> teams.ownRole(us.team())).role();
    }

    private boolean passes(Runnable gate) {
        try {
            fixtures.as(us.colleague(), gate);
            return true;
        } catch (AccessDeniedException refused) {
            return false;
        }
    }
}
