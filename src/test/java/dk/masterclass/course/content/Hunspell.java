package dk.masterclass.course.content;

import dk.masterclass.document.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The spelling checker hunspell, which {@code ./dev test} installs where it is missing. */
final class Hunspell {

    private Hunspell() {}

    /** Those of the words that the language's dictionary doesn't know. */
    static Set<String> unknown(Language language, Collection<String> words) throws IOException, InterruptedException {
        Path asked = Files.createTempFile("words", ".txt");
        try {
            Files.write(asked, new TreeSet<>(words));
            var checker = new ProcessBuilder("hunspell", "-d", dictionary(language), "-i", "utf-8", "-l")
                    .redirectInput(asked.toFile())
                    .redirectErrorStream(true);
            checker.environment().put("LC_ALL", "C.UTF-8");
            Process running = start(checker);
            var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (running.waitFor() != 0 || said.contains("Can't open")) {
                throw new IllegalStateException("hunspell has no dictionary " + dictionary(language)
                        + ": install hunspell-da and hunspell-en-gb. It said: " + said);
            }
            return new TreeSet<>(said.lines().toList());
        } finally {
            Files.delete(asked);
        }
    }

    private static Process start(ProcessBuilder checker) {
        try {
            return checker.start();
        } catch (IOException missing) {
            throw new IllegalStateException(
                    "The spelling is checked with hunspell: install hunspell, hunspell-da and hunspell-en-gb, or run ./dev test",
                    missing);
        }
    }

    private static String dictionary(Language language) {
        return (language == Language.DANISH ? Locale.of("da", "DK") : Locale.UK).toString();
    }
}
