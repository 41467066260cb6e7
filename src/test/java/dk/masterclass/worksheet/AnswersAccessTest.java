package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.NotVisible;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Whom the answers of a team exist for. */
@DatabaseTest
class AnswersAccessTest {

    private static final Address TRIGGER = Address.of("1C", "trigger");

    @Autowired
    Worksheets worksheets;

    @Autowired
    TeamFeed feed;

    @Autowired
    Fixtures fixtures;

    private Crew us;
    private Pen pen;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
        pen = new Pen(worksheets, us.team());
        fixtures.signIn(us.participant());
    }

    @Test
    void anotherTeamsAnswersDoNotExistForUs() {
        var others = fixtures.crew();

        assertThatThrownBy(() -> worksheets.answers(others.team())).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> worksheets.changes(others.team(), "1C")).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> worksheets.save(others.team(), List.of(pen.change(TRIGGER, 0, "x"))))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> worksheets.history(others.team(), TRIGGER)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> worksheets.recentChanges(others.team(), Instant.EPOCH, 5))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> feed.listen(others.team(), event -> {})).isInstanceOf(NotVisible.class);
    }

    @Test
    void theInstructorNeitherReadsDraftsNorWrites() {
        pen.write(TRIGGER, 0, "Holdets ord");
        fixtures.signIn(us.instructor());

        assertThatThrownBy(() -> worksheets.answers(us.team())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> worksheets.changes(us.team(), "1C")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> feed.listen(us.team(), event -> {})).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> pen.write(TRIGGER, 1, "Underviserens ord")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> worksheets.history(us.team(), TRIGGER)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anInstructorOfAnotherCohortSeesNothing() {
        var others = fixtures.crew();
        fixtures.signIn(others.instructor());

        assertThatThrownBy(() -> feed.listenSubmissions(us.team(), event -> {})).isInstanceOf(NotVisible.class);
    }

    @Test
    void theContactSeesNoDraftsAndWritesNothing() {
        fixtures.signIn(us.contact());

        assertThatThrownBy(() -> worksheets.answers(us.team())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> pen.write(TRIGGER, 0, "x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> feed.listen(us.team(), event -> {})).isInstanceOf(AccessDeniedException.class);
    }
}
