package dk.masterclass.people;

import java.util.List;
import java.util.UUID;

/** The people of the sample set-up, to sign in as and to hang sample answers on. They exist only where it is on. */
public final class SamplePeople {

    public static final String PASSWORD = "kridt-banen-op";
    public static final TeamId HAVNBY = new TeamId(id("c0"));
    public static final TeamId FJORDBY = new TeamId(id("c1"));

    static final OrganisationId HAVNBY_ENERGI = new OrganisationId(id("a0"));
    static final OrganisationId FJORDBY_KOMMUNE = new OrganisationId(id("a1"));
    static final CohortId COHORT = new CohortId(id("b0"));

    static final Account PARTICIPANT = account("d0", "deltager@havnby.example", "Mette Krogh", "participant");
    static final Account COLLEAGUE = account("d1", "kollega@havnby.example", "Jonas Riis", "colleague");
    static final Account CONTACT = account("d2", "kontakt@havnby.example", "Lene Kjær", "contact");
    static final Account STRANGER = account("d3", "deltager@fjordby.example", "Signe Holm", "stranger");
    static final Account INSTRUCTOR = account("d4", "underviser@masterclass.example", "Karen Winther", "instructor");
    static final Account ADMINISTRATOR = account("d5", "admin@masterclass.example", "Ida Bruun", "administrator");

    private SamplePeople() {}

    /** One account; the key names what the person is in the sample. */
    public record Account(PersonId id, String email, String name, String key) {}

    public static List<Account> accounts() {
        return List.of(PARTICIPANT, COLLEAGUE, CONTACT, STRANGER, INSTRUCTOR, ADMINISTRATOR);
    }

    private static Account account(String suffix, String email, String name, String key) {
        return new Account(new PersonId(id(suffix)), email, name, key);
    }

    private static UUID id(String suffix) {
        return UUID.fromString("5a3b1e00-0000-4000-8000-0000000000" + suffix);
    }
}
