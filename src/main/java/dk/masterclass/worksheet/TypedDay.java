package dk.masterclass.worksheet;

import dk.masterclass.document.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day the way people write it ({@code 31.12.2027}, {@code 2027-12-31}) and writes it for a reader. */
public final class TypedDay {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s*([./-])\\s*(\\d{1,2})\\s*\\2\\s*(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final DateTimeFormatter DANISH = DateTimeFormatter.ofPattern("dd.MM.yyyy", Language.DANISH.locale());
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("d MMM yyyy", Language.ENGLISH.locale());

    private TypedDay() {}

    /** The day, the day of the month before the month; empty if no such day exists. */
    public static Optional<LocalDate> read(String text) {
        var typed = text.strip();
        Matcher dayFirst = DAY_FIRST.matcher(typed);
        if (dayFirst.matches()) {
            return day(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(typed);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
        }
        return Optional.empty();
    }

    /** {@code 31.12.2027} in Danish, {@code 31 Dec 2027} in English. */
    public static String write(LocalDate day, Language language) {
        return switch (language) {
            case DANISH -> DANISH.format(day);
            case ENGLISH -> ENGLISH.format(day);
        };
    }

    private static Optional<LocalDate> day(String year, String month, String dayOfMonth) {
        try {
            return Optional.of(
                    LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(dayOfMonth)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
