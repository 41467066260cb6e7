package dk.masterclass.course;

import dk.masterclass.document.Language;
import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of the subject with what they mean, for lessons and documents alike. */
public record Glossary(List<Term> terms) {

    public Glossary {
        terms = List.copyOf(terms);
    }

    public static Glossary empty() {
        return new Glossary(List.of());
    }

    /**
     * @param id unique, never reused
     * @param means what the word means, in a sentence or two
     * @param forms how it reads in a text, in each language, as it stands in the list and inflected
     * @param spellings the same in small letters
     */
    public record Term(
            String id,
            Localized name,
            Localized means,
            Map<Language, Pattern> forms,
            Map<Language, List<String>> spellings) {
        public Term {
            forms = Map.copyOf(forms);
            spellings = Map.copyOf(spellings);
        }

        /** @param otherForms inflections and other words for the same */
        public static Term of(String id, Localized name, Localized means, Map<Language, List<String>> otherForms) {
            var forms = new EnumMap<Language, Pattern>(Language.class);
            var spellings = new EnumMap<Language, List<String>>(Language.class);
            for (Language language : Language.values()) {
                var all = Stream.concat(
                                Stream.of(name.in(language)), otherForms.getOrDefault(language, List.of()).stream())
                        .toList();
                forms.put(language, pattern(all));
                spellings.put(
                        language,
                        all.stream().map(form -> form.toLowerCase(Locale.ROOT)).toList());
            }
            return new Term(id, name, means, forms, spellings);
        }

        private List<String> spellingsIn(Language language) {
            return spellings.getOrDefault(language, List.of());
        }

        /** Whole words, the longest form first, whatever their capitals. */
        private static Pattern pattern(List<String> forms) {
            var alternatives = forms.stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            return Pattern.compile(
                    "(?<![\\p{L}\\p{N}-])(?:" + alternatives + ")(?![\\p{L}\\p{N}-])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        /** The places in a text where the word stands. */
        public Pattern formsIn(Language language) {
            return Optional.ofNullable(forms.get(language)).orElseThrow();
        }

        public boolean isIn(String text, Language language) {
            return formsIn(language).matcher(text).find();
        }
    }

    /** The words that occur in a text, in the order of the alphabet. */
    public List<Term> in(String text, Language language) {
        var words = Words.of(text);
        return sorted(language).stream()
                .filter(term -> words.hold(term.spellingsIn(language)))
                .toList();
    }

    /** The words of a long text, looked through once for all terms. */
    private record Words(String lower, Set<String> all) {

        static Words of(String text) {
            var all = new HashSet<String>();
            int start = 0;
            var lower = text.toLowerCase(Locale.ROOT);
            for (int at = 0; at <= lower.length(); at++) {
                if (at == lower.length() || !isInWord(lower.charAt(at))) {
                    all.add(lower.substring(start, at));
                    start = at + 1;
                }
            }
            return new Words(lower, all);
        }

        boolean hold(List<String> spellings) {
            return spellings.stream().anyMatch(this::hold);
        }

        private boolean hold(String spelling) {
            boolean isOneWord = spelling.chars().allMatch(letter -> isInWord((char) letter));
            return isOneWord ? all.contains(spelling) : holdAsPhrase(spelling);
        }

        private boolean holdAsPhrase(String spelling) {
            for (int at = lower.indexOf(spelling); at >= 0; at = lower.indexOf(spelling, at + 1)) {
                int end = at + spelling.length();
                boolean begins = at == 0 || !isInWord(lower.charAt(at - 1));
                if (begins && (end == lower.length() || !isInWord(lower.charAt(end)))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isInWord(char letter) {
            return Character.isLetterOrDigit(letter) || letter == '-';
        }
    }

    /** All words in the order of the alphabet. */
    public List<Term> sorted(Language language) {
        var collator = Collator.getInstance(language.locale());
        return terms.stream()
                .sorted(Comparator.comparing(term -> term.name().in(language), collator))
                .toList();
    }
}
