package dk.masterclass.worksheet;

import static java.util.stream.Collectors.toMap;

import dk.masterclass.people.TeamId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The answers that stand now. Reads give records, not entities: a managed entity would hide what others commit. */
interface StoredAnswers extends Repository<StoredAnswer, StoredAnswer.Key> {

    @Query("""
            select new dk.masterclass.worksheet.Standing(a.address, a.json, a.revision)
            from StoredAnswer a where a.team = :team and a.address = :address""")
    Optional<Standing> find(UUID team, String address);

    @Query("""
            select new dk.masterclass.worksheet.Standing(a.address, a.json, a.revision)
            from StoredAnswer a where a.team = :team""")
    List<Standing> ofTeam(UUID team);

    default Answers answersOf(TeamId team) {
        return new Answers(ofTeam(team.value()).stream()
                .collect(toMap(
                        standing -> Address.parse(standing.address())
                                .orElseThrow(() -> new IllegalStateException("Not an address: " + standing.address())),
                        Standing::answer)));
    }

    /** How often anything below these addresses was changed: each change has raised one revision by one. */
    @Query("""
            select coalesce(sum(a.revision), 0) from StoredAnswer a
            where a.team = :team and a.address >= :from and a.address < :end""")
    long changes(UUID team, String from, String end);

    /** The exercises and cases in which something stands. */
    @Query(value = """
                    select distinct substring_index(address, '/', 1) from answer
                    where team_id = :team and value <> 'null'""", nativeQuery = true)
    Set<String> begun(UUID team);

    /** Whether any of these exercises and cases has been begun. */
    @Query(value = """
                    select exists(select 1 from answer
                    where team_id = :team and value <> 'null'
                    and substring_index(address, '/', 1) in (:steps))""", nativeQuery = true)
    int existsIn(UUID team, Collection<String> steps);

    @Query("select count(a) > 0 from StoredAnswer a where a.team = :team")
    boolean existsForTeam(UUID team);

    /** Makes sure the row is there to be compared and set; two who write first meet here, and neither fails. */
    @Modifying
    @Query(value = """
                    insert ignore into answer (team_id, address, value, revision, changed_at, changed_by)
                    values (:team, :address, 'null', 0, :at, :by)""", nativeQuery = true)
    void prepare(UUID team, String address, Instant at, UUID by);

    /** Sets the value if the revision still is the one that was seen: 1 if so, 0 if somebody else was faster. */
    @Modifying
    @Query(value = """
                    update answer
                    set value = :json, revision = :seen + 1, changed_at = :at, changed_by = :by
                    where team_id = :team and address = :address and revision = :seen""", nativeQuery = true)
    int replace(UUID team, String address, long seen, String json, Instant at, UUID by);
}
