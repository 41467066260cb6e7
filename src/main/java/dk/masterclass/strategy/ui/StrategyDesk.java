package dk.masterclass.strategy.ui;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.document.Language;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.TeamId;
import dk.masterclass.strategy.FinalResult;
import dk.masterclass.strategy.FinalVersions;
import dk.masterclass.strategy.Overview;
import dk.masterclass.strategy.Strategies;
import dk.masterclass.strategy.StrategyVersion;
import dk.masterclass.worksheet.AnswersChanged;
import dk.masterclass.worksheet.Registration;
import dk.masterclass.worksheet.TeamFeed;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Everything the strategy's screen needs of a team. The services behind it check who asks. */
@Component
class StrategyDesk {

    private final Course course;
    private final Strategies strategies;
    private final FinalVersions versions;
    private final TeamFeed feed;

    StrategyDesk(Course course, Strategies strategies, FinalVersions versions, TeamFeed feed) {
        this.course = course;
        this.strategies = strategies;
        this.versions = versions;
        this.feed = feed;
    }

    /** Where a team that has written nothing begins. */
    Optional<Exercise> firstExercise() {
        return course.exercises().stream().findFirst();
    }

    Exercise exercise(String id) {
        return course.exercise(id).orElseThrow(() -> new NotVisible("Exercise " + id));
    }

    Overview overview(TeamId team, Language language) {
        return strategies.overview(team, language);
    }

    List<StrategyVersion> versions(TeamId team) {
        return versions.of(team);
    }

    FinalResult makeFinal(TeamId team, Language language) {
        return versions.makeFinal(team, language);
    }

    Registration follow(TeamId team, Consumer<AnswersChanged> listener) {
        return feed.listen(team, listener);
    }
}
