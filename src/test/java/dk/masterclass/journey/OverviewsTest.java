package dk.masterclass.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.strategy.Completeness;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class OverviewsTest {

    private static final Address TRIGGER = Address.of("1C", "trigger");

    @Autowired
    Overviews overviews;

    @Autowired
    Worksheets worksheets;

    @Autowired
    JdbcClient database;

    @Autowired
    Fixtures fixtures;

    private Crew us;

    @BeforeEach
    void signIn() {
        us = fixtures.crew();
        fixtures.signIn(us.participant());
    }

    @Test
    void newTeamBeginsWithTheFirstLesson() {
        var overview = overviews.visit();

        assertThat(overview.journey().next())
                .hasValueSatisfying(next -> assertThat(next.step().id()).isEqualTo("1.1"));
        assertThat(overview.journey().stages()).hasSize(8);
        assertThat(overview.strategy().map(Completeness::percent)).contains(0);
        assertThat(overview.news().items()).isEmpty();
    }

    @Test
    void whatAColleagueWroteIsNewsAndMyOwnIsNot() {
        write("Mine ord");
        fixtures.signIn(us.colleague());
        write("Bos ord");
        fixtures.signIn(us.participant());

        assertThat(overviews.visit().news().items())
                .singleElement()
                .isInstanceOfSatisfying(News.Written.class, written -> {
                    assertThat(written.byName()).isEqualTo("Kaj Kollega");
                    assertThat(written.question()).isEqualTo(TRIGGER);
                });
    }

    @Test
    void newsCountsFromTheVisitBefore() {
        fixtures.signIn(us.colleague());
        write("Bos ord");
        fixtures.signIn(us.participant());
        overviews.visit();
        letTimePass("visited_at = utc_timestamp(6) - interval 2 hour");
        assertThat(overviews.visit().news().items()).hasSize(1);

        letTimePass("visited_at = utc_timestamp(6) - interval 2 hour");
        database.sql("update answer_change set changed_at = utc_timestamp(6) - interval 3 hour where team_id = ?")
                .param(us.team().value())
                .update();

        var news = overviews.visit().news();
        assertThat(news.items()).isEmpty();
        assertThat(news.lastVisit()).isPresent();
    }

    @Test
    void comingBackAtOnceIsTheSameVisit() {
        overviews.visit();
        letTimePass("visited_at = utc_timestamp(6) - interval 2 hour");
        var first = overviews.visit().news().lastVisit();

        assertThat(overviews.visit().news().lastVisit()).isEqualTo(first).isPresent();
    }

    @Test
    void onlyParticipantsHaveAJourney() {
        fixtures.signIn(us.instructor());

        assertThatThrownBy(() -> overviews.visit()).isInstanceOf(AccessDeniedException.class);
    }

    private void write(String text) {
        var base = worksheets.answers(us.team()).revisionAt(TRIGGER);
        worksheets.save(
                us.team(), List.of(new Change("test-" + text.hashCode(), 1, TRIGGER, base, new Value.Text(text))));
    }

    private void letTimePass(String visit) {
        database.sql("update home_visit set " + visit + " where person_id = ?")
                .param(us.participant().id().value())
                .update();
    }
}
