package dk.masterclass.strategy.manuscript;

import dk.masterclass.document.Language;
import dk.masterclass.worksheet.TypedNumber;
import java.math.BigDecimal;
import java.util.List;

/** Small numbers as words: »seks«. Others, and »one«, whose gender depends on what is counted, stay figures. */
final class NumberWords {

    private static final int FIRST = 2;
    private static final List<String> DANISH =
            List.of("to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "elleve", "tolv");
    private static final List<String> ENGLISH =
            List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private NumberWords() {}

    static String of(BigDecimal number, Language language) {
        var words = switch (language) {
            case DANISH -> DANISH;
            case ENGLISH -> ENGLISH;
        };
        for (int i = 0; i < words.size(); i++) {
            if (number.compareTo(BigDecimal.valueOf(FIRST + i)) == 0) {
                return words.get(i);
            }
        }
        return TypedNumber.write(number, language);
    }
}
