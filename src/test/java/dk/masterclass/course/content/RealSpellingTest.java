package dk.masterclass.course.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Language;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that participants and instructors read is spelled as the dictionary or src/test/resources/spelling has it. */
class RealSpellingTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path EXCEPTIONS = Path.of("src/test/resources/spelling");
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:['’]\\p{L}+)*");
    /** An abbreviation, which no dictionary need know. */
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,9}s?(?:'s)?");

    private static final Pattern TWICE = Pattern.compile("(?iu)(?<![\\p{L}’-])(\\p{L}{2,}) \\1(?![\\p{L}-])");
    private static final Pattern NOT_WORDS = Pattern.compile(
            // formulas and addresses in braces, choices of messages, and what stands on the internet
            "\\{=[^}]*}|\\{[\\w/.|]+}|\\{[\\w/.]+(?=\\|)|\\|[\\w-]+=|\\|[a-z]+(?=\\|)|\\{\\d+(,(choice|number|date|time),?)?|\\w[\\w.-]*@\\w+(\\.\\w+)+|#?\\w+\\.(dk|com|example)\\b|</?\\w+>");

    @ParameterizedTest
    @EnumSource
    void everyWordIsKnown(Language language) throws Exception {
        var words = new TreeSet<String>();
        texts(language)
                .forEach(text -> WORD.matcher(text)
                        .results()
                        .forEach(word -> words.add(word.group().replace('’', '\''))));

        assertThat(words).hasSizeGreaterThan(5_000);
        assertThat(unknown(language, words)).isEmpty();
    }

    /** An exception that nothing needs would let a mistake pass one day. */
    @ParameterizedTest
    @EnumSource
    void theExceptionsAreSortedAndNeeded(Language language) throws Exception {
        var words = new TreeSet<String>();
        texts(language)
                .forEach(text -> WORD.matcher(text)
                        .results()
                        .forEach(word -> words.add(word.group().replace('’', '\''))));
        Set<String> unknown = Hunspell.unknown(language, words);

        for (List<String> group : groups(language)) {
            assertThat(group)
                    .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER)
                    .allSatisfy(
                            exception -> assertThat(unknown).as(exception).anyMatch(word -> isForm(word, exception)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void noWordStandsTwice(Language language) throws Exception {
        var allowed = Set.of("det det", "der der", "had had", "that that");

        assertThat(texts(language)
                        .flatMap(text -> TWICE.matcher(text)
                                .results()
                                .map(match -> match.group().toLowerCase(Locale.ROOT))))
                .filteredOn(twice -> !allowed.contains(twice))
                .isEmpty();
    }

    private static Set<String> unknown(Language language, Set<String> words) throws Exception {
        var exceptions = groups(language).stream().flatMap(List::stream).toList();
        Set<String> unknown = Hunspell.unknown(language, words);
        unknown.removeIf(word -> CAPITALS.matcher(word).matches());
        unknown.removeIf(word -> exceptions.stream().anyMatch(exception -> isForm(word, exception)));
        return unknown;
    }

    /** The word itself, at the beginning of a sentence, or in the genitive. */
    private static boolean isForm(String word, String exception) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        return Stream.of(word, bare, bare.replaceFirst("s$", ""))
                .anyMatch(form -> form.equals(exception)
                        || form.substring(0, 1)
                                .toLowerCase(Locale.ROOT)
                                .concat(form.substring(1))
                                .equals(exception));
    }

    private static List<List<String>> groups(Language language) throws IOException {
        var groups = new ArrayList<List<String>>();
        for (String line : Files.readAllLines(EXCEPTIONS.resolve(language.tag() + ".txt"))) {
            if (line.startsWith("#")) {
                groups.add(new ArrayList<>());
            } else if (!line.isBlank()) {
                groups.getLast().addAll(List.of(line.split(" ")));
            }
        }
        return groups;
    }

    private static Stream<String> texts(Language language) throws Exception {
        return Stream.of(
                        RealCourse.strings()
                                .filter(text -> text.language() == language)
                                .flatMap(text -> text.strings().stream()),
                        files(RealCourse.DIRECTORY, ".yaml").stream()
                                .filter(file -> !file.startsWith(RealCourse.DIRECTORY.resolve("samples")))
                                .flatMap(file -> yaml(language, file)),
                        files(MESSAGES, "_" + language.tag() + ".properties").stream()
                                .flatMap(RealSpellingTest::messages),
                        files(RealCourse.DIRECTORY, ".svg").stream()
                                .filter(file -> file.toString().endsWith("-en.svg") == (language == Language.ENGLISH))
                                .map(RealSpellingTest::drawn))
                .flatMap(each -> each)
                .map(text -> NOT_WORDS.matcher(text).replaceAll(" "));
    }

    private static List<Path> files(Path directory, String ending) throws IOException {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static Stream<String> yaml(Language language, Path file) {
        var faults = new Faults();
        return new YamlReader(faults)
                .read(read(file), Place.of(file.toString()))
                .map(yaml -> said(language.tag(), yaml, false))
                .orElseThrow();
    }

    /** What stands under the language's two letters. */
    private static Stream<String> said(String tag, Yaml yaml, boolean inLanguage) {
        return switch (yaml) {
            case Yaml.Scalar scalar -> inLanguage ? Stream.of(scalar.text()) : Stream.empty();
            case Yaml.Sequence sequence -> sequence.items().stream().flatMap(item -> said(tag, item, inLanguage));
            case Yaml.Mapping mapping ->
                mapping.entries().entrySet().stream()
                        .flatMap(entry -> said(
                                tag,
                                entry.getValue().value(),
                                inLanguage || entry.getKey().equals(tag)));
        };
    }

    private static Stream<String> messages(Path file) {
        var messages = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return messages.values().stream().map(text -> text.toString().replace("''", "'"));
    }

    private static String drawn(Path figure) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(figure.toFile())
                    .getDocumentElement()
                    .getTextContent()
                    .replaceAll("(?<=\\p{L})-\\s+(?=\\p{Ll})", "");
        } catch (Exception unreadable) {
            throw new IllegalStateException(figure.toString(), unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
