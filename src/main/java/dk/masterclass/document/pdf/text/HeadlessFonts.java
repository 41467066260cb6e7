package dk.masterclass.document.pdf.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Lets Java shape text on a bare server: without a screen and without the system's fontconfig library, which slim images
 * lack and Java would otherwise insist on. All fonts are our own, so nothing is lost.
 */
final class HeadlessFonts {

    private static final String FONT_CONFIGURATION = "sun.awt.fontconfig";

    static {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
        if (System.getProperty("os.name").startsWith("Linux") && System.getProperty(FONT_CONFIGURATION) == null) {
            System.setProperty(FONT_CONFIGURATION, emptyConfiguration().toString());
        }
    }

    private HeadlessFonts() {}

    /** Must be called before the first use of {@code java.awt.Font}. */
    static void prepare() {
        // The static block has done it.
    }

    private static Path emptyConfiguration() {
        try {
            Path file = Files.createTempFile("fontconfig", ".properties");
            file.toFile().deleteOnExit();
            return Files.write(file, List.of("version=1", "sequence.allfonts=default"));
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary folder is not writable", e);
        }
    }
}
