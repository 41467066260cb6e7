package dk.masterclass.people;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every team, whoever asks; {@link Teams} is the guarded way in. The newest cohort comes first. */
interface AllTeams extends Repository<Team, UUID> {

    Optional<Team> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select x from Team x where x.id = :id")
    Optional<Team> lock(UUID id);

    boolean existsByOrganisationAndCohort(UUID organisation, UUID cohort);

    Team save(Team team);

    @Query("""
            select t from Team t left join fetch t.members
            join Cohort c on c.id = t.cohort join Organisation o on o.id = t.organisation
            order by c.startsOn desc, o.name""")
    List<Team> all();

    @Query("""
            select t from Team t left join fetch t.members
            join Cohort c on c.id = t.cohort join Organisation o on o.id = t.organisation
            where exists (select 1 from t.members m where key(m) = :member)
            order by c.startsOn desc, o.name""")
    List<Team> withMember(UUID member);

    /** Their ids, in the same order. */
    @Query("""
            select t.id from Team t join t.members m
            join Cohort c on c.id = t.cohort join Organisation o on o.id = t.organisation
            where key(m) = :member
            order by c.startsOn desc, o.name""")
    List<UUID> idsWithMember(UUID member);

    @Query("""
            select t from Team t left join fetch t.members
            join Cohort c on c.id = t.cohort join Organisation o on o.id = t.organisation
            where :instructor member of c.instructors
            order by c.startsOn desc, o.name""")
    List<Team> taughtBy(UUID instructor);

    @Query("""
            select t from Team t left join fetch t.members
            join Cohort c on c.id = t.cohort join Organisation o on o.id = t.organisation
            where :contact member of o.contacts
            order by c.startsOn desc, o.name""")
    List<Team> withContact(UUID contact);

    @Query("select t from Team t where t.id = :team and exists (select 1 from t.members m where key(m) = :member)")
    Optional<Team> findWithMember(UUID team, UUID member);

    @Query("select m.role from Team t join t.members m where t.id = :team and key(m) = :member")
    Optional<TeamRole> roleOf(UUID team, UUID member);

    @Query("""
            select t from Team t join Cohort c on c.id = t.cohort
            where t.id = :team and :instructor member of c.instructors""")
    Optional<Team> findTaughtBy(UUID team, UUID instructor);

    @Query("""
            select t from Team t join Organisation o on o.id = t.organisation
            where t.id = :team and :contact member of o.contacts""")
    Optional<Team> findWithContact(UUID team, UUID contact);
}
