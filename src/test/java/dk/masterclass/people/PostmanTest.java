package dk.masterclass.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dk.masterclass.DatabaseTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionOperations;

@DatabaseTest
class PostmanTest {

    @Autowired
    Mails mails;

    @Autowired
    TransactionOperations transaction;

    @Autowired
    JdbcClient database;

    private final Server server = new Server();
    private EmailAddress recipient;
    private Instant now;

    @BeforeEach
    void oneMailWaits() {
        recipient = new EmailAddress("modtager" + UUID.randomUUID() + "@prøve.example");
        now = Instant.now().plus(Duration.ofDays(1));
        mails.save(new Mail(recipient, "Emne", "http://localhost/invitation/hemmelig", Instant.now()));
    }

    @Test
    void sendsEachMailOnceAndForgetsItsText() {
        postman().round();
        postman().round();

        assertThat(server.sentTo(recipient)).containsExactly("Emne");
        assertThat(body()).isEmpty();
    }

    @Test
    void aMailThatIsRefusedIsTriedAgainLater() {
        server.isDown = true;
        postman().round();
        server.isDown = false;
        postman().round();
        assertThat(server.sentTo(recipient)).isEmpty();

        now = now.plus(Duration.ofMinutes(2));
        postman().round();
        assertThat(server.sentTo(recipient)).containsExactly("Emne");
    }

    @Test
    void aMailWhoseSendingWasCutOffIsSentAgain() {
        server.diesAfterSending = true;
        assertThatIllegalStateException().isThrownBy(postman()::round);
        server.diesAfterSending = false;
        postman().round();

        assertThat(server.sentTo(recipient)).hasSizeBetween(1, 2);
        assertThat(body()).isEmpty();
    }

    private Postman postman() {
        return new Postman(
                mails, server, transaction, Clock.fixed(now, ZoneOffset.UTC), "afsender@masterclass.example");
    }

    private String body() {
        return database.sql("select body from mail where recipient = ?")
                .param(recipient.value())
                .query(String.class)
                .single();
    }

    /** A mail server that only remembers. */
    private static final class Server extends JavaMailSenderImpl {

        private final List<MimeMessage> taken = new ArrayList<>();
        private boolean isDown;
        private boolean diesAfterSending;

        @Override
        protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
            if (isDown) {
                throw new MailSendException("The server is down");
            }
            taken.addAll(List.of(messages));
            if (diesAfterSending) {
                throw new IllegalStateException("The app was killed here");
            }
        }

        List<String> sentTo(EmailAddress recipient) {
            return taken.stream()
                    .filter(message -> recipients(message).contains(recipient.wire()))
                    .map(Server::subject)
                    .toList();
        }

        private static String recipients(MimeMessage message) {
            try {
                return List.of(message.getAllRecipients()).toString();
            } catch (MessagingException unreadable) {
                throw new AssertionError(unreadable);
            }
        }

        private static String subject(MimeMessage message) {
            try {
                return message.getSubject();
            } catch (MessagingException unreadable) {
                throw new AssertionError(unreadable);
            }
        }
    }
}
