package dk.masterclass.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A module opens on the day its variant says, counted from the days of the cohort. */
class VariantTest {

    private static final LocalDate START = LocalDate.of(2027, 2, 1);
    private static final LocalDate FIRST = LocalDate.of(2027, 2, 25);
    private static final LocalDate SECOND = LocalDate.of(2027, 3, 18);

    private static final Variant VARIANT = new Variant(
            "to-dage",
            Localized.danish("To dage"),
            Localized.danish(""),
            2,
            List.of(opening("m1", 0, 0), opening("m2", 1, -7), opening("m3", 2, 1)),
            Set.of());

    @Test
    void theStartAndTheDaysDecideWhenAModuleOpens() {
        var days = List.of(FIRST, SECOND);

        assertThat(VARIANT.opens("m1", START, days)).hasValue(START);
        assertThat(VARIANT.opens("m2", START, days)).hasValue(LocalDate.of(2027, 2, 18));
        assertThat(VARIANT.opens("m3", START, days)).hasValue(LocalDate.of(2027, 3, 19));
    }

    @Test
    void aDayNobodyHasSetClosesNothing() {
        assertThat(VARIANT.opens("m3", START, List.of(FIRST))).isEmpty();
        assertThat(VARIANT.opens("m4", START, List.of(FIRST, SECOND))).isEmpty();
    }

    private static Variant.Opening opening(String module, int day, int shift) {
        return new Variant.Opening(Set.of(module), day, shift, Localized.danish("Derfor"));
    }
}
