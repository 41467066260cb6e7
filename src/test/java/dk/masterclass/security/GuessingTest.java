package dk.masterclass.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.SamplePeople;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest
class GuessingTest {

    private static final int FREE = 10;

    @LocalServerPort
    int port;

    @Autowired
    Fixtures fixtures;

    @Test
    void isSlowedDownForAnAccountThatExistsAndForOneThatDoesNotAndForNobodyElse() {
        thenSlowedDown(fixtures.somebody("Offer").email());
        thenSlowedDown("findes-ikke" + UUID.randomUUID() + "@prøve.example");

        var answer = new WebClient(port).signIn(fixtures.crew().participant().email(), SamplePeople.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private void thenSlowedDown(String email) {
        var browser = guess(email, FREE);
        var answer = browser.signIn(email, SamplePeople.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("role=\"alert\"", "Vent et øjeblik");
    }

    private WebClient guess(String email, int times) {
        var browser = new WebClient(port);
        for (int guess = 0; guess < times; guess++) {
            assertThat(browser.signIn(email, "gæt nummer " + guess).statusCode())
                    .isEqualTo(422);
        }
        return browser;
    }
}
