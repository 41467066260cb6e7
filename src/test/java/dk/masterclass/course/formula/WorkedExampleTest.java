package dk.masterclass.course.formula;

import static dk.masterclass.course.formula.Sheets.exercise;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Field;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The calculator of reach and value, computed once by hand: 30 ambassadors with 600 contacts each. */
class WorkedExampleTest {

    private static final String[] QUESTIONS = {
        "followers",
        "ambassadors",
        "network",
        "overlap",
        "companyOverlap",
        "active",
        "posts",
        "view",
        "engagementRate",
        "clickRate",
        "cpm",
        "cpc",
        "hours",
        "wage",
        "commsHours"
    };
    private static final String IMPRESSIONS = "ex8A.ambassadors * ex8A.network * ex8A.active * ex8A.posts * ex8A.view";
    private static final String NEW_PEOPLE =
            "ex8A.ambassadors * ex8A.network * (1 - ex8A.overlap) * (1 - ex8A.companyOverlap)";
    private static final String COST = "(ex8A.ambassadors * ex8A.active * ex8A.hours + ex8A.commsHours) * ex8A.wage";

    private final FormulaLanguage language = FormulaLanguage.of(
            List.of(exercise("8A", Stream.of(QUESTIONS).map(Sheets::number).toArray(Field[]::new))));

    private final Sheets answers = new Sheets()
            .number("8A/followers", 5_000)
            .number("8A/ambassadors", 30)
            .number("8A/network", 600)
            .number("8A/overlap", 0.25)
            .number("8A/companyOverlap", 0.08)
            .number("8A/active", 0.6)
            .number("8A/posts", 2)
            .number("8A/view", 0.12)
            .number("8A/engagementRate", 0.03)
            .number("8A/clickRate", 0.008)
            .number("8A/cpm", 240)
            .number("8A/cpc", 40)
            .number("8A/hours", 2)
            .number("8A/wage", 450)
            .number("8A/commsHours", 20);

    @ParameterizedTest
    @CsvSource({
        "G, ex8A.ambassadors * ex8A.network, 18000",
        "U, ex8A.ambassadors * ex8A.network * (1 - ex8A.overlap), 13500",
        "N, " + NEW_PEOPLE + ", 12420",
        "M, (ex8A.followers + " + NEW_PEOPLE + ") / ex8A.followers, 3.484",
        "I, " + IMPRESSIONS + ", 2592",
        "R, '" + NEW_PEOPLE + " * ex8A.active * (1 - power(1 - ex8A.view, ex8A.posts))', 1681.1712",
        "X, " + IMPRESSIONS + " * ex8A.engagementRate, 77.76",
        "K, " + IMPRESSIONS + " * ex8A.clickRate, 20.736",
        "W1, " + IMPRESSIONS + " / 1000 * ex8A.cpm, 622.08",
        "W2, " + IMPRESSIONS + " * ex8A.clickRate * ex8A.cpc, 829.44",
        "T, " + COST + ", 25200",
        "W1/T, " + IMPRESSIONS + " / 1000 * ex8A.cpm / (" + COST + "), 0.024685714285714287",
    })
    void everyFigure(String symbol, String formula, double figure) {
        var value = language.compile(formula, ResultKind.NUMBER).orElseThrow().value(answers);

        assertThat(value)
                .as(symbol)
                .isInstanceOfSatisfying(
                        Reading.Number.class,
                        number -> assertThat(number.number()).isCloseTo(figure, Offset.offset(1e-9)));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "5000, false"})
    void whoBeginsFromNothingHasNoMultiplier(double followers, boolean isNothing) {
        var multiplier = language.compile("(ex8A.followers + " + NEW_PEOPLE + ") / ex8A.followers", ResultKind.NUMBER)
                .orElseThrow();

        assertThat(multiplier.value(answers.number("8A/followers", followers)).equals(Reading.nothing()))
                .isEqualTo(isNothing);
    }
}
