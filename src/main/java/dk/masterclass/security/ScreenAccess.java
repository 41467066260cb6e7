package dk.masterclass.security;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AccessCheckDecisionResolver;
import com.vaadin.flow.server.auth.NavigationAccessChecker;
import com.vaadin.flow.spring.security.SpringNavigationAccessControl;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.Role;
import java.util.Collection;
import java.util.function.Predicate;

/**
 * Opens screens to the roles they name, as Vaadin does. Vaadin's own way to the roles looks through every library for a
 * setting, at each step from screen to screen.
 */
final class ScreenAccess extends SpringNavigationAccessControl {

    private final transient CurrentPerson currentPerson;

    ScreenAccess(
            Collection<NavigationAccessChecker> checkers,
            AccessCheckDecisionResolver decision,
            CurrentPerson currentPerson) {
        super(checkers, decision);
        this.currentPerson = currentPerson;
    }

    @Override
    protected Predicate<String> getRolesChecker(VaadinRequest request) {
        return wanted -> currentPerson.find().stream()
                .flatMap(person -> person.roles().stream())
                .map(Role::name)
                .anyMatch(wanted::equals);
    }
}
