package dk.masterclass.worksheet;

import static dk.masterclass.worksheet.Exercises.address;
import static dk.masterclass.worksheet.Exercises.options;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Course;
import dk.masterclass.course.Field;
import dk.masterclass.course.Field.Measure;
import dk.masterclass.course.Localized;
import dk.masterclass.course.formula.CourseFormulas;
import dk.masterclass.course.formula.Source;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    private static final Localized NO_UNIT = Localized.danish("");
    private static final Field.Table PEOPLE = new Field.Table(
            "people",
            wording(""),
            false,
            new Field.FreeRows(Localized.danish("person"), 0, 9),
            List.of(
                    new Field.Person("who", wording(""), false, false),
                    number("hours", "exX.usual"),
                    number("pieces", ""),
                    new Field.Calc("needed", wording(""), "row.hours * row.pieces", figure(), Optional.empty()),
                    new Field.Choice(
                            "role", wording("row.needed > 10 ? 'many' : 'few'"), false, options("few", "many"))));
    private static final Field.Table QUARTERS = new Field.Table(
            "quarters",
            wording(""),
            false,
            new Field.FixedRows(options("q1", "q2")),
            List.of(number("hours", "row.id == 'q1' ? exX.usual : null")),
            "hours",
            List.of(),
            true,
            List.of());

    private static final Course COURSE = Exercises.course(Exercises.of(
            number("usual", ""),
            new Field.Number("share", wording("0.6"), false, 0, 100, 1, NO_UNIT, Measure.PERCENT),
            new Field.Number("rounded", wording("exX.usual / 3"), false, 0, 1e6, 0, NO_UNIT),
            new Field.Calc("third", wording(""), "exX.usual / 3", figure(), Optional.empty()),
            new Field.Calc("doubled", wording(""), "exX.rounded * 2", figure(), Optional.empty()),
            new Field.Day("start", wording(""), false),
            new Field.Day("end", wording("exX.start + 30"), false),
            new Field.Bool("isLong", wording("exX.end - exX.start > 20"), false),
            new Field.Person("owner", wording("exX.people[0].who"), false, false),
            new Field.Multi("several", wording("['few', 'many', 'gone']"), false, options("few", "many"), 0, 2),
            new Field.Calc("total", wording(""), "sum(exX.people.map(p, p.needed))", figure(), Optional.empty()),
            PEOPLE,
            QUARTERS));
    private static final Reckonings RECKONINGS = new Reckonings(COURSE, CourseFormulas.of(COURSE), Havnby.CLOCK);

    private final Map<Address, Value> answers = new HashMap<>();

    @Test
    void takesWhatStandsElsewhereUntilTheTeamWritesItself() {
        given("usual", "12");
        given("people/a", "a");

        assertThat(at("people/a/hours"))
                .isEqualTo(new Effective(new Value.Text("12"), new Effective.Taken(Set.of(Source.of("X", "usual")))));

        given("people/a/hours", "4");

        assertThat(at("people/a/hours")).isEqualTo(Effective.written(new Value.Text("4")));
        assertThat(reckoning().offered(address("people/a/hours"))).isEqualTo(new Value.Text("12"));
    }

    @Test
    void anAssumptionHasNoSource() {
        assertThat(at("share")).isEqualTo(new Effective(new Value.Text("60"), new Effective.Taken(Set.of())));
    }

    @Test
    void whatIsTakenIsRoundedAsItIsShownAndComputedWithLikeThat() {
        given("usual", "1.000");

        assertThat(at("rounded").value()).isEqualTo(new Value.Text("333"));
        assertThat(text("doubled")).isEqualTo("666.0");
        assertThat(new BigDecimal(text("third")).doubleValue()).isEqualTo(1000 / 3.0);
    }

    @Test
    void nothingFollowsFromNothing() {
        given("people/a", "a");

        assertThat(at("rounded")).isEqualTo(Effective.written(Value.empty()));
        assertThat(at("third").value()).isEqualTo(Value.empty());
        assertThat(at("people/a/needed").value()).isEqualTo(Value.empty());
        assertThat(at("people/a/role").value()).isEqualTo(Value.empty());
        assertThat(text("total")).isEqualTo("0.0");
    }

    @Test
    void computesInEveryRowWhateverTheOrder() {
        given("usual", "2,5");
        given("people/a", "b");
        given("people/a/pieces", "6");
        given("people/b", "a");
        given("people/b/pieces", "2");
        given("people/gone", "");
        given("people/gone/pieces", "100");

        assertThat(text("total")).isEqualTo("20.0");
        assertThat(text("people/a/role")).isEqualTo("many");
        assertThat(text("people/b/role")).isEqualTo("few");
    }

    @Test
    void readsDaysAndYesOrNo() {
        given("start", "1.2.2027");

        assertThat(text("end")).isEqualTo("03.03.2027");
        assertThat(text("isLong")).isEqualTo("ja");
    }

    @Test
    void aPersonKeepsTheRole() {
        given("people/a", "a");
        answers.put(address("people/a/who"), new Value.PersonName("Mette", "Kommunikation", "m@havnby.example"));

        assertThat(at("owner").value()).isEqualTo(new Value.PersonName("Mette", "Kommunikation", "m@havnby.example"));
    }

    @Test
    void takesOnlyOptionsThatAreThere() {
        assertThat(at("several").value()).isEqualTo(new Value.Options(List.of("few", "many")));
    }

    @Test
    void rowsThatAreAlwaysThereHaveFormulasToo() {
        given("usual", "8");

        assertThat(text("quarters/q1/hours")).isEqualTo("8");
        assertThat(at("quarters/q2/hours").value()).isEqualTo(Value.empty());
    }

    @Test
    void whatIsHalfWrittenIsNotComputedWith() {
        given("usual", "omkring 12");

        assertThat(at("usual").value()).isEqualTo(new Value.Text("omkring 12"));
        assertThat(at("third").value()).isEqualTo(Value.empty());
    }

    @Test
    void givesAllAnswersWithWhatFollowsFromThem() {
        given("usual", "9");
        given("share", "55 %");

        var effective = reckoning().effective();

        assertThat(effective.textAt(address("usual"))).isEqualTo("9");
        assertThat(effective.textAt(address("share"))).isEqualTo("55 %");
        assertThat(effective.textAt(address("third"))).isEqualTo("3.0");
        assertThat(effective.revisionAt(address("usual"))).isOne();
        assertThat(effective.revisionAt(address("third"))).isZero();
    }

    private void given(String path, String text) {
        answers.put(address(path), text.isEmpty() ? Value.empty() : new Value.Text(text));
    }

    private Effective at(String path) {
        return reckoning().at(address(path));
    }

    private String text(String path) {
        return at(path).value() instanceof Value.Text text ? text.text() : "";
    }

    private Reckoning reckoning() {
        var all = new HashMap<Address, Answers.Answer>();
        answers.forEach((address, value) -> all.put(address, new Answers.Answer(value, 1)));
        return RECKONINGS.of(new Answers(all));
    }

    private static Field number(String id, String from) {
        return new Field.Number(id, wording(from), false, 0, 1e6, 1, NO_UNIT);
    }

    private static Field.Figure figure() {
        return new Field.Figure(Measure.PLAIN, 2, NO_UNIT);
    }

    private static Field.Wording wording(String from) {
        return new Field.Wording(
                Localized.danish("?"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.of(from).filter(formula -> !formula.isEmpty()));
    }
}
