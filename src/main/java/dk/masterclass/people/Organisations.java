package dk.masterclass.people;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every organisation. */
interface Organisations extends Repository<Organisation, UUID> {

    Optional<Organisation> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select x from Organisation x where x.id = :id")
    Optional<Organisation> lock(UUID id);

    List<Organisation> findByIdIn(Collection<UUID> ids);

    @Query("select distinct o from Organisation o left join fetch o.contacts order by o.name")
    List<Organisation> all();

    @Query("select o from Organisation o where :contact member of o.contacts order by o.name")
    List<Organisation> withContact(UUID contact);

    boolean existsByName(String name);

    Organisation save(Organisation organisation);
}
