package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import org.junit.jupiter.api.Test;

/** What the columns of a table come to. */
class SumsTest {

    private final Havnby havnby = Havnby.sample();

    @Test
    void numbersAmountsAndWhatIsComputedAreAddedUp() {
        havnby.with("8D/quarters/k1/tools", "1.200,50 kr.");
        havnby.with("8D/quarters/k2/tools", "800");
        havnby.with("8D/quarters/k3/tools", "");
        havnby.with("8D/quarters/k4/tools", "senere");

        assertThat(sum("8D/quarters", "tools")).isEqualTo("2.000,50\u00a0kr.");
        assertThat(sum("8D/quarters", "cost")).endsWith("\u00a0kr.");
    }

    @Test
    void nothingIsNoSum() {
        havnby.without("7C");

        assertThat(sum("7C/training", "hours")).isEmpty();
        assertThat(sum("7C/training", "activity")).isEmpty();
    }

    private String sum(String table, String column) {
        var question = Address.parse(table).orElseThrow();
        var field = (Field.Table) Havnby.COURSE
                .exercise(question.exercise())
                .flatMap(exercise -> exercise.field(question.field()))
                .orElseThrow();
        var effective = havnby.reckoning().effective();
        var sums = new Sums(effective, RowNames.of(Havnby.COURSE, effective, Language.DANISH), Language.DANISH);
        return sums.of(field, question, field.column(column).orElseThrow()).orElse("");
    }
}
