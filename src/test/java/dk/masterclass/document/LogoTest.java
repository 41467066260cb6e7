package dk.masterclass.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoTest {

    private static final int WIDTH_IN_PNG = 16;
    private static final int HEIGHT_IN_PNG = 20;
    private static final int CHECKSUM_IN_PNG = 29;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void aPictureIsDrawnAnewOnWhiteAndNothingElseOfTheFileIsKept(String format) throws IOException {
        var picture = encoded(picture(300, 100, format.equals("png")), format);
        var polyglot = Arrays.copyOf(picture, picture.length + 60);
        System.arraycopy(
                "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII), 0, polyglot, picture.length, 25);

        var logo = Logo.read(polyglot, "Havnby Energi A/S").orElseThrow();

        var drawn = ImageIO.read(new ByteArrayInputStream(logo.png()));
        assertThat(drawn.getWidth()).isEqualTo(300);
        assertThat(drawn.getColorModel().hasAlpha()).isFalse();
        assertThat(new Color(drawn.getRGB(2, 2)).getBlue()).isGreaterThan(240);
        assertThat(new String(logo.png(), StandardCharsets.ISO_8859_1)).doesNotContain("script");
        assertThat(logo.alternative()).isEqualTo("Havnby Energi A/S");
    }

    @Test
    void aLargePictureBecomesModestWithoutMuchMemory() throws IOException {
        var large = encoded(new BufferedImage(4096, 4096, BufferedImage.TYPE_BYTE_GRAY), "png");
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        var logo = Logo.read(large, "").orElseThrow();

        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(50_000_000);
        assertThat(ImageIO.read(new ByteArrayInputStream(logo.png())).getWidth())
                .isEqualTo(Logo.MOST_PIXELS);
    }

    @Test
    void aPictureThatClaimsToBeHugeIsNotReadAtAll() throws IOException {
        var bomb = encoded(picture(10, 10, true), "png");
        var bytes = ByteBuffer.wrap(bomb);
        bytes.putInt(WIDTH_IN_PNG, 50_000).putInt(HEIGHT_IN_PNG, 50_000);
        var checksum = new CRC32();
        checksum.update(bomb, 12, CHECKSUM_IN_PNG - 12);
        bytes.putInt(CHECKSUM_IN_PNG, (int) checksum.getValue());
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();

        assertThat(Logo.read(bomb, "")).isEmpty();
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(5_000_000);
    }

    @Test
    void whatIsNoPngOrJpegIsRefused() throws IOException {
        var png = encoded(picture(30, 30, true), "png");
        for (byte[] other : new byte[][] {
            {},
            "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
            "%PDF-1.7".getBytes(StandardCharsets.US_ASCII),
            encoded(picture(30, 30, false), "gif"),
            encoded(picture(30, 30, false), "bmp"),
            Arrays.copyOf(png, 40)
        }) {
            assertThat(Logo.read(other, "")).isEmpty();
        }
    }

    private static BufferedImage picture(int width, int height, boolean transparent) {
        var picture = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        if (!transparent) {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, width, height);
        }
        graphics.setColor(Color.RED);
        graphics.fillRect(width / 2, height / 2, width / 4, height / 4);
        graphics.dispose();
        return picture;
    }

    private static byte[] encoded(BufferedImage picture, String format) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, format, bytes)).isTrue();
        return bytes.toByteArray();
    }
}
