package dk.masterclass.people;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.document.Language;
import dk.masterclass.people.Fixtures.Somebody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;

@DatabaseTest
class ProfileTest {

    private static final String NEW_PASSWORD = "to cykler og en måge";

    @Autowired
    Profile profile;

    @Autowired
    Accounts accounts;

    @Autowired
    CurrentPerson currentPerson;

    @Autowired
    PasswordEncoder passwordEncoder;

    @Autowired
    Fixtures fixtures;

    private Somebody somebody;

    @BeforeEach
    void somebodyWithAnAccount() {
        somebody = fixtures.crew().participant();
    }

    @Test
    void showsWhatIsKnown() {
        var own = fixtures.as(somebody, () -> profile.own());

        assertThat(own.name()).isEqualTo("Dina Deltager");
        assertThat(own.email()).isEqualTo(somebody.email());
        assertThat(own.places()).extracting(NamedPlace::role).containsExactly(Role.PARTICIPANT);
    }

    @Test
    void theChosenLanguageHoldsAtOnceAndFromNowOn() {
        fixtures.as(somebody, () -> {
            profile.speak(Language.ENGLISH);
            assertThat(currentPerson.get().language()).isEqualTo(Language.ENGLISH);
        });

        assertThat(account().person().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aNewPasswordNeedsTheOldOne() {
        assertThat(change("forkert", NEW_PASSWORD)).isEqualTo(PasswordChange.OLD_ONE_WRONG);
        assertThat(passwordEncoder.matches(NEW_PASSWORD, account().passwordHash()))
                .isFalse();

        assertThat(change(SamplePeople.PASSWORD, NEW_PASSWORD)).isEqualTo(PasswordChange.CHANGED);
        assertThat(passwordEncoder.matches(NEW_PASSWORD, account().passwordHash()))
                .isTrue();
    }

    @Test
    void aWeakPasswordIsNotTaken() {
        assertThat(change(SamplePeople.PASSWORD, "kort")).isEqualTo(PasswordChange.TOO_SHORT);
        assertThat(change(SamplePeople.PASSWORD, "x".repeat(129))).isEqualTo(PasswordChange.TOO_LONG);
        assertThat(change(SamplePeople.PASSWORD, "DinaDeltager27")).isEqualTo(PasswordChange.TOO_EASY);
    }

    private PasswordChange change(String oldPassword, String newPassword) {
        return fixtures.as(somebody, () -> profile.changePassword(oldPassword, newPassword));
    }

    private Accounts.Account account() {
        return accounts.withEmail(somebody.email()).orElseThrow();
    }
}
