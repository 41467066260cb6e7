package dk.masterclass.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every cohort. */
interface Cohorts extends Repository<Cohort, UUID> {

    Optional<Cohort> findById(UUID id);

    List<Cohort> findByIdIn(Collection<UUID> ids);

    List<Cohort> findAllByOrderByStartsOnDesc();

    boolean existsByName(String name);

    Cohort save(Cohort cohort);
}
