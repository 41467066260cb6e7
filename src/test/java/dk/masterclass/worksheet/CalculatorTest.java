package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exercise 8A of the real course with the worked example: 30 ambassadors, 600 contacts each, two posts a month. */
class CalculatorTest {

    private final Reckoning example = Havnby.sample()
            .without("8A/scenarios")
            .with("8A/followers", "5.000")
            .with("8A/ambassadors", "30")
            .with("8A/network", "600")
            .with("8A/overlap", "25 %")
            .with("8A/companyOverlap", "8")
            .with("8A/engagementRate", "3 %")
            .with("8A/clickRate", "0,8 %")
            .with("8A/cpm", "240 kr.")
            .with("8A/cpc", "40")
            .with("8A/hours", "2")
            .with("8A/wage", "450")
            .with("8A/commsHours", "20")
            .with("8A/otherCost", "0")
            .reckoning();

    @ParameterizedTest
    @CsvSource({
        "grossNetwork, 18000",
        "uniqueNetwork, 13500",
        "newToCompany, 12420",
        "multiplier, 3.484",
        "scenarios/forventet/impressions, 2592",
        "scenarios/forventet/people, 1681.1712",
        "scenarios/forventet/engagements, 77.76",
        "scenarios/forventet/clicks, 20.736",
        "scenarios/forventet/valueViews, 622.08",
        "scenarios/forventet/valueClicks, 829.44",
        "scenarios/forventet/cost, 25200",
        "scenarios/forventet/ratio, 0.024685714285714287",
        "scenarios/forsigtig/impressions, 432",
        "scenarios/optimistisk/impressions, 9720",
    })
    void everyFigure(String path, double figure) {
        assertThat(new BigDecimal(text(path)).doubleValue()).isCloseTo(figure, Offset.offset(1e-9));
    }

    @Test
    void saysThatTheValueInMediaIsBelowTheTime() {
        assertThat(text("verdict")).isEqualTo("under");
    }

    private String text(String path) {
        var value = example.at(Address.parse("8A/" + path).orElseThrow()).value();
        return value instanceof Value.Text text ? text.text() : "";
    }
}
