package dk.masterclass.worksheet.interleaving;

import static java.util.Objects.requireNonNull;

import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.people.TeamId;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Registration;
import dk.masterclass.worksheet.TeamFeed;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Where stories are played: the real app and its database, with two people who are signed in. */
final class Stage {

    private final Fixtures fixtures;
    private final Worksheets worksheets;
    private final TeamFeed feed;
    private final JdbcClient database;
    private final Crew crew;
    private final Map<Somebody, SecurityContext> signedIn;

    Stage(Fixtures fixtures, Worksheets worksheets, TeamFeed feed, JdbcClient database) {
        this.fixtures = fixtures;
        this.worksheets = worksheets;
        this.feed = feed;
        this.database = database;
        this.crew = fixtures.crew();
        this.signedIn = Stream.of(crew.participant(), crew.colleague())
                .collect(Collectors.toMap(
                        person -> person, person -> fixtures.as(person, SecurityContextHolder::getContext)));
    }

    List<Somebody> people() {
        return List.of(crew.participant(), crew.colleague());
    }

    /** The same people in a team that has not answered anything. */
    Crew newTeam() {
        return fixtures.inAnotherTeam(crew);
    }

    /** The service itself. */
    Server service() {
        return (person, team, changes) -> as(person, () -> worksheets.save(team, changes));
    }

    Answers answers(Crew team) {
        return answers(team.participant(), team.team());
    }

    Answers answers(Somebody person, TeamId team) {
        return as(person, () -> worksheets.answers(team));
    }

    Registration listen(Crew team, List<Tab> tabs) {
        return as(
                team.participant(),
                () -> feed.listen(
                        team.team(), news -> news.changes().forEach(change -> tabs.forEach(tab -> tab.push(change)))));
    }

    List<Flaw> check(Crew team, Diary diary, List<Tab> tabs) {
        var log = new Log(team.team(), worksheets, database);
        return as(team.participant(), () -> new Checker(diary, log).check(tabs));
    }

    <T> T as(Somebody person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(requireNonNull(signedIn.get(person)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
