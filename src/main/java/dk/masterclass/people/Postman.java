package dk.masterclass.people;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends what waits in the outbox, at least once: a mail is marked as sent after the server has taken it. Without a mail
 * server in {@code spring.mail.host}, mails wait.
 */
@Component
@ConditionalOnProperty("spring.mail.host")
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Mails mails;
    private final JavaMailSender server;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final String sender;

    Postman(
            Mails mails,
            JavaMailSender server,
            TransactionOperations transaction,
            Clock clock,
            @Value("${masterclass.sender:masterclass@localhost}") String sender) {
        this.mails = mails;
        this.server = server;
        this.transaction = transaction;
        this.clock = clock;
        this.sender = sender;
    }

    @Scheduled(fixedDelayString = "${masterclass.mail-round:5s}")
    void round() {
        while (Boolean.TRUE.equals(transaction.execute(status -> sendNext()))) {
            // Until nothing waits.
        }
    }

    private boolean sendNext() {
        var next = mails.lockNextWaiting(clock.instant());
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(Mail mail) {
        try {
            server.send(message(mail));
            mail.sent(clock.instant());
        } catch (MailException refused) {
            LOG.warn("Mail {} could not be sent and will be tried again: {}", mail.id(), refused.getClass());
            mail.failed(clock.instant());
        }
    }

    private SimpleMailMessage message(Mail mail) {
        var message = new SimpleMailMessage();
        message.setFrom(sender);
        message.setTo(new EmailAddress(mail.recipient()).wire());
        message.setSubject(mail.subject());
        message.setText(mail.body());
        return message;
    }
}
