package dk.masterclass.people;

import static dk.masterclass.AtOnce.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.masterclass.DatabaseTest;
import dk.masterclass.document.Language;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class InvitationsTest {

    private static final Pattern LINK = Pattern.compile("(http://\\S+)/invitation/([\\w-]{43})");
    private static final String GOOD_PASSWORD = "grøn bænk i regnvejr";

    @Autowired
    Invitations invitations;

    @Autowired
    Administration administration;

    @Autowired
    OwnOrganisations ownOrganisations;

    @Autowired
    Accounts accounts;

    @Autowired
    Mailbox mailbox;

    @Autowired
    JdbcClient database;

    @Autowired
    Fixtures fixtures;

    private Crew crew;
    private Somebody administrator;
    private EmailAddress email;

    @BeforeEach
    void somebodyNew() {
        crew = fixtures.crew();
        administrator = fixtures.administrator();
        email = new EmailAddress("ny" + UUID.randomUUID() + "@prøve.example");
    }

    @Test
    void aNewParticipantChoosesNameAndPasswordAndIsOnTheTeam() {
        var token = givenInvitation(new Place.OnTeam(crew.team()));

        assertThat(invitations.accept(token, " Nanna  Ny ", GOOD_PASSWORD)).isEqualTo(Acceptance.ACCEPTED);

        var account = accounts.withEmail(email.value()).orElseThrow();
        assertThat(account.person().name()).isEqualTo("Nanna Ny");
        assertThat(account.person().roles()).containsExactly(Role.PARTICIPANT);
        assertThat(account.passwordHash()).startsWith("{argon2id}").doesNotContain(GOOD_PASSWORD);
    }

    @Test
    void everyPlaceGivesItsRole() {
        assertThat(rolesAfter(new Place.Teaching(crew.cohort()))).containsExactly(Role.INSTRUCTOR);
        somebodyNew();
        assertThat(rolesAfter(new Place.ContactOf(crew.organisation()))).containsExactly(Role.CONTACT);
        somebodyNew();
        assertThat(rolesAfter(new Place.Administering())).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void lookingUsesNothingUp() {
        var token = givenInvitation(new Place.OnTeam(crew.team()));

        for (int times = 0; times < 3; times++) {
            var open = invitations.look(token).orElseThrow();
            assertThat(open.email()).isEqualTo(email);
            assertThat(open.place().role()).isEqualTo(Role.PARTICIPANT);
            assertThat(open.inviter()).hasValue("Aksel Administrator");
            assertThat(open.hasAccount()).isFalse();
        }
        assertThat(invitations.accept(token, "Nanna Ny", GOOD_PASSWORD)).isEqualTo(Acceptance.ACCEPTED);
        assertThat(invitations.look(token)).isEmpty();
    }

    @Test
    void ofTwentyWhoTryAtTheSameTimeOneGetsIn() throws Exception {
        var token = givenInvitation(new Place.OnTeam(crew.team()));

        var outcomes = atOnce(Collections.nCopies(20, () -> invitations.accept(token, "Nanna Ny", GOOD_PASSWORD)));

        assertThat(outcomes).containsOnly(Acceptance.ACCEPTED, Acceptance.GONE);
        assertThat(Collections.frequency(outcomes, Acceptance.ACCEPTED)).isEqualTo(1);
        assertThat(accountsWithTheEmail()).isEqualTo(1);
    }

    @Test
    void colleaguesWhoComeAtTheSameTimeAllGetIn() throws Exception {
        var tokens = IntStream.range(0, 3)
                .mapToObj(seat -> {
                    email = new EmailAddress("ny" + UUID.randomUUID() + "@prøve.example");
                    return givenInvitation(new Place.OnTeam(crew.team()));
                })
                .iterator();

        var outcomes =
                atOnce(Collections.nCopies(3, () -> invitations.accept(next(tokens), "Nanna Ny", GOOD_PASSWORD)));

        assertThat(outcomes).containsOnly(Acceptance.ACCEPTED);
        assertThat(overview().team().members()).hasSize(5);
    }

    @Test
    void usedExpiredAndUnknownTokensLookTheSame() {
        var used = givenInvitation(new Place.OnTeam(crew.team()));
        invitations.accept(used, "Nanna Ny", GOOD_PASSWORD);
        email = new EmailAddress("ny" + UUID.randomUUID() + "@prøve.example");
        var expired = givenInvitation(new Place.OnTeam(crew.team()));
        database.sql("update invitation set expires_at = utc_timestamp(6) - interval 1 second where email = ?")
                .param(email.value())
                .update();

        for (String token : List.of(used, expired, "findes-ikke", "")) {
            assertThat(invitations.look(token)).isEmpty();
            assertThat(invitations.accept(token, "Nanna Ny", GOOD_PASSWORD)).isEqualTo(Acceptance.GONE);
            assertThat(invitations.join(token)).isEqualTo(Acceptance.GONE);
        }
    }

    @Test
    void aRefusalLeavesTheTokenUnused() {
        var token = givenInvitation(new Place.OnTeam(crew.team()));

        assertThat(invitations.accept(token, "  ", GOOD_PASSWORD)).isEqualTo(Acceptance.NAME_MISSING);
        assertThat(invitations.accept(token, "Nanna Ny", "for kort")).isEqualTo(Acceptance.PASSWORD_TOO_SHORT);
        assertThat(invitations.accept(token, "Nanna Ny", "x".repeat(129))).isEqualTo(Acceptance.PASSWORD_TOO_LONG);
        assertThat(invitations.accept(token, "Nanna Ny", "masterclass2027")).isEqualTo(Acceptance.PASSWORD_TOO_EASY);

        assertThat(invitations.accept(token, "Nanna Ny", GOOD_PASSWORD)).isEqualTo(Acceptance.ACCEPTED);
    }

    @Test
    void whoHasAnAccountKeepsItAndGetsThePlaceBesides() {
        var known = crew.contact();
        email = new EmailAddress(known.email());
        var token = givenInvitation(new Place.OnTeam(crew.team()));
        var before = accounts.withEmail(known.email()).orElseThrow();

        assertThat(invitations.look(token).orElseThrow().hasAccount()).isTrue();
        assertThat(invitations.join(token)).isEqualTo(Acceptance.ACCEPTED);

        var after = accounts.withEmail(known.email()).orElseThrow();
        assertThat(after.person().roles()).containsExactlyInAnyOrder(Role.CONTACT, Role.PARTICIPANT);
        assertThat(after.passwordHash()).isEqualTo(before.passwordHash());
    }

    @Test
    void aTokenCannotChangeThePasswordOfAnExistingAccount() {
        email = new EmailAddress(crew.contact().email());
        var token = givenInvitation(new Place.OnTeam(crew.team()));
        var before = accounts.withEmail(email.value()).orElseThrow().passwordHash();

        invitations.accept(token, "Kapret Konto", GOOD_PASSWORD);

        var after = accounts.withEmail(email.value()).orElseThrow();
        assertThat(after.passwordHash()).isEqualTo(before);
        assertThat(after.person().name()).isEqualTo(crew.contact().name());
    }

    @Test
    void theTokenItselfIsNotInTheTable() {
        var token = givenInvitation(new Place.OnTeam(crew.team()));

        var hash = database.sql("select token_hash from invitation where email = ?")
                .param(email.value())
                .query((row, number) -> row.getBytes(1))
                .single();

        assertThat(hash).hasSize(32).isEqualTo(new InvitationToken(token).hash());
    }

    @Test
    void invitingAgainWithdrawsTheEarlierInvitation() {
        var first = givenInvitation(new Place.OnTeam(crew.team()));
        var second = givenInvitation(new Place.OnTeam(crew.team()));

        assertThat(invitations.look(first)).isEmpty();
        assertThat(invitations.look(second)).isPresent();
        assertThat(overview().invited()).containsExactly(email.value());
    }

    @Test
    void invitationsHoldSeats() {
        for (int seat = 2; seat < 5; seat++) {
            email = new EmailAddress("ny" + UUID.randomUUID() + "@prøve.example");
            assertThat(invite(new Place.OnTeam(crew.team()))).isEqualTo(InvitationResult.SENT);
        }
        assertThat(overview().freeSeats()).isZero();

        email = new EmailAddress("ny" + UUID.randomUUID() + "@prøve.example");
        assertThat(invite(new Place.OnTeam(crew.team()))).isEqualTo(InvitationResult.TEAM_FULL);
    }

    @Test
    void whoIsThereAlreadyIsNotInvited() {
        email = new EmailAddress(crew.participant().email());

        assertThat(invite(new Place.OnTeam(crew.team()))).isEqualTo(InvitationResult.ALREADY_THERE);
    }

    @Test
    void theMailSpeaksTheLanguageOfWhoIsInvitedAndLinksToTheConfiguredAddress() {
        fixtures.as(
                administrator, () -> administration.invite(email, Language.ENGLISH, new Place.Teaching(crew.cohort())));

        var letter = letter();
        assertThat(letter.subject())
                .isEqualTo("Aksel Administrator has invited you to the employee advocacy masterclass");
        assertThat(letter.text()).contains("as instructor of the cohort Prøvehold");
        assertThat(letter.text()).containsPattern(LINK);
    }

    @Test
    void theContactInvitesToTheOwnTeamsAlone() {
        var result = fixtures.as(crew.contact(), () -> ownOrganisations.invite(crew.team(), email, Language.DANISH));

        assertThat(result).isEqualTo(InvitationResult.SENT);
        assertThat(overview().invited()).containsExactly(email.value());
    }

    @Test
    void theContactCannotInviteToAForeignTeam() {
        var foreign = fixtures.crew();

        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> fixtures.as(
                        crew.contact(), () -> ownOrganisations.invite(foreign.team(), email, Language.DANISH)));
    }

    private InvitationResult invite(Place place) {
        return fixtures.as(administrator, () -> administration.invite(email, Language.DANISH, place));
    }

    private String givenInvitation(Place place) {
        assertThat(invite(place)).isEqualTo(InvitationResult.SENT);
        var link = LINK.matcher(letter().text());
        assertThat(link.find()).isTrue();
        return link.group(2);
    }

    private Mailbox.Letter letter() {
        return fixtures.as(administrator, () -> mailbox.letters()).stream()
                .filter(letter -> letter.recipient().equals(email.value()))
                .findFirst()
                .orElseThrow();
    }

    private Set<Role> rolesAfter(Place place) {
        var token = givenInvitation(place);
        assertThat(invitations.accept(token, "Nanna Ny", GOOD_PASSWORD)).isEqualTo(Acceptance.ACCEPTED);
        return accounts.withEmail(email.value()).orElseThrow().person().roles();
    }

    private TeamOverview overview() {
        return fixtures.as(crew.contact(), () -> ownOrganisations.teams()).getFirst();
    }

    private long accountsWithTheEmail() {
        return database.sql("select count(*) from person where email = ?")
                .param(email.value())
                .query(Long.class)
                .single();
    }

    private static <T> T next(Iterator<T> all) {
        synchronized (all) {
            return all.next();
        }
    }
}
