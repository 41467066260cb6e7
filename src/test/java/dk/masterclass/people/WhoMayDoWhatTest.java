package dk.masterclass.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.document.Language;
import dk.masterclass.people.Fixtures.Somebody;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Calls every public method of every service of this package as every role, and compares with the table below. */
@DatabaseTest
class WhoMayDoWhatTest {

    private static final Set<Role> ALL = EnumSet.allOf(Role.class);
    private static final Map<String, Set<Role>> ALLOWED = new TreeMap<>(Map.ofEntries(
            Map.entry("Accounts.rehash", ALL),
            Map.entry("Accounts.of", ALL),
            Map.entry("Accounts.rolesOfOpen", ALL),
            Map.entry("Accounts.withEmail", ALL),
            Map.entry("Administration.cohorts", Set.of(Role.ADMINISTRATOR)),
            Map.entry("Administration.create", Set.of(Role.ADMINISTRATOR)),
            Map.entry("Administration.createOrganisation", Set.of(Role.ADMINISTRATOR)),
            Map.entry("Administration.createTeam", Set.of(Role.ADMINISTRATOR)),
            Map.entry("Administration.invite", Set.of(Role.ADMINISTRATOR)),
            Map.entry("Administration.openInvitations", Set.of(Role.ADMINISTRATOR)),
            Map.entry("Administration.organisations", Set.of(Role.ADMINISTRATOR)),
            Map.entry("Administration.people", Set.of(Role.ADMINISTRATOR)),
            Map.entry("Administration.plan", Set.of(Role.ADMINISTRATOR)),
            Map.entry("Administration.teams", Set.of(Role.ADMINISTRATOR)),
            Map.entry("Invitations.accept", ALL),
            Map.entry("Invitations.join", ALL),
            Map.entry("Invitations.look", ALL),
            Map.entry("Mailbox.isOpen", Set.of(Role.ADMINISTRATOR)),
            Map.entry("Mailbox.letters", Set.of(Role.ADMINISTRATOR)),
            Map.entry("OrganisationBrands.chosenBy", Set.of(Role.PARTICIPANT)),
            Map.entry("OrganisationBrands.colour", Set.of(Role.CONTACT, Role.ADMINISTRATOR)),
            Map.entry("OrganisationBrands.logo", Set.of(Role.CONTACT, Role.ADMINISTRATOR)),
            Map.entry("OrganisationBrands.of", Set.of(Role.CONTACT, Role.ADMINISTRATOR)),
            Map.entry("OrganisationBrands.ofTeam", Set.of(Role.PARTICIPANT)),
            Map.entry("OrganisationBrands.removeLogo", Set.of(Role.CONTACT, Role.ADMINISTRATOR)),
            Map.entry("OwnOrganisations.invite", Set.of(Role.CONTACT)),
            Map.entry("OwnOrganisations.teams", Set.of(Role.CONTACT)),
            Map.entry("PersonNames.of", ALL),
            Map.entry("Profile.changePassword", ALL),
            Map.entry("Profile.own", ALL),
            Map.entry("Profile.speak", ALL),
            Map.entry("TeamRoles.give", Set.of(Role.PARTICIPANT)),
            Map.entry("TeamRoles.giveAsAdministrator", Set.of(Role.ADMINISTRATOR)),
            Map.entry("Teams.asCommenter", Set.of(Role.PARTICIPANT)),
            Map.entry("Teams.asContact", Set.of(Role.CONTACT)),
            Map.entry("Teams.asEditor", Set.of(Role.PARTICIPANT)),
            Map.entry("Teams.asInstructor", Set.of(Role.INSTRUCTOR)),
            Map.entry("Teams.asMember", Set.of(Role.PARTICIPANT)),
            Map.entry("Teams.asOwner", Set.of(Role.PARTICIPANT)),
            Map.entry("Teams.asReader", Set.of(Role.PARTICIPANT)),
            Map.entry("Teams.ofOwnOrganisations", Set.of(Role.CONTACT)),
            Map.entry("Teams.own", Set.of(Role.PARTICIPANT)),
            Map.entry("Teams.ownCohort", Set.of(Role.PARTICIPANT)),
            Map.entry("Teams.ownId", Set.of(Role.PARTICIPANT)),
            Map.entry("Teams.ownRole", Set.of(Role.PARTICIPANT)),
            Map.entry("Teams.taught", Set.of(Role.INSTRUCTOR)),
            Map.entry("Teams.unguarded", ALL)));

    @Autowired
    ApplicationContext context;

    @Autowired
    Fixtures fixtures;

    @Test
    void everyMethodLetsInExactlyWhomTheTableNames() {
        var crew = fixtures.crew();
        var people = new EnumMap<Role, Somebody>(Map.of(
                Role.PARTICIPANT, crew.participant(),
                Role.INSTRUCTOR, crew.instructor(),
                Role.CONTACT, crew.contact(),
                Role.ADMINISTRATOR, fixtures.administrator()));

        var found = new TreeMap<String, Set<Role>>();
        services()
                .forEach(service -> methods(service).forEach(method -> {
                    var allowed = EnumSet.noneOf(Role.class);
                    people.forEach((role, somebody) -> {
                        if (fixtures.as(somebody, () -> isLetIn(service, method))) {
                            allowed.add(role);
                        }
                    });
                    found.put(AopUtils.getTargetClass(service).getSimpleName() + "." + method.getName(), allowed);
                }));

        assertThat(found).isEqualTo(ALLOWED);
    }

    private Stream<Object> services() {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getPackage().equals(Teams.class.getPackage()));
    }

    private static List<Method> methods(Object service) {
        return Arrays.stream(AopUtils.getTargetClass(service).getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .toList();
    }

    private static boolean isLetIn(Object service, Method method) {
        try {
            var arguments = Arrays.stream(method.getParameterTypes())
                    .map(WhoMayDoWhatTest::anything)
                    .toArray();
            method.invoke(service, arguments);
            return true;
        } catch (InvocationTargetException thrown) {
            return !(thrown.getCause() instanceof AccessDeniedException);
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** An argument that names nothing that exists. */
    private static Object anything(Class<?> type) {
        var unique = UUID.randomUUID().toString();
        return Stream.of(
                        unique,
                        TeamId.random(),
                        PersonId.random(),
                        CohortId.random(),
                        OrganisationId.random(),
                        TeamRole.EDITOR,
                        Language.DANISH,
                        new EmailAddress(unique + "@prøve.example"),
                        new Name(unique),
                        new Place.OnTeam(TeamId.random()),
                        new NewCohort(new Name(unique), LocalDate.EPOCH, LocalDate.EPOCH, List.of()),
                        List.of(PersonId.random()),
                        Optional.empty(),
                        new byte[0],
                        3)
                .filter(argument -> type.isInstance(argument) || type == int.class && argument instanceof Integer)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No argument of " + type));
    }
}
