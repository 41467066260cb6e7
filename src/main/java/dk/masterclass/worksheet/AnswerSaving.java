package dk.masterclass.worksheet;

import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Saves a batch of changes whoever sends it, and begins again when the database broke off the transaction because
 * somebody else wrote at the same time. Beginning again is safe: nothing was committed, and a change counts once.
 */
@Component
final class AnswerSaving {

    private static final int MOST_ATTEMPTS = 8;

    private final AnswerTransaction transaction;
    private final Clock clock;

    AnswerSaving(AnswerTransaction transaction, Clock clock) {
        this.transaction = transaction;
        this.clock = clock;
    }

    List<SaveResult> save(TeamId team, PersonId person, String name, List<Change> changes) {
        var writer = new Writer(team, person, name, clock.instant().truncatedTo(ChronoUnit.MICROS));
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.write(writer, changes);
            } catch (ConcurrencyFailureException | DataIntegrityViolationException collision) {
                if (attempt == MOST_ATTEMPTS) {
                    throw collision;
                }
            }
        }
    }
}
