package dk.masterclass.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** An organisation's mark: nothing but the pixels of what somebody uploaded, on white, as a PNG of moderate size. */
public final class Logo {

    /** No side is longer. */
    public static final int MOST_PIXELS = 1200;

    /** No side of what is read is longer. */
    private static final int MOST_PIXELS_READ = 4096;

    private static final Set<String> FORMATS = Set.of("png", "jpeg");

    private final byte[] png;
    private final String alternative;

    private Logo(byte[] png, String alternative) {
        this.png = png;
        this.alternative = alternative;
    }

    /** Reads an uploaded picture, whatever it claims to be; empty if it is no PNG or JPEG, or too large. */
    public static Optional<Logo> read(byte[] upload, String alternative) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            var readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? read(readers.next(), in, alternative) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // Readers answer a damaged file with any exception they like.
            return Optional.empty();
        }
    }

    /** Of a large picture only every other point is read, so that nobody's upload takes much memory. */
    private static Optional<Logo> read(ImageReader reader, ImageInputStream in, String alternative) throws IOException {
        try {
            reader.setInput(in, true, true);
            int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
            if (longest > MOST_PIXELS_READ
                    || !FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            var parameters = reader.getDefaultReadParam();
            int step = Math.ceilDiv(longest, 2 * MOST_PIXELS);
            parameters.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(new Logo(encoded(onWhite(reader.read(0, parameters))), alternative));
        } finally {
            reader.dispose();
        }
    }

    /** A logo as {@link #png} gave it. */
    public static Logo ofPng(byte[] png, String alternative) {
        return new Logo(png.clone(), alternative);
    }

    /** The pixels; empty if they are none. */
    public Optional<BufferedImage> pixels() {
        try {
            return Optional.ofNullable(ImageIO.read(new ByteArrayInputStream(png)))
                    .map(Logo::onWhite);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static BufferedImage onWhite(BufferedImage image) {
        double scale = Math.min(1, (double) MOST_PIXELS / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = flat.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, Color.WHITE, null);
        graphics.dispose();
        return flat;
    }

    private static byte[] encoded(BufferedImage image) throws IOException {
        var png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    /** Without transparency. */
    public byte[] png() {
        return png.clone();
    }

    /** What the picture says, for whoever can't see it. */
    public String alternative() {
        return alternative;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && Arrays.equals(png, logo.png) && alternative.equals(logo.alternative);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(png) + alternative.hashCode();
    }
}
