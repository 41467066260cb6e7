package dk.masterclass.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.masterclass.DatabaseTest;
import dk.masterclass.course.Course;
import dk.masterclass.course.Step;
import dk.masterclass.document.Language;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.NotVisible;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest
class ReadingTest {

    @Autowired
    Reading reading;

    @Autowired
    Course course;

    @Autowired
    Fixtures fixtures;

    private Crew us;

    @BeforeEach
    void signIn() {
        us = fixtures.crew();
        fixtures.signIn(us.participant());
    }

    @Test
    void whatIsReadStaysReadAndCountsOnce() {
        reading.markRead("1.1");
        reading.markRead("1.1");
        reading.markRead("case-1");

        assertThat(reading.read()).containsExactlyInAnyOrder("1.1", "case-1");
    }

    @Test
    void readingIsOnesOwn() {
        reading.markRead("1.1");
        fixtures.signIn(us.colleague());

        assertThat(reading.read()).isEmpty();
    }

    @Test
    void onlyTextsOfTheCourseAreRead() {
        assertThatThrownBy(() -> reading.markRead("1A")).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> reading.markRead("99.9")).isInstanceOf(NotVisible.class);
    }

    @Test
    void laterChoiceTakesThePlaceOfTheEarlier() {
        var question = firstQuestion();
        choose(question, 0);
        choose(question, 1);

        assertThat(reading.choices("1.1"))
                .containsOnlyKeys(question.id())
                .containsValue(question.options().get(1).id());
    }

    @Test
    void optionsThatDoNotExistAreNotKept() {
        assertThatThrownBy(() -> reading.choose("1.1", firstQuestion().id(), "opdigtet"))
                .isInstanceOf(NotVisible.class);
        assertThat(reading.choices("1.1")).isEmpty();
    }

    @Test
    void nobodyReadsWithoutSigningIn() {
        SecurityContextHolder.clearContext();

        assertThatThrownBy(() -> reading.read()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private Step.SelfTestQuestion firstQuestion() {
        return course.lesson("1.1")
                .orElseThrow()
                .text(Language.DANISH)
                .selfTest()
                .getFirst();
    }

    private void choose(Step.SelfTestQuestion question, int option) {
        reading.choose("1.1", question.id(), question.options().get(option).id());
    }
}
