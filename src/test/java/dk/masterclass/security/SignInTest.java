package dk.masterclass.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.SamplePeople;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest
class SignInTest {

    private static final String METTE = "deltager@havnby.example";

    @LocalServerPort
    int port;

    private WebClient browser;

    @BeforeEach
    void openBrowser() {
        browser = new WebClient(port);
    }

    @Test
    void rightPasswordLeadsToWhereTheWorkBegins() {
        assertThat(landing(METTE)).endsWith("/");
        assertThat(landing("underviser@masterclass.example")).endsWith("/gennemgang");
        assertThat(landing("kontakt@havnby.example")).endsWith("/organisation");
        assertThat(landing("admin@masterclass.example")).endsWith("/administration");
    }

    @Test
    void theEMailMayBeTypedInCapitals() {
        assertThat(browser.signIn(" Deltager@Havnby.EXAMPLE ", SamplePeople.PASSWORD)
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void theAskedPageComesAfterSigningIn() {
        browser.get("/profil", Map.of("Accept", "text/html"));

        var answer = browser.signIn(METTE, SamplePeople.PASSWORD);

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).contains("/profil"));
    }

    @Test
    void wrongPasswordAndUnknownAccountLookTheSame() {
        var wrong = browser.signIn(METTE, "kridt-banen-af");
        var unknown = new WebClient(port).signIn("ingen@havnby.example", "kridt-banen-op");

        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(wrong.body()).contains("role=\"alert\"", "passer ikke sammen", "value=\"" + METTE + "\"");
        assertThat(anonymised(unknown.body(), "ingen@havnby.example")).isEqualTo(anonymised(wrong.body(), METTE));
    }

    @Test
    void signingInChangesTheSession() {
        browser.get("/profil", Map.of("Accept", "text/html"));
        var before = browser.cookie("SID");

        browser.signIn(METTE, SamplePeople.PASSWORD);

        assertThat(before).isPresent();
        assertThat(browser.cookie("SID")).isPresent().isNotEqualTo(before);
    }

    @Test
    void signingInNeedsTheTokenOfTheForm() {
        var answer = browser.post("/login", Map.of("username", METTE, "password", SamplePeople.PASSWORD));

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login?status=stale"));
        assertThat(browser.get("/api/session").statusCode()).isEqualTo(401);
    }

    @Test
    void signingOutEndsTheSession() {
        browser.signIn(METTE, SamplePeople.PASSWORD);
        assertThat(browser.get("/api/session").statusCode()).isEqualTo(200);

        var token = browser.cookie("XSRF-TOKEN").orElseThrow();
        var answer = browser.postJson("/logout", Map.of("X-XSRF-TOKEN", token));

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login?status=signed-out"));
        assertThat(browser.get("/api/session").statusCode()).isEqualTo(401);
    }

    @Test
    void whatSomebodyTypedAsEMailIsNeverMarkup() {
        var answer = browser.signIn("\"><script>alert(1)</script>", "x");

        assertThat(answer.body()).doesNotContain("<script").contains("&quot;&gt;&lt;script&gt;");
    }

    @Test
    void thePageSpeaksTheChosenLanguageUntilAnotherIsChosen() {
        assertThat(browser.get("/login").body()).contains("lang=\"da\"", "<h1>Log ind</h1>");
        assertThat(browser.get("/login?lang=en").body()).contains("lang=\"en\"", "<h1>Sign in</h1>");
        assertThat(browser.get("/login").body()).contains("<h1>Sign in</h1>");
        assertThat(browser.get("/login?lang=da").body()).contains("<h1>Log ind</h1>");
    }

    @Test
    void thePageNeedsNoScript() {
        assertThat(browser.get("/login").body())
                .doesNotContain("<script")
                .contains("autocomplete=\"current-password\"");
    }

    private String landing(String email) {
        return new WebClient(port)
                .signIn(email, SamplePeople.PASSWORD)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static String anonymised(String page, String email) {
        return page.replace("value=\"" + email + "\"", "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
