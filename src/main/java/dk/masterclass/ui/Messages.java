package dk.masterclass.ui;

import com.vaadin.flow.i18n.I18NProvider;
import dk.masterclass.document.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every sentence of the screens and mails, in each language. Each feature keeps its own pair of files in
 * {@code messages/}.
 *
 * <p>A text with arguments is a {@link MessageFormat} pattern, where an apostrophe is written twice; a text without
 * arguments is taken as it stands.
 */
@Component
public final class Messages implements I18NProvider {

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    public Messages() {
        for (Language language : Language.values()) {
            texts.put(language, read(language));
        }
    }

    public String text(Language language, String key, Object... arguments) {
        var text = textsIn(language).get(key);
        if (text == null) {
            throw new IllegalArgumentException("There is no text '" + key + "' in " + language);
        }
        return arguments.length == 0 ? text : new MessageFormat(text, language.locale()).format(arguments);
    }

    public Set<String> keys(Language language) {
        return textsIn(language).keySet();
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return text(Language.of(locale.toLanguageTag()), key, arguments);
    }

    private Map<String, String> textsIn(Language language) {
        return texts.getOrDefault(language, Map.of());
    }

    private static Map<String, String> read(Language language) {
        var all = new TreeMap<String, String>();
        for (Resource file : files(language)) {
            var properties = new Properties();
            try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            properties.stringPropertyNames().forEach(key -> add(all, key, properties.getProperty(key), file));
        }
        return all;
    }

    private static void add(Map<String, String> all, String key, String text, Resource file) {
        if (all.put(key, text) != null) {
            throw new IllegalStateException("The text '" + key + "' stands in two files; one is " + file);
        }
    }

    private static Resource[] files(Language language) {
        try {
            return new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:messages/*_" + language.tag() + ".properties");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
