package dk.masterclass.document.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Brand;
import dk.masterclass.document.Document;
import dk.masterclass.document.Logo;
import dk.masterclass.document.pdf.SampleDocument;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class WebPageTest {

    @Test
    void everythingThatIsNeededStandsInTheFile() {
        var page = page(SampleDocument.draft());

        assertThat(page.select("link, script, [src^=http]")).isEmpty();
        assertThat(page.select("style").html())
                .contains("--pitch: #12493b", ".doc-table")
                .doesNotContain("url(", "@font-face");
        assertThat(page.select("[data-source]")).isEmpty();
        assertThat(page.select("a[href^=/oevelse]")).isEmpty();
    }

    @Test
    void whoeverListensFindsTheirWay() {
        var page = page(SampleDocument.draft());

        assertThat(page.select("html").attr("lang")).isEqualTo("da");
        assertThat(page.title()).isEqualTo("Strategi for employee advocacy");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("nav a"))
                .isNotEmpty()
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .isNotNull());
        assertThat(page.select("svg[role=img]"))
                .isNotEmpty()
                .allSatisfy(drawing -> assertThat(drawing.attr("aria-label")).isNotBlank());
    }

    @Test
    void anOrganisationsColourIsDarkEnoughToRead() {
        var sample = SampleDocument.finished();
        var brand = Optional.of(new Brand(0xFFD500, Optional.empty()));
        var page = page(new Document(
                sample.language(), sample.title(), sample.cover().map(cover -> cover.in(brand)), sample.blocks()));

        assertThat(page.select("style").html())
                .contains("--pitch: #%06x".formatted(brand.get().legible()))
                .doesNotContainIgnoringCase("ffd500");
    }

    @Test
    void theLogoStandsInTheFileAndSaysWhoseItIs() throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 20, BufferedImage.TYPE_INT_RGB), "png", png);
        var logo = Logo.ofPng(png.toByteArray(), "Havnby Energi A/S");
        var brand = Optional.of(new Brand(Brand.PITCH, Optional.of(logo)));
        var sample = SampleDocument.finished();
        var page = page(new Document(
                sample.language(), sample.title(), sample.cover().map(cover -> cover.in(brand)), sample.blocks()));

        assertThat(page.select("header img")).singleElement().satisfies(shown -> {
            assertThat(shown.attr("alt")).isEqualTo("Havnby Energi A/S");
            assertThat(Base64.getDecoder().decode(shown.attr("src").replace("data:image/png;base64,", "")))
                    .isEqualTo(png.toByteArray());
        });
        assertThat(page(sample).select("header img")).isEmpty();
    }

    private static org.jsoup.nodes.Document page(Document document) {
        return Jsoup.parse(new String(WebPage.of(document), UTF_8));
    }
}
