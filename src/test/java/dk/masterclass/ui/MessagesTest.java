package dk.masterclass.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Language;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

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

    private static long arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(match -> match.group())
                .distinct()
                .count();
    }
}
