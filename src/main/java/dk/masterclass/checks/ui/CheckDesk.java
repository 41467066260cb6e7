package dk.masterclass.checks.ui;

import dk.masterclass.checks.Finding;
import dk.masterclass.checks.TeamFindings;
import dk.masterclass.course.Course;
import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import dk.masterclass.people.TeamId;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Registration;
import dk.masterclass.worksheet.TeamFeed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Everything the screen of the findings needs of a team. The services behind it check who asks. */
@Component
class CheckDesk {

    private final Course course;
    private final TeamFindings findings;
    private final TeamFeed feed;

    CheckDesk(Course course, TeamFindings findings, TeamFeed feed) {
        this.course = course;
        this.findings = findings;
        this.feed = feed;
    }

    List<Finding> findings(TeamId team, Language language) {
        return findings.findings(team, language);
    }

    /** Calls when somebody in the team writes. */
    Registration follow(TeamId team, Runnable changed) {
        return feed.listen(team, news -> changed.run());
    }

    /** »8B · Måltal«: the exercise, and what is asked there. */
    String label(Address place, Language language) {
        var asked = course.exercise(place.exercise())
                .flatMap(exercise -> exercise.field(place.field()))
                .map(field ->
                        column(field, place).orElse(field).wording().label().in(language));
        return place.exercise() + asked.map(label -> " · " + label).orElse("");
    }

    private static Optional<Field> column(Field field, Address place) {
        return field instanceof Field.Table table
                ? Optional.ofNullable(place.column()).flatMap(table::column)
                : Optional.empty();
    }
}
