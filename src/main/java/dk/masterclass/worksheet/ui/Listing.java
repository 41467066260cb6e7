package dk.masterclass.worksheet.ui;

import dk.masterclass.worksheet.AnswerText;
import java.util.List;

/** Places of the course in a row, as one says them; {@code S3} is a section's id, {@code S0} the cover. */
final class Listing {

    private static final String COVER = "S0";

    private Listing() {}

    /** Where an answer is used: »Bruges på forsiden og i 2A og afsnit 3«. Empty where it is used nowhere. */
    static String usedIn(Words words, List<String> places) {
        List<String> names = places.stream()
                .filter(place -> !place.equals(COVER))
                .map(place -> name(words, place))
                .toList();
        String rest = AnswerText.enumeration(names, words.language());
        if (!places.contains(COVER)) {
            return names.isEmpty() ? "" : words.of("usedIn", rest);
        }
        return names.isEmpty() ? words.of("usedIn.cover") : words.of("usedIn.coverAnd", rest);
    }

    /** The heading over sections of the strategy: »Jeres strategi · afsnit 1, 3 og 11«. */
    static String sections(Words words, List<String> sections) {
        List<String> numbers = sections.stream()
                .filter(section -> !section.equals(COVER))
                .map(section -> section.substring(1))
                .toList();
        return numbers.isEmpty()
                ? words.of("document.title")
                : words.of("document.sections", AnswerText.enumeration(numbers, words.language()));
    }

    private static String name(Words words, String place) {
        return place.matches("S\\d+") ? words.of("section", place.substring(1)) : place;
    }
}
