package dk.masterclass.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.masterclass.DatabaseTest;
import dk.masterclass.document.Language;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.TeamRole;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.Submissions;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Every role in a team against everything that can be done with its work. */
@DatabaseTest
class TeamRoleWallTest {

    private static final Address TRIGGER = Address.of("1C", "trigger");

    @Autowired
    Worksheets worksheets;

    @Autowired
    Submissions submissions;

    @Autowired
    Strategies strategies;

    @Autowired
    FinalVersions versions;

    @Autowired
    Fixtures fixtures;

    private Crew us;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
    }

    @ParameterizedTest
    @EnumSource
    void everyMemberReadsEverything(TeamRole role) {
        fixtures.give(us.team(), us.colleague(), role);

        assertThatCode(() -> asColleague(() -> {
                    worksheets.answers(us.team());
                    worksheets.history(us.team(), TRIGGER);
                    submissions.states(us.team());
                    strategies.overview(us.team(), Language.DANISH);
                    versions.of(us.team());
                }))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void editorsAndOwnersWriteAndNobodyElseLeavesATrace(TeamRole role) {
        fixtures.give(us.team(), us.colleague(), role);

        thenAllowedIf(role.mayWrite(), () -> worksheets.save(us.team(), List.of(change())));

        var written = fixtures.as(us.participant(), () -> worksheets.history(us.team(), TRIGGER));
        assertThat(written).hasSize(role == TeamRole.OWNER || role == TeamRole.EDITOR ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource
    void editorsAndOwnersHandIn(TeamRole role) {
        fixtures.give(us.team(), us.colleague(), role);

        thenAllowedIf(role == TeamRole.OWNER || role == TeamRole.EDITOR, () -> submissions.submit(us.team(), "1C"));
    }

    @ParameterizedTest
    @EnumSource
    void ownersMakeVersionsFinal(TeamRole role) {
        fixtures.give(us.team(), us.colleague(), role);

        thenAllowedIf(role == TeamRole.OWNER, () -> versions.makeFinal(us.team(), Language.DANISH));
    }

    private void thenAllowedIf(boolean isAllowed, Runnable action) {
        if (isAllowed) {
            assertThatCode(() -> asColleague(action)).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> asColleague(action));
        }
    }

    private void asColleague(Runnable action) {
        fixtures.as(us.colleague(), action);
    }

    private static Change change() {
        return new Change("wall", 1, TRIGGER, 0, new Value.Text("Vi mangler montører"));
    }
}
