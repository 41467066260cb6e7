package dk.masterclass.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator of a sample set-up reads the mails that nobody sends. Closed everywhere else. */
@Service
@Transactional(readOnly = true)
public class Mailbox {

    private final Mails mails;
    private final boolean open;

    Mailbox(Mails mails, @Value("${masterclass.mailbox:false}") boolean open) {
        this.mails = mails;
        this.open = open;
    }

    /** One mail as it was written. The text is gone once the mail was really sent. */
    public record Letter(String recipient, String subject, String text, Instant writtenAt, Optional<Instant> sentAt) {}

    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public boolean isOpen() {
        return open;
    }

    /** The latest mails, the newest first. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<Letter> letters() {
        if (!open) {
            return List.of();
        }
        return mails.findTop100ByOrderByCreatedAtDesc().stream()
                .map(mail -> new Letter(mail.recipient(), mail.subject(), mail.body(), mail.createdAt(), mail.sentAt()))
                .toList();
    }
}
