package dk.masterclass.document.pdf.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Where a word may be divided: Liang's patterns, overruled by a list of the subject's own words that the patterns get
 * wrong. In both files a line that starts with {@code #} is a remark.
 */
final class Hyphenation {

    private static final int FEWEST_LETTERS_BEFORE = 3;
    private static final int FEWEST_LETTERS_AFTER = 3;
    private static final int SHORTEST_WORD = 7;
    private static final int LONGEST_REMEMBERED = 40;
    private static final int MOST_REMEMBERED = 20_000;
    private static final int LAST_LATIN_LETTER = 0x17F;
    /** Before an ending the last consonant of a word goes to the next line: medarbejde-rens, not medarbejder-ens. */
    private static final Pattern ENDING = Pattern.compile("(e|er|r)?(en|et|ne|n|t)?s?|e(re)?s?");

    private static final byte BREAK_HERE = 99;
    private static final byte NO_BREAK_HERE = 98;

    private final Map<String, byte[]> patterns = new HashMap<>();
    private final List<Known> known = new ArrayList<>();
    /** By token: a document uses the same words again and again. */
    private final Map<String, List<Integer>> divided = new ConcurrentHashMap<>();

    private int longestPattern;

    /** A part of words whose divisions are known: {@code med-ar-bej-der-} has one after each syllable. */
    private record Known(String letters, List<Integer> breaks) {}

    private Hyphenation(String language) {
        lines("/hyphenation/" + language + ".txt").forEach(this::addPattern);
        lines("/hyphenation/" + language + "-known-words.txt").forEach(this::addKnownWord);
    }

    private static final class Danish {
        private static final Hyphenation INSTANCE = new Hyphenation("da");
    }

    static Hyphenation danish() {
        return Danish.INSTANCE;
    }

    /**
     * The places where a token of a text may be divided. Punctuation around the word does no harm; names such as LinkedIn,
     * abbreviations and anything with digits are left whole.
     */
    List<Integer> breaks(String token) {
        if (divided.size() > MOST_REMEMBERED) {
            divided.clear();
        }
        if (token.length() > LONGEST_REMEMBERED) {
            return find(token);
        }
        List<Integer> known = divided.get(token);
        return known != null ? known : divided.computeIfAbsent(token, each -> List.copyOf(find(each)));
    }

    private List<Integer> find(String token) {
        int start = 0;
        int end = token.length();
        while (start < end && !Character.isLetter(token.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(token.charAt(end - 1))) {
            end--;
        }
        String word = token.substring(start, end);
        int offset = start;
        if (!isDivisible(word)) {
            return List.of();
        }
        List<Integer> breaks = divide(word.toLowerCase(Locale.ROOT));
        return offset == 0 ? breaks : breaks.stream().map(at -> at + offset).toList();
    }

    private static boolean isDivisible(String word) {
        return word.length() >= SHORTEST_WORD
                && word.chars().allMatch(letter -> Character.isLetter(letter) && letter <= LAST_LATIN_LETTER)
                && word.chars().skip(1).noneMatch(Character::isUpperCase);
    }

    private List<Integer> divide(String word) {
        byte[] levels = levels("." + word + ".");
        known.forEach(part -> overrule(levels, word, part));
        var breaks = new ArrayList<Integer>();
        for (int at = FEWEST_LETTERS_BEFORE; at <= word.length() - FEWEST_LETTERS_AFTER; at++) {
            boolean leavesOneLetter = isBreak(levels[at]) || isBreak(levels[at + 2]);
            if (isBreak(levels[at + 1]) && !leavesOneLetter) {
                breaks.add(at);
            }
        }
        return breaks;
    }

    /** Liang's odd numbers ask for a division, even ones forbid it. */
    private static boolean isBreak(byte level) {
        return level % 2 == 1;
    }

    private byte[] levels(String dotted) {
        var levels = new byte[dotted.length() + 1];
        for (int from = 0; from < dotted.length(); from++) {
            int longest = Math.min(dotted.length(), from + longestPattern);
            for (int to = from + 1; to <= longest; to++) {
                byte[] pattern = patterns.get(dotted.substring(from, to));
                for (int i = 0; pattern != null && i < pattern.length; i++) {
                    levels[from + i] = (byte) Math.max(levels[from + i], pattern[i]);
                }
            }
        }
        return levels;
    }

    private static void overrule(byte[] levels, String word, Known part) {
        int length = part.letters().length();
        for (int at = word.indexOf(part.letters()); at >= 0; at = word.indexOf(part.letters(), at + 1)) {
            boolean inflected = ENDING.matcher(word.substring(at + length)).matches();
            boolean border = !inflected && part.breaks().contains(length);
            int beyond = inflected ? -1 : border ? 2 : 0;
            Arrays.fill(levels, at + 2, Math.min(levels.length, at + length + 1 + beyond), NO_BREAK_HERE);
            for (int place : part.breaks()) {
                if (place < length || border) {
                    levels[at + place + 1] = BREAK_HERE;
                }
            }
        }
    }

    private void addPattern(String line) {
        var letters = new StringBuilder();
        var values = new byte[line.length() + 1];
        for (char character : line.toCharArray()) {
            if (character >= '0' && character <= '9') {
                values[letters.length()] = (byte) (character - '0');
            } else {
                letters.append(character);
            }
        }
        patterns.put(letters.toString(), Arrays.copyOf(values, letters.length() + 1));
        longestPattern = Math.max(longestPattern, letters.length());
    }

    private void addKnownWord(String line) {
        var breaks = new ArrayList<Integer>();
        var letters = new StringBuilder();
        for (char character : line.toCharArray()) {
            if (character == '-') {
                breaks.add(letters.length());
            } else {
                letters.append(character);
            }
        }
        known.add(new Known(letters.toString(), List.copyOf(breaks)));
    }

    private static List<String> lines(String path) {
        try (InputStream in = Hyphenation.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The hyphenation file " + path + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
