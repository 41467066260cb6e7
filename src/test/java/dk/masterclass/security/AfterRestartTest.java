package dk.masterclass.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.SamplePeople;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A browser whose session the server does not know any more, as after a restart. */
@DatabaseTest
class AfterRestartTest {

    private static final int AT_ONCE = 50;

    @LocalServerPort
    int port;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient database;

    private Crew crew;
    private WebClient browser;

    @BeforeEach
    void signIn() {
        crew = fixtures.crew();
        browser = new WebClient(port);
        browser.signIn(crew.participant().email(), SamplePeople.PASSWORD);
        browser.get("/api/session");
        browser.forget("SID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/oevelse/1C", "/api/session", "/api/journal", "/strategi/fil/x", "/?v-r=heartbeat&v-uiId=0"})
    void anyRequestIsSignedInAgain(String path) {
        browser.get(path);

        assertThat(browser.cookie("SID")).isPresent();
        assertThat(browser.get("/api/session").body()).contains(crew.team().toString());
        assertThat(rows()).isOne();
    }

    @Test
    void anAnswerIsSavedWithTheTokenThePageStillHas() {
        var token = browser.cookie("XSRF-TOKEN").orElseThrow();

        var answer = browser.postJson("/api/answers/" + crew.team(), Map.of("X-XSRF-TOKEN", token), """
                {"client": "efter-genstart", "changes": [
                  {"sequence": 1, "address": "1C/whySentence", "base": 0, "value": "Vi skriver videre."}]}""");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"saved\"");
        assertThat(browser.cookie("XSRF-TOKEN")).hasValue(token);
    }

    @Test
    void manyRequestsWithTheSameTokenAreAllSignedInAndGetTheSameNewOne() throws Exception {
        var old = browser.cookie("SIGNIN").orElseThrow();
        try (var client = HttpClient.newHttpClient();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<HttpResponse<String>> ask = () -> client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/session"))
                            .header("Cookie", "SIGNIN=" + old)
                            .build(),
                    BodyHandlers.ofString());
            var answers = threads
                    .invokeAll(Stream.generate(() -> ask).limit(AT_ONCE).toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .toList();

            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(200));
            assertThat(answers.stream().map(AfterRestartTest::newToken).distinct())
                    .singleElement()
                    .isNotEqualTo(old);
        }
        assertThat(rows()).isOne();
    }

    @Test
    void aForgedTokenOpensNothingAndHarmsNobody() {
        var other = new WebClient(port);
        other.keep("SIGNIN", SignInToken.random().text());
        assertThat(other.get("/api/session").statusCode()).isEqualTo(401);
        other.keep("SIGNIN", "æøå; ikke en token");
        assertThat(other.get("/api/session").statusCode()).isEqualTo(401);

        assertThat(browser.get("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void signingOutLeavesNoWayBack() {
        browser.get("/api/session");
        var copied = browser.cookie("SIGNIN").orElseThrow();
        var answer = browser.postJson(
                "/logout", Map.of("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElseThrow()));

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("SIGNIN=;").contains("Max-Age=0"));
        browser.keep("SIGNIN", copied);
        assertThat(browser.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(rows()).isZero();
    }

    @Test
    void signingOutWorksWithoutASessionToo() {
        browser.postJson(
                "/logout", Map.of("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").orElseThrow()));

        assertThat(rows()).isZero();
    }

    @Test
    void signingInAnewReplacesTheSignInOfThisBrowser() {
        database.sql("update sign_in set last_seen_at = last_seen_at - interval 1 hour where person_id = ?")
                .param(crew.participant().id().value())
                .update();
        var answer = browser.get("/profil", Map.of("Accept", "text/html"));
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login?status=ended&next=/profil"));

        browser.signIn(crew.participant().email(), SamplePeople.PASSWORD);

        assertThat(rows()).isOne();
        assertThat(browser.get("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void aRememberedDeviceHasACookieThatLastsThirtyDays() {
        var phone = new WebClient(port);
        var answer = phone.submit(
                "/login",
                Map.of("username", crew.participant().email(), "password", SamplePeople.PASSWORD, "remember", "on"));

        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("SIGNIN=").contains("Max-Age=2592000"));
    }

    private static String newToken(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("SIGNIN="))
                .map(cookie -> cookie.replaceFirst("SIGNIN=([^;]*).*", "$1"))
                .findFirst()
                .orElseThrow();
    }

    private long rows() {
        return database.sql("select count(*) from sign_in where person_id = ?")
                .param(crew.participant().id().value())
                .query(Long.class)
                .single();
    }
}
