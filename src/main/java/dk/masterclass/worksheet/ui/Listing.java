package dk.masterclass.worksheet.ui;

import dk.masterclass.worksheet.AnswerText;
import java.util.List;

/** Places of the course in a row, as one says them: »2A, 3B og afsnit 3«, where {@code S3} is a section's id. */
final class Listing {

    private Listing() {}

    static String of(Words words, List<String> places) {
        return AnswerText.enumeration(
                places.stream().map(place -> name(words, place)).toList(), words.language());
    }

    private static String name(Words words, String place) {
        return place.matches("S\\d+") ? words.of("section", place.substring(1)) : place;
    }
}
