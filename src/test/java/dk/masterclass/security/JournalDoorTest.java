package dk.masterclass.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.SamplePeople;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class JournalDoorTest {

    @LocalServerPort
    int port;

    @Autowired
    Fixtures fixtures;

    @Autowired
    JournalKeys keys;

    @Test
    void everyBrowserOfOnePersonGetsTheSameKeyAndNobodyElseDoes() {
        var crew = fixtures.crew();
        var laptop = journal(crew.participant());

        assertThat(Base64.getDecoder().decode(laptop.key())).hasSize(32);
        assertThat(laptop.person()).isNotEqualTo(crew.participant().id().toString());
        assertThat(journal(crew.participant())).isEqualTo(laptop);
        assertThat(journal(crew.colleague()).key()).isNotEqualTo(laptop.key());
        assertThat(journal(crew.colleague()).person()).isNotEqualTo(laptop.person());
    }

    @Test
    void theKeyStaysOutOfEveryCache() {
        var browser = signedIn(fixtures.somebody("Nøgle Nøglesen"));

        assertThat(browser.get("/api/journal").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("no-store"));
    }

    @Test
    void strangersGetNone() {
        assertThat(new WebClient(port).get("/api/journal").statusCode()).isEqualTo(401);
    }

    @Test
    void whoAsksTwiceAtTheSameTimeGetsOneKey() throws Exception {
        var person = fixtures.somebody("Travl Travlsen").id();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = threads.invokeAll(Stream.<Callable<String>>generate(
                            () -> () -> keys.of(person).toString())
                    .limit(20)
                    .toList());

            assertThat(asked.stream().map(answer -> answer.resultNow()).distinct())
                    .hasSize(1);
        }
    }

    private JournalDoor.Journal journal(Fixtures.Somebody somebody) {
        return new JsonMapper().readValue(signedIn(somebody).get("/api/journal").body(), JournalDoor.Journal.class);
    }

    private WebClient signedIn(Fixtures.Somebody somebody) {
        var browser = new WebClient(port);
        browser.signIn(somebody.email(), SamplePeople.PASSWORD);
        return browser;
    }
}
