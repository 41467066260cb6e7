package dk.masterclass.worksheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every comment, whoever asks; {@link Comments} is the guarded way in. */
interface AllComments extends Repository<Comment, UUID> {

    /** Writes it unless it is there: 1 if it was not. Two who send the same at once meet here, and neither fails. */
    @Modifying
    @Query(value = """
                    insert ignore into comment (id, team_id, address, written_by, written_at, text)
                    values (:id, :team, :address, :by, :at, :text)""", nativeQuery = true)
    int write(UUID id, UUID team, String address, UUID by, Instant at, String text);

    Optional<Comment> findByIdAndTeam(UUID id, UUID team);

    @Query("""
            from Comment c where c.team = :team and c.address like concat(:exercise, '/%')
            order by c.writtenAt, c.id""")
    List<Comment> of(UUID team, String exercise);
}
