package dk.masterclass.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Block;
import dk.masterclass.document.Brand;
import dk.masterclass.document.Document;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import dk.masterclass.document.Logo;
import dk.masterclass.document.pdf.tagged.Rgb;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A document in an organisation's own colours can be read whatever they are, and only a draft is marked as one. */
class BrandTest {

    private static final PdfRenderer RENDERER = new PdfRenderer();

    @Test
    void everyColourBecomesOneThatCanBeReadAndCarriesLightLetters() {
        long seed = 5;
        var random = new Random(seed);
        for (int round = 0; round < 2000; round++) {
            UnaryOperator<Rgb> inks = Inks.of(new Brand(random.nextInt(0x1000000), Optional.empty()));
            Rgb strong = inks.apply(Palette.PITCH);

            assertThat(strong.contrast(Palette.CHALK)).as("seed %d", seed).isGreaterThanOrEqualTo(7);
            assertThat(strong.contrast(Palette.CHALK_SOFT)).isGreaterThanOrEqualTo(4.5);
            assertThat(strong.contrast(inks.apply(Palette.PITCH_TINT))).isGreaterThanOrEqualTo(4.5);
            assertThat(Palette.INK.contrast(inks.apply(Palette.PITCH_TINT))).isGreaterThanOrEqualTo(4.5);
            assertThat(inks.apply(Palette.PITCH_LIGHT).contrast(Palette.WHITE)).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void aColourThatIsDarkEnoughIsPrintedAsItIsAndOthersOfTheProductStay() {
        UnaryOperator<Rgb> inks = Inks.of(new Brand(0x0B2A4A, Optional.empty()));

        assertThat(inks.apply(Palette.PITCH)).isEqualTo(new Rgb(0x0B2A4A));
        assertThat(inks.apply(Palette.FLAG)).isEqualTo(Palette.FLAG);
        assertThat(inks.apply(Palette.INK)).isEqualTo(Palette.INK);
    }

    @Test
    void contrastIsCountedAsTheGuidelinesDo() {
        assertThat(new Rgb(0).contrast(new Rgb(0xFFFFFF))).isEqualTo(21);
        assertThat(new Rgb(0x777777).contrast(new Rgb(0xFFFFFF))).isBetween(4.47, 4.49);
    }

    @Test
    void theLogoIsAPictureWithWordsOnAValidCover() throws IOException {
        byte[] pdf = RENDERER.render(document(true, Optional.of(brand())));

        assertThat(Conformance.failures(pdf)).isEmpty();
        try (var file = Loader.loadPDF(pdf)) {
            var figure = TagTree.read(file).all("Figure").getFirst();
            assertThat(figure.element().getString(COSName.getPDFName("Alt"))).isEqualTo("Havnby Energis logo");
            assertThat(images(file.getPage(0))).isEqualTo(1);
            assertThat(images(file.getPage(1))).isZero();
        }
    }

    @Test
    void aLogoIsPixelsOnWhiteAndNeverLarge() throws IOException {
        var logo = Logo.read(png(3000, 500), "Logo").orElseThrow();
        var pixels = logo.pixels().orElseThrow();

        assertThat(pixels.getWidth()).isEqualTo(Logo.MOST_PIXELS);
        assertThat(pixels.getHeight()).isEqualTo(200);
        assertThat(pixels.getRGB(0, 0)).isEqualTo(Color.WHITE.getRGB());
        assertThat(pixels.getColorModel().hasAlpha()).isFalse();
        assertThat(Logo.read("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "Logo"))
                .isEmpty();
        assertThat(Logo.read(new byte[0], "Logo")).isEmpty();
    }

    @Test
    void onlyADraftCarriesTheWatermarkAndItIsNotText() throws IOException {
        try (var draft = Loader.loadPDF(RENDERER.render(document(true, Optional.empty())));
                var finished = Loader.loadPDF(RENDERER.render(document(false, Optional.empty())))) {
            for (int page = 1; page < draft.getNumberOfPages(); page++) {
                assertThat(isMarked(draft, page)).as("page %d", page + 1).isTrue();
            }
            for (int page = 0; page < finished.getNumberOfPages(); page++) {
                assertThat(isMarked(finished, page)).isFalse();
            }
            assertThat(new PDFTextStripper().getText(draft).split("Kladde", -1)).hasSize(draft.getNumberOfPages() + 1);
        }
    }

    private static boolean isMarked(PDDocument file, int page) throws IOException {
        try (var content = file.getPage(page).getContents()) {
            return new String(content.readAllBytes(), StandardCharsets.ISO_8859_1).contains("/Subtype/Watermark");
        }
    }

    private static int images(PDPage page) throws IOException {
        int images = 0;
        for (COSName name : page.getResources().getXObjectNames()) {
            images += page.getResources().getXObject(name) instanceof PDImageXObject ? 1 : 0;
        }
        return images;
    }

    private static Brand brand() throws IOException {
        return new Brand(0xE30613, Logo.read(png(400, 120), "Havnby Energis logo"));
    }

    private static byte[] png(int width, int height) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        graphics.setColor(new Color(0x004488));
        graphics.fillOval(height / 4, height / 4, height / 2, height / 2);
        graphics.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static Document document(boolean draft, Optional<Brand> brand) {
        var cover = new Document.Cover("Havnby Energi A/S", "", List.of(), "Foden", draft, "Kladde").in(brand);
        List<Block> blocks = List.of(
                new Block.Heading(1, "S1", "1", "Resumé"),
                new Block.Paragraph(Inline.text("Vi begynder nu. ".repeat(900))));
        return new Document(Language.DANISH, "Strategi", Optional.of(cover), blocks);
    }
}
