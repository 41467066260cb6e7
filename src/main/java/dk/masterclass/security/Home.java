package dk.masterclass.security;

import dk.masterclass.people.Role;
import java.util.Set;

/** Where somebody's work begins. */
final class Home {

    private Home() {}

    /** The first page for these roles; whoever belongs nowhere yet has a profile all the same. */
    static String of(Set<Role> roles) {
        if (roles.contains(Role.PARTICIPANT)) {
            return "/";
        }
        if (roles.contains(Role.INSTRUCTOR)) {
            return "/gennemgang";
        }
        if (roles.contains(Role.CONTACT)) {
            return "/organisation";
        }
        return roles.contains(Role.ADMINISTRATOR) ? "/administration" : "/profil";
    }
}
