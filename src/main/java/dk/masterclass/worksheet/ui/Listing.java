package dk.masterclass.worksheet.ui;

import dk.masterclass.worksheet.AnswerText;
import java.util.List;

/** Places of the course in a row, as one says them: »2A, 3B og afsnit 3«, where {@code S3} is a section's id. */
final class Listing {

    private static final String COVER = "S0";

    private Listing() {}

    static String of(Words words, List<String> places) {
        return AnswerText.enumeration(
                places.stream().map(place -> name(words, place)).toList(), words.language());
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
        if (place.equals(COVER)) {
            return words.of("cover");
        }
        return place.matches("S\\d+") ? words.of("section", place.substring(1)) : place;
    }
}
