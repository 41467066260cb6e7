package dk.masterclass.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures.Crew;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class TeamsTest {

    @Autowired
    Teams teams;

    @Autowired
    Fixtures fixtures;

    private Crew ours;
    private Crew theirs;

    @BeforeEach
    void twoTeams() {
        ours = fixtures.crew();
        theirs = fixtures.crew();
    }

    @Test
    void membersReachTheirTeamAndSeeWhoIsInIt() {
        var own = fixtures.as(ours.participant(), () -> teams.own().orElseThrow());

        assertThat(own.id()).isEqualTo(ours.team());
        assertThat(own.organisationName()).startsWith("Prøvefirma");
        assertThat(own.cohortName()).startsWith("Prøvehold");
        assertThat(own.members()).extracting(TeamSummary.Member::name).containsExactly("Dina Deltager", "Kaj Kollega");
        assertThat(fixtures.as(ours.colleague(), () -> teams.asMember(ours.team())))
                .isEqualTo(own);
    }

    @Test
    void membersKnowWhenTheirCohortMeets() {
        var cohort = fixtures.as(ours.participant(), () -> teams.ownCohort().orElseThrow());

        assertThat(cohort.id()).isEqualTo(ours.cohort());
        assertThat(cohort.days()).hasSize(1);
    }

    @Test
    void instructorsReachTheTeamsOfTheirCohortsOnly() {
        assertThat(fixtures.as(ours.instructor(), () -> teams.taught()))
                .extracting(TeamSummary::id)
                .containsExactly(ours.team());
        assertThat(fixtures.as(ours.instructor(), () -> teams.asInstructor(ours.team()))
                        .id())
                .isEqualTo(ours.team());
    }

    @Test
    void contactsReachTheTeamsOfTheirOrganisationOnly() {
        assertThat(fixtures.as(ours.contact(), () -> teams.ofOwnOrganisations()))
                .extracting(TeamSummary::id)
                .containsExactly(ours.team());
        assertThat(fixtures.as(ours.contact(), () -> teams.asContact(ours.team()))
                        .id())
                .isEqualTo(ours.team());
    }

    @Test
    void aForeignTeamIsRefusedExactlyLikeAMissingOne() {
        var missing = TeamId.random();
        for (TeamId asked : new TeamId[] {theirs.team(), missing}) {
            thenRefused(ours.participant(), teams::asMember, asked);
            thenRefused(ours.instructor(), teams::asInstructor, asked);
            thenRefused(ours.contact(), teams::asContact, asked);
        }
    }

    @Test
    void listenersReachAnyTeamWithoutAnybodySignedIn() {
        assertThat(teams.unguarded(ours.team()).id()).isEqualTo(ours.team());
    }

    private void thenRefused(Fixtures.Somebody somebody, Consumer<TeamId> question, TeamId asked) {
        fixtures.as(
                somebody,
                () -> assertThatExceptionOfType(NotVisible.class)
                        .isThrownBy(() -> question.accept(asked))
                        .withMessage("Team " + asked));
    }
}
