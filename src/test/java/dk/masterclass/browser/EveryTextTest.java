package dk.masterclass.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import dk.masterclass.course.Course;
import dk.masterclass.course.Step;
import dk.masterclass.document.Language;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.people.Profile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A participant reads every lesson and every case: at a desk in Danish, on a phone in English. */
@BrowserTest
class EveryTextTest {

    @Autowired
    Course course;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Profile profile;

    @Test
    void everyLessonAndCaseCanBeReadAtADesk(Visitors visitors) {
        var reader = fixtures.crew().participant();

        read(visitors.anonymous(), reader, Language.DANISH);
    }

    @Test
    void everyLessonAndCaseCanBeReadOnAPhoneInEnglish(Visitors visitors) {
        var reader = fixtures.crew().participant();
        fixtures.as(reader, () -> profile.speak(Language.ENGLISH));

        read(visitors.anonymous(390, 844), reader, Language.ENGLISH);
    }

    private void read(Visitor visitor, Somebody reader, Language language) {
        var page = visitor.signIn(reader.email(), Visitors.PASSWORD).open("/").page();
        var faults = new ArrayList<String>();
        var steps = texts();
        for (Step step : steps) {
            SinglePage.follow(page, path(step));
            faults.addAll(faults(page, step, language));
        }
        assertThat(steps).hasSize(55);
        assertThat(faults).isEmpty();
    }

    private List<Step> texts() {
        return course.steps()
                .filter(step -> step instanceof Step.Lesson || step instanceof Step.CaseStudy)
                .toList();
    }

    private static String path(Step step) {
        return (step instanceof Step.Lesson ? "/lektion/" : "/case/") + step.id();
    }

    private static List<String> faults(Page page, Step step, Language language) {
        var faults = new ArrayList<String>();
        if (!page.locator("main h1").innerText().equals(step.title().in(language))) {
            faults.add(step.id() + " has another heading: "
                    + page.locator("main h1").innerText());
        }
        if (page.locator(".reading > .doc[lang=" + language.tag() + "] > *").count() < 5) {
            faults.add(step.id() + " has no text in this language");
        }
        if (page.locator("written-answers textarea").count() < 1) {
            faults.add(step.id() + " has no place for notes");
        }
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")) {
            faults.add(step.id() + " scrolls sideways");
        }
        new AxeBuilder(page)
                .setLegacyMode(true)
                .include(".reading-page")
                .withTags(Visitor.WCAG_22_AA)
                .disableRules(Visitor.COLOURS)
                .analyze()
                .getViolations()
                .forEach(rule -> faults.add(step.id() + " " + rule.getId() + ": "
                        + rule.getNodes().getFirst().getHtml()));
        return faults;
    }
}
