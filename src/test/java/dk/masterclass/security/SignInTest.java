package dk.masterclass.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.SamplePeople;
import java.net.URI;
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
        var asked = browser.get("/lektion/1.1?a=b&c=d", Map.of("Accept", "text/html"));
        var login = URI.create(asked.headers().firstValue("Location").orElseThrow());
        assertThat(login.toString()).endsWith("/login?next=/lektion/1.1?a%3Db%26c%3Dd");

        var page = login.getPath() + "?" + login.getRawQuery();
        assertThat(browser.get(page).body())
                .contains(
                        "name=\"next\" value=\"/lektion/1.1?a=b&amp;c=d\"",
                        "href=\"?lang=en&amp;next=/lektion/1.1?a%3D");

        var answer = browser.submit(page, Map.of("username", METTE, "password", SamplePeople.PASSWORD));

        assertThat(browser.get("/login?next=/lektion/1.1").headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/lektion/1.1"));
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/lektion/1.1?a=b&c=d"));
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
        browser.signIn(METTE, SamplePeople.PASSWORD);
        var before = browser.cookie("SID");
        browser.get("/api/session");

        browser.post(
                "/login",
                Map.of("username", METTE, "password", SamplePeople.PASSWORD),
                Map.of("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElseThrow()));

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
