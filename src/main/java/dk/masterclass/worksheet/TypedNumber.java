package dk.masterclass.worksheet;

import dk.masterclass.course.Field;
import dk.masterclass.course.Field.Measure;
import dk.masterclass.document.Language;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a number the way people write it, Danish ({@code 1.234,5}) or English ({@code 1,234.5}), and writes it for a
 * reader.
 *
 * <p>One separator before exactly three digits groups thousands ({@code 3.900} and {@code 3,900} are both 3900), except
 * a comma where the question allows three decimals or more. What can be read in no way or in two is not a number.
 */
public final class TypedNumber {

    private static final int LONGEST = 40;
    private static final Pattern OUTER_SPACES = Pattern.compile("^[\\s\\p{Z}]+|[\\s\\p{Z}]+$");
    private static final Pattern GROUPING_SPACES = Pattern.compile("(?<=\\d)\\p{Zs}(?=\\d{3}(?!\\d))");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+");
    private static final Pattern GROUPED_BY_DOT = Pattern.compile("-?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("-?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+[.,]\\d+");

    private static final Pattern PERCENT =
            Pattern.compile("[\\s\\p{Z}]*(%|pct\\.?|procent|percent)[\\s\\p{Z}]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONEY = Pattern.compile(
            "^[\\s\\p{Z}]*(kr\\.?|dkk)|((,-)?[\\s\\p{Z}]*(kr\\.?|dkk|kroner)|,-)[\\s\\p{Z}]*$",
            Pattern.CASE_INSENSITIVE);

    private TypedNumber() {}

    /** The number as written, for a question that allows so many decimals; empty if it is none. */
    public static Optional<BigDecimal> read(String text, int decimals) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var typed = withoutSpaces(text).replace('\u2212', '-');
        if (PLAIN.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed));
        }
        boolean commaIsDecimal = decimals >= 3 && typed.indexOf(',') == typed.lastIndexOf(',') && !typed.contains(".");
        if (GROUPED_BY_DOT.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed.replace(".", "").replace(',', '.')));
        }
        if (!commaIsDecimal && GROUPED_BY_COMMA.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed.replace(",", "")));
        }
        if (DECIMAL.matcher(typed).matches()) {
            return Optional.of(new BigDecimal(typed.replace(',', '.')));
        }
        return Optional.empty();
    }

    /** The number as written, with or without the percent sign or the currency of the question; empty if it is none. */
    public static Optional<BigDecimal> read(String text, Field.Number field) {
        return read(withoutMeasure(text, field.measure()), field.decimals());
    }

    private static String withoutMeasure(String text, Measure measure) {
        return switch (measure) {
            case PLAIN -> text;
            case PERCENT -> PERCENT.matcher(text).replaceFirst("");
            case MONEY -> MONEY.matcher(text).replaceAll("");
        };
    }

    /** {@code 1.234,5} in Danish, {@code 1,234.5} in English, with as many decimals as the number was given. */
    public static String write(BigDecimal number, Language language) {
        var format = NumberFormat.getNumberInstance(language.locale());
        int decimals = Math.max(0, number.scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(number);
    }

    private static String withoutSpaces(String text) {
        var trimmed = OUTER_SPACES.matcher(text).replaceAll("");
        return GROUPING_SPACES.matcher(trimmed).replaceAll("");
    }
}
