package dk.masterclass.worksheet;

import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A fault for tests that must notice it: changes are written and answered, and then rolled back. */
@Component
public final class ForgottenCommit {

    private final AnswerTransaction transaction;
    private final TransactionTemplate transactions;

    ForgottenCommit(AnswerTransaction transaction, TransactionTemplate transactions) {
        this.transaction = transaction;
        this.transactions = transactions;
    }

    public List<SaveResult> save(TeamId team, PersonId person, List<Change> changes) {
        return transactions.execute(status -> {
            status.setRollbackOnly();
            return transaction.write(new Writer(team, person, "", Instant.now()), changes);
        });
    }
}
