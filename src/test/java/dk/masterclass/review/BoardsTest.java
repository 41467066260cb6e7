package dk.masterclass.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.worksheet.ExerciseState;
import dk.masterclass.worksheet.Submissions;
import dk.masterclass.worksheet.Worksheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class BoardsTest {

    @Autowired
    Boards boards;

    @Autowired
    Submissions submissions;

    @Autowired
    Worksheets worksheets;

    @Autowired
    Fixtures fixtures;

    private Crew us;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
    }

    @Test
    void boardShowsWhereTheOwnTeamsStandAndNoOthers() {
        var submission = new HandedIn(fixtures, us, worksheets, submissions).handIn();
        new HandedIn(fixtures, fixtures.crew(), worksheets, submissions).handIn();
        fixtures.signIn(us.instructor());

        assertThat(boards.all())
                .singleElement()
                .satisfies(board -> assertThat(board.rows()).singleElement().satisfies(row -> {
                    assertThat(row.team().id()).isEqualTo(us.team());
                    assertThat(row.places())
                            .filteredOn(place -> place.exercise().equals("1C"))
                            .singleElement()
                            .satisfies(place -> {
                                assertThat(place.state()).isEqualTo(ExerciseState.SUBMITTED);
                                assertThat(place.submission()).contains(submission);
                                assertThat(place.progress().isComplete()).isTrue();
                            });
                    assertThat(row.places())
                            .filteredOn(place -> place.exercise().equals("1A"))
                            .allSatisfy(place -> assertThat(place.submission()).isEmpty());
                }));
    }

    @Test
    void participantsSeeNoBoard() {
        fixtures.signIn(us.participant());

        assertThatThrownBy(() -> boards.all()).isInstanceOf(AccessDeniedException.class);
    }
}
