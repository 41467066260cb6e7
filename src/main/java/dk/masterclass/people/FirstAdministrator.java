package dk.masterclass.people;

import dk.masterclass.document.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Invites whoever {@code masterclass.administrator} names, at every start until there is an administrator. */
@Component
@Order(200)
@ConditionalOnProperty("masterclass.administrator")
final class FirstAdministrator implements ApplicationRunner {

    private final People people;
    private final InvitationWriter writer;
    private final TransactionOperations transaction;
    private final EmailAddress email;

    FirstAdministrator(
            People people,
            InvitationWriter writer,
            TransactionOperations transaction,
            @Value("${masterclass.administrator}") String email) {
        this.people = people;
        this.writer = writer;
        this.transaction = transaction;
        this.email = new EmailAddress(email);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(status -> {
            if (!people.existsByAdministratorTrue()) {
                writer.invite(email, Language.DANISH, new Place.Administering(), null);
            }
        });
    }
}
