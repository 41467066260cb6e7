package dk.masterclass.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.SamplePeople;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest
class DoorTest {

    @LocalServerPort
    int port;

    private WebClient browser;

    @BeforeEach
    void openBrowser() {
        browser = new WebClient(port);
    }

    @Test
    void scriptsAreToldInJsonThatNobodyIsSignedIn() {
        var answer = browser.get("/api/session");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json;charset=UTF-8");
        assertThat(answer.body()).isEqualTo("{\"error\":\"not-signed-in\"}");
    }

    @Test
    void theSessionNamesThePersonTheTeamAndTheToken() {
        browser.signIn("deltager@havnby.example", SamplePeople.PASSWORD);

        var answer = browser.get("/api/session");

        assertThat(answer.body())
                .contains(
                        "\"name\":\"Mette Krogh\"",
                        "\"language\":\"da\"",
                        "\"team\":\"" + SamplePeople.HAVNBY + "\"",
                        "\"header\":\"X-XSRF-TOKEN\"",
                        "\"token\":\"" + browser.cookie("XSRF-TOKEN").orElseThrow() + "\"");
    }

    @Test
    void whoIsInNoTeamIsToldSo() {
        browser.signIn("underviser@masterclass.example", SamplePeople.PASSWORD);

        assertThat(browser.get("/api/session").body()).contains("\"team\":null");
    }

    @Test
    void aChangeWithoutTheTokenIsRefusedInJson() {
        browser.signIn("deltager@havnby.example", SamplePeople.PASSWORD);

        for (Map<String, String> headers : List.of(Map.<String, String>of(), Map.of("X-XSRF-TOKEN", "guessed"))) {
            var answer = browser.postJson("/api/anything", headers);
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).isEqualTo("{\"error\":\"csrf\"}");
        }
    }

    @Test
    void aForeignPageIsRefusedEvenWithTheToken() {
        browser.signIn("deltager@havnby.example", SamplePeople.PASSWORD);
        browser.get("/api/session");
        var token = browser.cookie("XSRF-TOKEN").orElseThrow();

        for (String origin : List.of("https://foreign.example", "http://localhost:1", "null")) {
            var answer = browser.postJson("/api/anything", Map.of("X-XSRF-TOKEN", token, "Origin", origin));
            assertThat(answer.statusCode()).as(origin).isEqualTo(403);
        }
        assertThat(browser.postJson(
                                "/api/anything", Map.of("X-XSRF-TOKEN", token, "Origin", "http://localhost:" + port))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theTokenOutlivesTheSessionSoThatAScriptLearnsItMustSignIn() {
        browser.signIn("deltager@havnby.example", SamplePeople.PASSWORD);
        browser.get("/api/session");
        var token = browser.cookie("XSRF-TOKEN").orElseThrow();
        browser.forget("SID");
        browser.forget("SIGNIN");

        var answer = browser.postJson("/api/anything", Map.of("X-XSRF-TOKEN", token));

        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        for (String path : List.of("/login", "/health", "/api/session", "/styles/sign-in.css", "/findes-ikke")) {
            var headers = browser.get(path).headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).as(path).hasValue("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).hasValue("same-origin");
            assertThat(headers.firstValue("Permissions-Policy")).as(path).isPresent();
            assertThat(headers.allValues("Content-Security-Policy"))
                    .as(path)
                    .singleElement()
                    .asString()
                    .contains("frame-ancestors 'none'", "form-action 'self'");
        }
    }

    @Test
    void pagesAreNotStoredAndStaticFilesAre() {
        assertThat(browser.get("/login").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
        assertThat(browser.get("/styles/sign-in.css").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).doesNotContain("no-store"));
    }

    @Test
    void theSessionCookieIsOutOfReachOfScripts() {
        var set = browser.signIn("deltager@havnby.example", SamplePeople.PASSWORD)
                .headers()
                .allValues("Set-Cookie");

        for (String name : List.of("SID", "SIGNIN")) {
            assertThat(set)
                    .filteredOn(cookie -> cookie.startsWith(name + "="))
                    .singleElement()
                    .asString()
                    .contains("HttpOnly", "SameSite=Lax", "Path=/")
                    .doesNotContain("Secure", "Max-Age", "Expires");
        }
    }

    @Test
    void behindHttpsCookiesAreSecureAndTheBrowserIsToldToStay() {
        var headers =
                browser.get("/login", Map.of("X-Forwarded-Proto", "https")).headers();

        assertThat(headers.allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"));
        assertThat(headers.firstValue("Strict-Transport-Security"))
                .hasValueSatisfying(value -> assertThat(value).contains("max-age=31536000", "includeSubDomains"));
        assertThat(browser.signInBehindHttps("deltager@havnby.example", SamplePeople.PASSWORD)
                        .headers()
                        .allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("Secure"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("SID="))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("__Host-SIGNIN="));
    }

    @Test
    void whoHasNoBusinessOnTheHomePageIsSentToTheirOwn() {
        browser.signIn("kontakt@havnby.example", SamplePeople.PASSWORD);

        assertThat(browser.get("/").headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/organisation"));
    }

    @Test
    void healthIsPublicAndTellsNoDetails() {
        var answer = browser.get("/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("UP").doesNotContain("components", "MariaDB", "db");
    }
}
