package dk.masterclass.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitor;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.worksheet.ExerciseState;
import dk.masterclass.worksheet.Remarks;
import dk.masterclass.worksheet.SubmissionId;
import dk.masterclass.worksheet.Submissions;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class ReviewInTheBrowserTest {

    @Autowired
    Reviews reviews;

    @Autowired
    FeedbackDrafts drafts;

    @Autowired
    Remarks remarks;

    @Autowired
    Submissions submissions;

    @Autowired
    Worksheets worksheets;

    @Autowired
    Fixtures fixtures;

    private Crew us;
    private HandedIn team;
    private SubmissionId submission;

    @BeforeEach
    void handIn() {
        us = fixtures.crew();
        team = new HandedIn(fixtures, us, worksheets, submissions);
        submission = team.handIn();
    }

    @Test
    void instructorTakesRemarksOnSelectedWordsAndReturns(Visitors visitors) {
        var page = signIn(visitors.anonymous(), us.instructor()).page();
        page.navigate("/gennemgang");
        page.getByText("1C Vores hvorfor").click();
        button(page, "Tag den").click();

        assertThat(page.getByText("Kommentér").first()).isVisible();
        select(page, "ti montører");
        page.getByText("Kommentér det markerede").click();
        var remark = page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Kommentar til Hvad er anledningen lige nu?"));
        assertThat(remark).isFocused();
        remark.fill("Hvor mange søger I?");
        assertThat(page.getByText("Kladden er gemt")).isVisible();
        assertThat(page.locator("mark")).hasText("ti montører");
        button(page, "Returnér 1C til rettelse").click();

        assertThat(page.getByText("Returneret til rettelse i dag")).isVisible();
        fixtures.signIn(us.participant());
        assertThat(submissions.states(us.team())).containsEntry("1C", ExerciseState.RETURNED);
        assertThat(remarks.of(us.team(), "1C")).singleElement().satisfies(sent -> {
            assertThat(sent.quote()).isEqualTo("ti montører");
            assertThat(sent.text()).isEqualTo("Hvor mange søger I?");
        });
    }

    @Test
    void draftIsStillThereAfterALook(Visitors visitors) {
        var page = signIn(visitors.anonymous(), us.instructor()).page();
        page.navigate("/gennemgang/" + submission);
        button(page, "Tag den").click();
        page.getByLabel("Samlet svar").fill("Næsten i mål.");
        assertThat(page.getByText("Kladden er gemt")).isVisible();
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Konkret"))
                .getByLabel("1")
                .check();
        assertThat(page.getByText("Et kriterium er under 2")).isVisible();
        assertThat(page.getByText("Kladden er gemt")).isVisible();

        page.reload();

        assertThat(page.getByLabel("Samlet svar")).hasValue("Næsten i mål.");
        assertThat(page.getByText("Et kriterium er under 2")).isVisible();
    }

    @Test
    void secondSubmissionShowsItsChangesOnEveryWidthWithoutBarriers(Visitors visitors) {
        reviews.take(submission);
        drafts.write(submission, "Hvor mange søger I?");
        reviews.giveBack(submission);
        team.write("trigger", new Value.Text("Vi mangler tolv montører, og ingen kender os som arbejdsplads."));
        var second = team.handIn();
        reviews.take(second);

        for (Visitor visitor : new Visitor[] {visitors.anonymous(), visitors.anonymous(390, 844)}) {
            signIn(visitor, us.instructor()).open("/gennemgang/" + second);
            var page = visitor.page();
            assertThat(page.locator("ins")).containsText("tolv");
            assertThat(page.locator("del")).containsText("ti");
            assertThat(page.getByText("Fra sidst")).isVisible();
            button(page, "Kun ændringer").click();
            assertThat(page.getByText("Organisationens gevinster")).isHidden();
            visitor.assertAccessible();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth - innerWidth"))
                    .isNotPositive();
        }
    }

    @Test
    void foreignSubmissionLooksLikeAMissingPage(Visitors visitors) {
        var others = fixtures.crew();
        var page = signIn(visitors.anonymous(), others.instructor()).page();

        page.navigate("/gennemgang/" + submission);
        assertThat(page.getByText("Siden findes ikke")).isVisible();
        var foreign = page.locator("main").innerText();
        page.navigate("/gennemgang/" + SubmissionId.random());
        assertThat(page.getByText("Siden findes ikke")).isVisible();
        assertThat(page.locator("main").innerText()).isEqualTo(foreign);
    }

    private Visitor signIn(Visitor visitor, Somebody person) {
        return visitor.signIn(person.email(), Visitors.PASSWORD);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void select(Page page, String words) {
        page.evaluate("""
                words => {
                  const text = [...document.querySelectorAll('quotable-text span')]
                      .map(span => span.firstChild).find(node => node?.data?.includes(words));
                  const range = document.createRange();
                  range.setStart(text, text.data.indexOf(words));
                  range.setEnd(text, text.data.indexOf(words) + words.length);
                  getSelection().removeAllRanges();
                  getSelection().addRange(range);
                }""", words);
    }
}
