package dk.masterclass.worksheet.interleaving;

import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.people.TeamId;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.SaveResult;
import java.util.List;

/** Where changes arrive: the service itself, its door, or one of them with a planted fault. */
interface Server {

    /** The results as the sender will hear them, unless the network loses them. */
    List<SaveResult> save(Somebody person, TeamId team, List<Change> changes);
}
