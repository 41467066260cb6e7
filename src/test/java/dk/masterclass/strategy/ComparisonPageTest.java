package dk.masterclass.strategy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitors;
import dk.masterclass.course.Course;
import dk.masterclass.document.Language;
import dk.masterclass.people.Fixtures;
import dk.masterclass.worksheet.Worksheets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ComparisonPageTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Worksheets worksheets;

    @Autowired
    FinalVersions versions;

    @Autowired
    Course course;

    @Test
    void fromTheListOfVersionsToEveryChange(Visitors visitors) {
        var us = fixtures.crew();
        var first = fixtures.as(us.participant(), () -> {
            var answers = new SampleAnswers(worksheets);
            answers.writeAll(us.team(), course);
            var made = (FinalResult.Made) versions.makeFinal(us.team(), Language.DANISH);
            answers.write(us.team(), "1A/employees", "433");
            answers.write(us.team(), "8F/ask/penge", "");
            return made.version().id();
        });

        var visitor = visitors.signIn(us.participant().email()).open("/strategi");
        var page = visitor.page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sammenlign"))
                .click();

        assertThat(page).hasURL(Pattern.compile("/strategi/sammenlign/" + first + "/kladde\\?sprog=da$"));
        assertThat(page.locator("h1")).hasText("Fra version 1.0 til kladden");
        var employees =
                page.locator(".comparison-change").filter(new Locator.FilterOptions().setHasText("medarbejdere."));
        assertThat(employees.locator("ins")).containsText("433");
        assertThat(employees.locator("del")).containsText("420");
        visitor.assertAccessible();
        var file = page.waitForDownload(() -> page.getByText("Hent som PDF").click());
        assertThat(file.suggestedFilename()).contains("-aendringer-1.0-til-").endsWith(".pdf");
        assertThat(page.locator(".download-item")).containsText("Ændringer fra version 1.0 til kladden, på dansk");
        visitor.assertAccessible();
        page.locator(".comparison .strategy-contents a").last().click();
        assertThat(page).hasURL(Pattern.compile("#aendring-\\d+$"));
        assertThat(page.locator(page.evaluate("location.hash").toString())).isInViewport();

        var second = fixtures.as(
                us.participant(),
                () -> ((FinalResult.Made) versions.makeFinal(us.team(), Language.DANISH))
                        .version()
                        .id());
        var phone = visitors.signInOnPhone(us.contact().email()).open("/strategi/sammenlign/" + first + "/" + second);
        assertThat(phone.page().locator("h1")).hasText("Fra version 1.0 til version 1.1");
        assertThat(phone.page().locator(".doc a[href^='/oevelse']")).hasCount(0);
        var theirs = phone.page()
                .waitForDownload(() -> phone.page().getByText("Hent som PDF").click());
        assertThat(theirs.suggestedFilename()).endsWith("-aendringer-1.0-til-1.1.pdf");
        assertThat(phone.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(390);
        phone.assertAccessible();
    }
}
