package dk.masterclass.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Everybody with an account. */
interface People extends Repository<Person, UUID> {

    Optional<Person> findById(UUID id);

    Optional<Person> findByEmail(String email);

    boolean existsByEmail(String email);

    List<Person> findByIdInOrderByName(Collection<UUID> ids);

    List<Person> findAllByOrderByName();

    boolean existsByAdministratorTrue();

    Person save(Person person);

    @Query("select count(t) > 0 from Team t join t.members m where key(m) = :person")
    boolean isParticipant(UUID person);

    @Query("select count(c) > 0 from Cohort c where :person member of c.instructors")
    boolean isInstructor(UUID person);

    @Query("select count(o) > 0 from Organisation o where :person member of o.contacts")
    boolean isContact(UUID person);
}
