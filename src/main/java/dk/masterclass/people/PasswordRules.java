package dk.masterclass.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a password must be: twelve characters or more, any characters, and not made of nothing but words that everybody
 * tries first, the person's own name and e-mail among them.
 */
@Component
final class PasswordRules {

    private static final int FEWEST_DIFFERENT = 5;
    private static final int OWN_LETTERS = 4;
    private static final int SHORTEST_WORD = 3;

    private final List<String> guessable;

    PasswordRules() {
        try (var file = new ClassPathResource("passwords/guessable-words.txt").getInputStream()) {
            guessable = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What is wrong with the password for a person about whom others know {@code about}, if anything. */
    Optional<PasswordWeakness> weakness(String password, String... about) {
        long length = password.codePoints().count();
        if (length < PasswordWeakness.SHORTEST) {
            return Optional.of(PasswordWeakness.TOO_SHORT);
        }
        if (length > PasswordWeakness.LONGEST) {
            return Optional.of(PasswordWeakness.TOO_LONG);
        }
        return isEasy(password.toLowerCase(Locale.ROOT), about)
                ? Optional.of(PasswordWeakness.TOO_EASY)
                : Optional.empty();
    }

    private boolean isEasy(String password, String... about) {
        return password.codePoints().distinct().count() < FEWEST_DIFFERENT
                || isSequence(password)
                || ownLetters(password, about) < OWN_LETTERS;
    }

    /** Whether every character follows or equals the one before, as in {@code 123456789012}. */
    private static boolean isSequence(String password) {
        var digits = password.chars().toArray();
        return IntStream.range(1, digits.length)
                .allMatch(
                        at -> Math.abs(digits[at] - digits[at - 1]) <= 1 || digits[at - 1] == '9' && digits[at] == '0');
    }

    /** How many letters are left when guessable words are taken out; a password without letters is judged otherwise. */
    private int ownLetters(String password, String... about) {
        var letters = password.replaceAll("[^\\p{L}]", "");
        if (letters.isEmpty()) {
            return OWN_LETTERS;
        }
        for (String word : wordsLongestFirst(about)) {
            letters = letters.replace(word, "");
        }
        return letters.length();
    }

    private List<String> wordsLongestFirst(String... about) {
        var personal = Arrays.stream(about)
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .filter(word -> word.length() >= SHORTEST_WORD);
        return Stream.concat(guessable.stream(), personal)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
