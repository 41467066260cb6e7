package dk.masterclass.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every invitation, whoever asks; {@link Invitations} is the way in for those who hold a token. */
interface AllInvitations extends Repository<Invitation, UUID> {

    Invitation save(Invitation invitation);

    void delete(Invitation invitation);

    Optional<Invitation> findByTokenHash(byte[] tokenHash);

    @Query("select i from Invitation i where i.usedAt is null and i.expiresAt > :now order by i.createdAt desc")
    List<Invitation> open(Instant now);

    @Query("select i from Invitation i where i.email = :email and i.usedAt is null and i.expiresAt > :now")
    List<Invitation> openFor(String email, Instant now);

    @Query("""
            select count(i) from Invitation i
            where i.team = :team and i.email <> :email and i.usedAt is null and i.expiresAt > :now""")
    int countOthersWaiting(UUID team, String email, Instant now);

    /** Uses the token up. Of all who try at the same time, one gets a 1 and everybody else a 0. */
    @Modifying
    @Query("""
            update Invitation i set i.usedAt = :now
            where i.tokenHash = :tokenHash and i.usedAt is null and i.expiresAt > :now""")
    int use(byte[] tokenHash, Instant now);
}
