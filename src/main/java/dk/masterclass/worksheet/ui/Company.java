package dk.masterclass.worksheet.ui;

import dk.masterclass.people.TeamId;
import dk.masterclass.worksheet.AnswersChanged;
import dk.masterclass.worksheet.Comments;
import dk.masterclass.worksheet.LiveFindings;
import dk.masterclass.worksheet.Presence;
import dk.masterclass.worksheet.Presence.Visitor;
import dk.masterclass.worksheet.Registration;
import dk.masterclass.worksheet.TeamComment;
import dk.masterclass.worksheet.TeamFeed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The team around an open exercise: what they write, what comes of handing in, who may do what, and who is here. */
@Component
class Company {

    private final TeamFeed feed;
    private final Presence presence;
    private final Comments comments;
    private final ObjectProvider<LiveFindings> findings;

    Company(TeamFeed feed, Presence presence, Comments comments, ObjectProvider<LiveFindings> findings) {
        this.feed = feed;
        this.presence = presence;
        this.comments = comments;
        this.findings = findings;
    }

    /** What a screen hears of the team, on the thread of whoever caused it. */
    interface Ear {

        void written(AnswersChanged news);

        /** Somebody came, went, or is in another field. */
        void moved();

        /** Somebody commented, or took it back. */
        void commented();

        /** Anything else is otherwise than before. */
        void otherwise();
    }

    /** Joins it until the registration ends. */
    Registration join(TeamId team, Ear ear) {
        var registrations = List.of(
                feed.listen(team, ear::written),
                feed.listenSubmissions(team, news -> ear.otherwise()),
                feed.listenRoles(team, news -> ear.otherwise()),
                feed.listenDecisions(team, news -> ear.otherwise()),
                feed.listenComments(team, news -> ear.commented()),
                presence.listen(team, ear::moved),
                explained(team, ear));
        return () -> registrations.forEach(Registration::remove);
    }

    private Registration explained(TeamId team, Ear ear) {
        var all = findings.getIfAvailable();
        return all == null ? () -> {} : all.listen(team, ear::otherwise);
    }

    List<TeamComment> comments(TeamId team, String exercise) {
        return comments.of(team, exercise);
    }

    /** Who has the exercise open. */
    List<Visitor> in(TeamId team, String exercise) {
        return presence.of(team).stream()
                .filter(visitor -> visitor.exercise().equals(exercise))
                .toList();
    }
}
