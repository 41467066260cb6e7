package dk.masterclass.people;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names behind ids, for what shows who wrote something. People who have left keep their name here. */
@Service
@Transactional(readOnly = true)
public class PersonNames {

    private final People people;

    PersonNames(People people) {
        this.people = people;
    }

    /** The names of those that exist. Ask only with ids from something the signed-in person may see. */
    @PreAuthorize("isAuthenticated()")
    public Map<PersonId, String> of(Collection<PersonId> ids) {
        return people.findByIdInOrderByName(ids.stream().map(PersonId::value).toList()).stream()
                .collect(toUnmodifiableMap(Person::id, Person::name));
    }
}
