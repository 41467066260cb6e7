package dk.masterclass.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All mails, sent and waiting. */
interface Mails extends Repository<Mail, UUID> {

    Mail save(Mail mail);

    List<Mail> findTop100ByOrderByCreatedAtDesc();

    /** The mail that has waited longest, locked; one that another node is sending right now is passed over. */
    @Query(nativeQuery = true, value = """
            select * from mail where sent_at is null and next_attempt_at <= :now
            order by created_at limit 1 for update skip locked""")
    Optional<Mail> lockNextWaiting(Instant now);
}
