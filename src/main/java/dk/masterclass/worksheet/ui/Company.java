package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Exercise;
import dk.masterclass.people.CurrentPerson.SignedIn;
import dk.masterclass.people.TeamId;
import dk.masterclass.worksheet.AnswersChanged;
import dk.masterclass.worksheet.Registration;
import dk.masterclass.worksheet.TeamFeed;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The team around an open exercise: what they write, what comes of handing in, and who else has it open. */
@Component
class Company {

    private final TeamFeed feed;
    private final Presence presence;

    Company(TeamFeed feed, Presence presence) {
        this.feed = feed;
        this.presence = presence;
    }

    /**
     * Joins it until the registration ends.
     *
     * @param written told what was written, on the thread that saved it
     * @param moved called when anything else is otherwise than before
     */
    Registration join(
            TeamId team, Exercise exercise, SignedIn person, Consumer<AnswersChanged> written, Runnable moved) {
        var registrations = List.of(
                feed.listen(team, written),
                feed.listenSubmissions(team, news -> moved.run()),
                presence.arrive(team, exercise.id(), person.id(), person.name(), moved));
        return () -> registrations.forEach(Registration::remove);
    }
}
