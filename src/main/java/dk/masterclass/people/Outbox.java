package dk.masterclass.people;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Takes mails that are to be sent once the transaction around is committed. */
@Component
final class Outbox {

    private final Mails mails;
    private final Clock clock;

    Outbox(Mails mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    void put(EmailAddress recipient, String subject, String body) {
        mails.save(new Mail(recipient, subject, body, clock.instant()));
    }
}
