package dk.masterclass.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The README's story, from the first lesson to the finished strategy, as the people of it live it. */
@BrowserTest
class StoryTest {

    private static final String TRIGGER = "[data-address='1C/trigger']";
    private static final String NOT_THIS = "[data-address='1C/notThis']";

    @Test
    void aTeamReadsWritesHandsInCorrectsAndLeavesWithItsStrategy(Visitors visitors) throws Exception {
        var mette = visitors.signIn("deltager@havnby.example").page();
        var jonas = visitors.signIn("kollega@havnby.example").page();
        var underviser = visitors.signIn("underviser@masterclass.example").page();

        readsTheFirstLessonAndCase(mette);
        writesAndSeesTheDocumentGrow(mette, jonas);
        nobodyElseSeesIt(visitors.signIn("deltager@fjordby.example").page());
        handsIn(mette);
        returns(underviser);
        corrects(mette);
        approves(underviser);
        downloadsTheDraftAndMakesItFinal(mette);
        fetchesTheFinalVersion(visitors.signIn("kontakt@havnby.example").page());
    }

    @Test
    void theScreensTheExercisesAndTheDocumentSpeakEnglishByOneSwitch(Visitors visitors) {
        var jonas = visitors.signIn("kollega@havnby.example").page();
        jonas.navigate("/oevelse/1A");
        assertThat(input(jonas, "Antal medarbejdere")).isVisible();

        button(jonas, "In English").click();

        assertThat(input(jonas, "Number of employees")).isVisible();
        assertThat(jonas.locator("html")).hasAttribute("lang", "en");
        assertThat(jonas.getByText("Starting point and readiness")).isVisible();
        button(jonas, "På dansk").click();
        assertThat(input(jonas, "Antal medarbejdere")).isVisible();
    }

    private static void readsTheFirstLessonAndCase(Page mette) {
        mette.navigate("/");
        assertThat(mette.locator("h1")).isVisible();
        mette.navigate("/lektion/1.1");
        assertThat(mette.locator("h1")).hasText("Hvorfor når virksomhedens egen stemme ikke frem?");
        mette.getByText("En relation mellem den, der taler, og den, der lytter").click();
        assertThat(mette.getByText("Tilliden opstår mellem mennesker, der har noget med hinanden at gøre"))
                .isVisible();
        mette.navigate("/case/case-1");
        assertThat(mette.getByText("Opdigtet case").first()).isVisible();
    }

    private static void writesAndSeesTheDocumentGrow(Page mette, Page jonas) {
        mette.navigate("/oevelse/1C");
        jonas.navigate("/oevelse/1C");
        assertThat(jonas.locator(TRIGGER)).isVisible();
        var words = "Vi mangler ti montører, og prøve " + UUID.randomUUID() + " skal stå i strategien.";

        mette.locator(TRIGGER).fill(words);

        assertThat(mette.locator(".save-state")).containsText("Gemt");
        assertThat(mette.locator("document-view")).containsText(words);
        assertThat(jonas.locator(TRIGGER)).hasValue(words);
        mette.locator("document-view a[data-source='1C/notThis']").first().click();
        assertThat(mette.locator(NOT_THIS)).isFocused();
    }

    private static void nobodyElseSeesIt(Page stranger) {
        stranger.navigate("/oevelse/1C");
        assertThat(stranger.locator(TRIGGER)).hasValue("");
        assertThat(stranger.content()).doesNotContain("tør gøre det samme").doesNotContain("skal stå i strategien");
    }

    private static void handsIn(Page mette) {
        var before = mette.locator(NOT_THIS).inputValue();
        mette.locator(NOT_THIS).fill("");
        button(mette, Pattern.compile("Aflever 1C.*")).click();
        assertThat(mette.locator("section.missing a[data-go='1C/notThis']")).isVisible();

        mette.locator(NOT_THIS).fill(before);
        assertThat(mette.locator(".save-state")).containsText("Gemt");
        button(mette, Pattern.compile("Aflever 1C.*")).click();
        assertThat(mette.locator("[data-part=state]")).containsText("Afleveret");
    }

    private static void returns(Page underviser) {
        openNewest(underviser);
        button(underviser, "Tag den").click();
        button(underviser, "Kommentér: Hvad er anledningen lige nu?").click();
        var remark = underviser.getByLabel("Kommentar til Hvad er anledningen lige nu?");
        remark.fill("Hvor mange montører mangler I om et år?");
        remark.blur();
        var overall = underviser.getByLabel("Samlet svar");
        overall.fill("Stærkt. Sæt tal på anledningen, så er I der.");
        overall.blur();
        button(underviser, "Returnér 1C til rettelse").click();
        assertThat(underviser.getByText("Returneret til rettelse").first()).isVisible();
    }

    private static void corrects(Page mette) {
        assertThat(mette.getByText("Hvor mange montører mangler I om et år?")).isVisible();
        assertThat(mette.getByText("Stærkt. Sæt tal på anledningen, så er I der."))
                .isVisible();
        mette.locator(TRIGGER).fill("Vi mangler ti montører i år og femten næste år, og ingen kender os.");
        assertThat(mette.locator("document-view")).containsText("femten næste år");
        button(mette, Pattern.compile("Aflever 1C.*")).click();
        assertThat(mette.locator("[data-part=state]")).containsText("Afleveret");
    }

    private static void approves(Page underviser) {
        openNewest(underviser);
        assertThat(underviser.locator("ins").first()).containsText("femten");
        assertThat(underviser
                        .getByText("Hvor mange montører mangler I om et år?")
                        .first())
                .isVisible();
        button(underviser, "Tag den").click();
        var overall = underviser.getByLabel("Samlet svar");
        overall.fill("Nu kan den bære.");
        overall.blur();
        button(underviser, "Godkend 1C").click();
        assertThat(underviser.getByText("Godkendt og sendt").first()).isVisible();
    }

    private static void downloadsTheDraftAndMakesItFinal(Page mette) throws Exception {
        assertThat(mette.locator("[data-part=state]")).containsText("Godkendt");
        mette.navigate("/strategi");
        button(mette, Pattern.compile("^Hent$")).click();
        var draft = mette.waitForDownload(
                () -> button(mette, "Hent Strategien som PDF").click());
        assertThat(textOf(draft.path())).contains("Havnby Energi A/S").contains("femten næste");

        button(mette, "Gør endelig").first().click();
        mette.locator(".strategy-final")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Gør endelig"))
                .click();
        assertThat(mette.getByText(Pattern.compile("Version 1\\.0 er endelig")).first())
                .isVisible();
    }

    private static void fetchesTheFinalVersion(Page contact) throws Exception {
        contact.navigate("/organisation");
        assertThat(contact.getByText("strategien på dansk, version 1.0").first())
                .isVisible();
        assertThat(contact.content()).doesNotContain("Hvor mange montører mangler I om et år?");
        var file = contact.waitForDownload(
                () -> contact.getByText(Pattern.compile("^Hent ")).first().click());
        assertThat(textOf(file.path())).contains("femten næste").doesNotContainPattern("Kladde\\b");
    }

    private static void openNewest(Page underviser) {
        underviser.navigate("/gennemgang");
        underviser
                .locator("nav.queue a")
                .filter(new Locator.FilterOptions()
                        .setHasText("Havnby Energi A/S")
                        .setHasText("1C"))
                .first()
                .click();
        assertThat(underviser.locator("h1")).hasText("Vores hvorfor");
    }

    private static Locator input(Page page, String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, Pattern name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static String textOf(Path pdf) throws Exception {
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
