package dk.masterclass.course;

import dk.masterclass.document.Language;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
     */
    public record Term(String id, Localized name, Localized means, Map<Language, Pattern> forms) {
        public Term {
            forms = Map.copyOf(forms);
        }

        /** @param otherForms inflections and other words for the same */
        public static Term of(String id, Localized name, Localized means, Map<Language, List<String>> otherForms) {
            return new Term(
                    id,
                    name,
                    means,
                    Stream.of(Language.values())
                            .collect(Collectors.toMap(
                                    Function.identity(),
                                    language -> pattern(Stream.concat(
                                            Stream.of(name.in(language)),
                                            otherForms.getOrDefault(language, List.of()).stream())))));
        }

        /** Whole words, the longest form first, whatever their capitals. */
        private static Pattern pattern(Stream<String> forms) {
            var alternatives = forms.sorted(
                            Comparator.comparingInt(String::length).reversed())
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
        return sorted(language).stream()
                .filter(term -> term.isIn(text, language))
                .toList();
    }

    /** All words in the order of the alphabet. */
    public List<Term> sorted(Language language) {
        var collator = Collator.getInstance(language.locale());
        return terms.stream()
                .sorted(Comparator.comparing(term -> term.name().in(language), collator))
                .toList();
    }
}
