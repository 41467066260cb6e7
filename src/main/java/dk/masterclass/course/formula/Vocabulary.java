package dk.masterclass.course.formula;

import java.util.Optional;
import java.util.regex.Pattern;

/** The names a formula may use beside those of the questions. */
final class Vocabulary {

    /** The row a formula stands in. */
    static final String ROW = "row";

    /** The id of a row. */
    static final String ID = "id";

    static final String TODAY = "today";

    /** What {@code null} is read as: a number that isn't known. */
    static final String NOTHING = "@nothing";

    private static final Pattern QUESTION = Pattern.compile("ex(\\w+)\\.(\\w+)");

    private static final Pattern TABLE = Pattern.compile("([^/]+)/([^/]+)");

    private Vocabulary() {}

    /** The table behind a type named {@code 2A/goals}. */
    static Optional<Source> table(String type) {
        var matcher = TABLE.matcher(type);
        return matcher.matches() ? Optional.of(Source.of(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** The question behind {@code ex2A.goals}. */
    static Optional<Source> question(String variable) {
        var matcher = QUESTION.matcher(variable);
        return matcher.matches() ? Optional.of(Source.of(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** The question a text begins with. */
    static Optional<Source> questionAtStart(String text) {
        var matcher = QUESTION.matcher(text);
        return matcher.lookingAt() ? Optional.of(Source.of(matcher.group(1), matcher.group(2))) : Optional.empty();
    }
}
