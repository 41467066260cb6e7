package dk.masterclass.people;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every cohort. */
interface Cohorts extends Repository<Cohort, UUID> {

    Optional<Cohort> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select x from Cohort x where x.id = :id")
    Optional<Cohort> lock(UUID id);

    /** The cohorts of the teams that somebody works in, with the days people meet; in the order of {@link AllTeams}. */
    @Query("""
            select c from Cohort c left join fetch c.days
            join Team t on t.cohort = c.id join t.members m join Organisation o on o.id = t.organisation
            where key(m) = :member
            order by c.startsOn desc, o.name""")
    List<Cohort> withMember(UUID member);

    List<Cohort> findByIdIn(Collection<UUID> ids);

    @Query("select c from Cohort c where :instructor member of c.instructors order by c.startsOn desc")
    List<Cohort> taughtBy(UUID instructor);

    @Query("select distinct c from Cohort c left join fetch c.instructors order by c.startsOn desc, c.name")
    List<Cohort> all();

    boolean existsByName(String name);

    Cohort save(Cohort cohort);
}
