package dk.masterclass.people.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class BrandStoryTest {

    @Autowired
    Fixtures fixtures;

    @Test
    void theContactGivesTheDocumentsAColourAndALogo(Visitors visitors) throws IOException {
        var us = fixtures.crew();
        var contact = visitors.signIn(us.contact().email()).open("/organisation");
        var card = contact.page().locator(".brand-card");
        contact.assertAccessible();

        var code = card.getByLabel("Farvekode");
        code.fill("gul");
        card.getByText("Gem farven").click();
        assertThat(card.getByText("Skriv farvekoden som #")).isVisible();
        code.fill("#ffcc00");
        code.press("Tab");
        assertThat(card.locator(".brand-preview")).containsText("I dokumentet gør vi farven mørkere, #594500");
        card.getByText("Gem farven").click();
        assertThat(card.locator(".status-line")).hasText("Farven er gemt.");

        choose(card, "<svg/>".getBytes(StandardCharsets.UTF_8));
        assertThat(card.locator(".status-line")).containsText("kan ikke bruges som logo");
        choose(card, picture());
        assertThat(card.locator(".status-line")).hasText("Logoet er gemt.");
        assertThat(card.locator(".brand-logo img")).hasAttribute("alt", Pattern.compile("^Prøvefirma"));
        contact.assertAccessible();

        var strategy =
                visitors.signIn(us.participant().email()).open("/strategi").page();
        assertThat(strategy.locator(".strategy-cover")).hasCSS("background-color", "rgb(89, 69, 0)");
        assertThat(strategy.locator(".strategy-cover img")).isVisible();
        assertThat(strategy.locator(".doc-sheet .doc-h1").first()).hasCSS("color", "rgb(89, 69, 0)");
        strategy.locator("[aria-controls=hent]").click();
        assertThat(strategy.locator(".download-about")).containsText("Kontaktpersonen vælger dem: ");

        card.getByText("Fjern logoet").click();
        assertThat(card.locator(".brand-logo")).isHidden();
        card.getByText("Brug den grønne igen").click();
        assertThat(code).hasValue("#12493b");
    }

    private static void choose(Locator card, byte[] file) {
        card.locator("input[type=file]").setInputFiles(new FilePayload("logo.png", "image/png", file));
    }

    private static byte[] picture() throws IOException {
        var png = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(60, 20, BufferedImage.TYPE_INT_ARGB), "png", png))
                .isTrue();
        return png.toByteArray();
    }
}
