package dk.masterclass.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.PasswordChange;
import dk.masterclass.people.Profile;
import dk.masterclass.people.SamplePeople;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest
class SessionsTest {

    private static final String NEW_PASSWORD = "grøn bænk i regnvejr";

    @LocalServerPort
    int port;

    @Autowired
    Profile profile;

    @Autowired
    Fixtures fixtures;

    @Test
    void aNewPasswordEndsAllOtherSessionsOfThisPersonAlone() {
        var crew = fixtures.crew();
        var laptop = signedIn(crew.participant());
        var phone = signedIn(crew.participant());
        var colleague = signedIn(crew.colleague());

        var change = fixtures.as(crew.participant(), () -> profile.changePassword(SamplePeople.PASSWORD, NEW_PASSWORD));

        assertThat(change).isEqualTo(PasswordChange.CHANGED);
        assertThat(laptop.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(phone.get("/profil", Map.of("Accept", "text/html")).headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login?status=ended&next=/profil"));
        assertThat(colleague.get("/api/session").statusCode()).isEqualTo(200);
        assertThat(laptop.signIn(crew.participant().email(), NEW_PASSWORD).statusCode())
                .isEqualTo(302);
    }

    @Test
    void aMembershipThatEndsClosesTheDoorAtOnce() {
        var crew = fixtures.crew();
        var browser = signedIn(crew.participant());
        assertThat(browser.get("/api/session").body()).contains(crew.team().toString());

        fixtures.leave(crew.team(), crew.participant());

        // The session itself ends at the next round, as the roles are others now.
        var answer = browser.get("/api/session");
        assertThat(answer.body()).doesNotContain(crew.team().toString());
    }

    private WebClient signedIn(Fixtures.Somebody somebody) {
        var browser = new WebClient(port);
        assertThat(browser.signIn(somebody.email(), SamplePeople.PASSWORD).statusCode())
                .isEqualTo(302);
        return browser;
    }
}
