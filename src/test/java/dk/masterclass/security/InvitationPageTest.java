package dk.masterclass.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.document.Language;
import dk.masterclass.people.Administration;
import dk.masterclass.people.EmailAddress;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Mailbox;
import dk.masterclass.people.Place;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest
class InvitationPageTest {

    private static final Pattern LINK = Pattern.compile("(/invitation/[\\w-]{43})");
    private static final String PASSWORD = "grøn bænk i regnvejr";

    @LocalServerPort
    int port;

    @Autowired
    Administration administration;

    @Autowired
    Mailbox mailbox;

    @Autowired
    Fixtures fixtures;

    private Fixtures.Crew crew;
    private Fixtures.Somebody administrator;
    private WebClient browser;
    private String email;

    @BeforeEach
    void somebodyNew() {
        crew = fixtures.crew();
        administrator = fixtures.administrator();
        browser = new WebClient(port);
        email = "ny" + UUID.randomUUID() + "@prøve.example";
    }

    @Test
    void saysWhoInvitesToWhatAndNeedsNoScript() {
        var page = browser.get(link(Language.DANISH)).body();

        assertThat(page).contains("Aksel Administrator har inviteret dig som deltager for Prøvefirma");
        assertThat(page)
                .contains("value=\"" + email + "\"", "autocomplete=\"new-password\"")
                .doesNotContain("<script");
    }

    @Test
    void speaksTheLanguageOfTheInvitationUntilAnotherIsChosen() {
        var link = link(Language.ENGLISH);

        assertThat(browser.get(link).body()).contains("lang=\"en\"", "has invited you as participant");
        assertThat(browser.get(link + "?lang=da").body()).contains("lang=\"da\"", "har inviteret dig");
    }

    @Test
    void leadsToAnAccountOnTheTeam() {
        var link = link(Language.DANISH);

        var answer = browser.submit(link, Map.of("name", "Nanna Ny", "password", PASSWORD));
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login?status=ready"));

        assertThat(browser.signIn(email, PASSWORD).statusCode()).isEqualTo(302);
        assertThat(browser.get("/api/session").body())
                .contains("\"name\":\"Nanna Ny\"", "\"team\":\"" + crew.team() + "\"");
    }

    @Test
    void keepsTheNameWhenThePasswordIsRefused() {
        var answer = browser.submit(link(Language.DANISH), Map.of("name", "Nanna \"Ny\"", "password", "kort"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("role=\"alert\"", "mindst 12 tegn", "value=\"Nanna &quot;Ny&quot;\"");
    }

    @Test
    void needsTheTokenOfTheForm() {
        var link = link(Language.DANISH);

        var answer = browser.post(link, Map.of("name", "Nanna Ny", "password", PASSWORD));

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith(link + "?status=stale"));
        assertThat(browser.get(link).statusCode()).isEqualTo(200);
    }

    @Test
    void showsTheSameForUsedAndForUnknownTokens() {
        var link = link(Language.DANISH);
        browser.submit(link, Map.of("name", "Nanna Ny", "password", PASSWORD));

        var used = browser.get(link);
        var unknown = browser.get("/invitation/findes-ikke");

        assertThat(used.statusCode()).isEqualTo(404).isEqualTo(unknown.statusCode());
        assertThat(used.body()).isEqualTo(unknown.body()).contains("Linket virker ikke længere");
    }

    @Test
    void whoHasAnAccountOnlyAccepts() {
        email = crew.contact().email();
        var link = link(Language.DANISH);

        assertThat(browser.get(link).body())
                .contains("Du har allerede en konto")
                .doesNotContain("name=\"password\"");
        var answer = browser.submit(link, Map.of());

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login?status=joined"));
    }

    private String link(Language language) {
        return fixtures.as(administrator, () -> {
            administration.invite(new EmailAddress(email), language, new Place.OnTeam(crew.team()));
            var text = mailbox.letters().stream()
                    .filter(letter -> letter.recipient().equals(email))
                    .findFirst()
                    .orElseThrow()
                    .text();
            var link = LINK.matcher(text);
            assertThat(link.find()).isTrue();
            return link.group(1);
        });
    }
}
