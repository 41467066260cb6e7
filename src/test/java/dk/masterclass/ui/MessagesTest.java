package dk.masterclass.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

    private static final Pattern ASKED =
            Pattern.compile("getTranslation\\(\\s*\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"\\s*[,)]");

    private final Messages messages = new Messages();

    @Test
    void everyTextExistsInBothLanguages() {
        assertThat(messages.keys(Language.ENGLISH)).isEqualTo(messages.keys(Language.DANISH));
        assertThat(messages.keys(Language.DANISH)).isNotEmpty();
    }

    @Test
    void bothWordingsTakeTheSameNumberOfArguments() {
        for (String key : messages.keys(Language.DANISH)) {
            assertThat(arguments(messages.text(Language.ENGLISH, key)))
                    .as(key)
                    .isEqualTo(arguments(messages.text(Language.DANISH, key)));
        }
    }

    @Test
    void noTextIsEmpty() {
        for (Language language : Language.values()) {
            for (String key : messages.keys(language)) {
                assertThat(messages.text(language, key)).as(key).isNotBlank();
            }
        }
    }

    @Test
    void everyTextThatAScreenAsksForExists() throws IOException {
        var asked = new TreeSet<String>();
        try (var sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                ASKED.matcher(Files.readString(source)).results().forEach(match -> asked.add(match.group(1)));
            }
        }

        assertThat(asked).hasSizeGreaterThan(300);
        assertThat(messages.keys(Language.DANISH)).containsAll(asked);
    }

    private static long arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(match -> match.group())
                .distinct()
                .count();
    }
}
