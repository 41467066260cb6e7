package dk.masterclass.strategy;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitors;
import dk.masterclass.course.Course;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.worksheet.Worksheets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class StrategyPageTest {

    @Autowired
    Fixtures fixtures;

    @Autowired
    Worksheets worksheets;

    @Autowired
    Course course;

    private Crew us;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
    }

    @Test
    void anEmptyStrategySaysHowToBeginAndWhatIsMissing(Visitors visitors) {
        var visitor = visitors.signIn(us.participant().email()).open("/strategi");
        var page = visitor.page();

        assertThat(page.locator(".strategy")).containsText("Begynd med øvelse 1A");
        assertThat(page.locator(".strategy-versions")).containsText("Der er ingen endelige versioner endnu");
        visitor.assertAccessible();

        button(page, "Gør endelig").click();
        assertThat(page.locator("#strategy-final")).isFocused();
        assertThat(page.locator("#strategy-final")).containsText("ting at gøre, før strategien kan gøres endelig");
        assertThat(page.locator(".strategy-final a").first()).hasAttribute("href", "/oevelse/1A#1A/orgName");
        visitor.assertAccessible();
    }

    @Test
    void whatAColleagueWritesAppearsWithoutReloading(Visitors visitors) {
        var page = visitors.signIn(us.participant().email()).open("/strategi").page();
        assertThat(page.locator(".doc-sheet")).not().containsText("har 420 medarbejdere");

        writeAll(us.colleague());

        assertThat(page.locator(".doc-sheet")).containsText("Havnby Energi A/S har 420 medarbejdere.");
        assertThat(page.locator(".strategy-organisation")).hasText("Havnby Energi A/S");
        assertThat(page.locator(".strategy-header")).containsText("18 af 18 afsnit har tekst");
        assertThat(page.locator(".strategy-contents a[href$='#S2']")).containsText("besvaret");
    }

    @Test
    void aCompleteStrategyIsMadeFinalAndListed(Visitors visitors) {
        writeAll(us.colleague());
        var visitor = visitors.signIn(us.participant().email()).open("/strategi");
        var page = visitor.page();

        button(page, "Gør endelig").click();
        page.locator(".strategy-final").getByText("Gør endelig").click();

        assertThat(page.locator("#strategy-final")).hasText("Version 1.0 er endelig");
        assertThat(page.locator(".strategy-versions li")).containsText("Dina Deltager");
        visitor.assertAccessible();
        var download =
                page.request().get(page.locator(".strategy-versions a").first().getAttribute("href"));
        assertThat(download.status()).isEqualTo(200);
        assertThat(download.headers()).containsEntry("content-type", "application/pdf");

        page.locator(".strategy-final").getByText("Luk").click();
        button(page, "Gør endelig").click();
        page.getByLabel("Hvad er nyt i denne version?").fill("Kun et komma.");
        page.locator(".strategy-final").getByText("Gør endelig").click();
        assertThat(page.locator("#strategy-final")).hasText("Version 1.0 er stadig den endelige");
        assertThat(page.locator(".strategy-final")).containsText("Det, du skrev om versionen, er ikke gemt.");
        assertThat(page.locator(".strategy-versions li")).hasCount(1);
        page.locator(".strategy-final").getByText("Luk").click();
        button(page, "Gør endelig").click();
        assertThat(page.getByLabel("Hvad er nyt i denne version?")).hasValue("Kun et komma.");
    }

    @Test
    void theDocumentHasALanguageOfItsOwn(Visitors visitors) {
        writeAll(us.participant());
        var page = visitors.signIn(us.participant().email()).open("/strategi").page();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                .click();

        assertThat(page.locator(".doc-sheet")).containsText("Havnby Energi A/S has 420 employees.");
        assertThat(page.locator(".doc-sheet")).hasAttribute("lang", "en");
        assertThat(page.locator("h1")).hasText("Strategien");
        page.navigate("/strategi");
        assertThat(page.locator(".doc-sheet")).hasAttribute("lang", "en");
        page.navigate("/oevelse/1C");
        assertThat(page.locator(".worksheet-document .doc-sheet").first()).hasAttribute("lang", "en");
    }

    @Test
    void filesAreMadeInTheLanguageOneWantsAndFetchedAtOnce(Visitors visitors) {
        writeAll(us.participant());
        var visitor = visitors.signIn(us.participant().email()).open("/strategi");
        var page = visitor.page();

        button(page, "Hent").click();
        assertThat(page.locator("#strategy-export")).isFocused();
        visitor.assertAccessible();
        var panel = page.locator("#hent");
        panel.getByLabel("English").check();
        var english = page.waitForDownload(
                () -> button(page, "Hent Strategien som PDF").click());
        assertThat(english.suggestedFilename()).startsWith("strategy-").endsWith(".pdf");
        assertThat(panel.locator("[role=status]")).hasText("Filen »Strategien som PDF, på engelsk« hentes nu.");
        visitor.assertAccessible();
        var again =
                page.waitForDownload(() -> panel.getByText("Hent filen", new Locator.GetByTextOptions().setExact(true))
                        .click());
        assertThat(again.suggestedFilename()).isEqualTo(english.suggestedFilename());

        button(page, "Fjern Strategien som PDF, på engelsk fra listen").click();
        assertThat(panel.locator(".download-item")).hasCount(0);
        page.keyboard().press("Escape");
        assertThat(panel).isHidden();
        assertThat(button(page, "Hent")).isFocused();
    }

    @Test
    void aFileOfAnswersIsReadInAfterOneHasSeenWhatItChanges(Visitors visitors) {
        writeAll(us.participant());
        var visitor = visitors.signIn(us.participant().email()).open("/strategi");
        var page = visitor.page();
        button(page, "Hent").click();
        page.getByText("Læs en svarfil ind").click();
        assertThat(page.locator("h1")).hasText("Læs en svarfil ind");
        visitor.assertAccessible();

        choose(page, "{\"format\": ");
        assertThat(page.locator(".strategy-import [role=status]"))
                .containsText("Filen kan ikke læses som JSON. Det går galt i linje 1");
        choose(page, answersFile("1A/orgnavn"));
        assertThat(page.locator(".strategy-import [role=status]"))
                .containsText("1A/orgnavn: Det spørgsmål findes ikke i øvelsen.");
        visitor.assertAccessible();

        choose(page, answersFile("1A/orgName"));
        var plan = page.locator(".strategy-import .card");
        assertThat(plan.locator("h2")).hasText("Ét svar bliver ændret");
        plan.locator("summary").click();
        assertThat(plan.locator(".strategy-import-before")).hasText("Nu: Havnby Energi A/S");
        assertThat(plan.locator(".strategy-import-after")).hasText("Bliver til: Sydby Energi A/S");
        visitor.assertAccessible();
        plan.getByText("Gem ændringen").click();

        assertThat(plan).containsText("Ét svar er gemt.");
        page.getByText("Tilbage til strategien").click();
        assertThat(page.locator(".doc-sheet")).containsText("Sydby Energi A/S har 420 medarbejdere.");
    }

    @Test
    void onAPhoneTheContentsFoldAndLeadIntoTheDocument(Visitors visitors) {
        writeAll(us.participant());
        var visitor = visitors.signInOnPhone(us.participant().email()).open("/strategi");
        var page = visitor.page();
        var contents = page.locator(".strategy-contents ol");
        assertThat(contents).isHidden();

        button(page, "Indhold").click();
        assertThat(contents).isVisible();
        visitor.assertAccessible();
        page.locator(".strategy-contents a[href$='#S3']").click();

        assertThat(page).hasURL(Pattern.compile("#S3$"));
        assertThat(page.locator("#S3")).isInViewport();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);

        visitor.open("/profil");
        visitor.open("/strategi#S9");
        assertThat(page.locator("#S9")).isInViewport();
    }

    @Test
    void onAPhoneTheDocumentOpensAtTheWordsOneHasJustWritten(Visitors visitors) {
        writeAll(us.participant());
        var page = visitors.signInOnPhone(us.participant().email())
                .open("/oevelse/4C#4C/risks/mette-alene/risk")
                .page();
        var risk = page.locator("[data-address='4C/risks/mette-alene/risk']");
        risk.fill("Mette er alene om alt");
        assertThat(page.locator(".save-state")).hasAttribute("data-state", "saved");
        assertThat(page.locator("document-view")).containsText("Mette er alene om alt");
        var left = page.evaluate("scrollY");

        page.locator("[data-action=tab][data-tab=document]").click();
        var words = page.locator("document-view .is-lit")
                .filter(new Locator.FilterOptions().setHasText("Mette er alene om alt"));
        assertThat(words.first()).isInViewport();
        page.locator("[data-action=tab][data-tab=answers]").click();

        assertThat(risk).isInViewport();
        assertThat(page.evaluate("scrollY")).isEqualTo(left);
    }

    private static void choose(Page page, String file) {
        page.locator(".strategy-import input[type=file]")
                .setInputFiles(new FilePayload("svar.json", "application/json", file.getBytes(UTF_8)));
    }

    /** With one answer. */
    private static String answersFile(String place) {
        var question = place.split("/");
        return """
                {"format": "masterclass-answers/1", "answers": {"%s": {"%s": "Sydby Energi A/S"}}}""".formatted(question[0], question[1]);
    }

    private void writeAll(Somebody writer) {
        fixtures.as(writer, () -> new SampleAnswers(worksheets).writeAll(us.team(), course));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
