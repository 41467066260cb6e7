package dk.masterclass.worksheet;

import static dk.masterclass.document.Language.DANISH;
import static dk.masterclass.document.Language.ENGLISH;
import static dk.masterclass.worksheet.Exercises.options;
import static dk.masterclass.worksheet.Exercises.wording;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Course;
import dk.masterclass.course.Field;
import dk.masterclass.course.Field.Measure;
import dk.masterclass.course.Localized;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The kinds of questions whose answers know others: what may be saved there, what may be handed in, how it reads. */
class KindsTest {

    private static final Field.Table GOALS = new Field.Table(
            "goals",
            wording("Mål"),
            false,
            new Field.FreeRows(Localized.danish("Mål"), 0, 4),
            List.of(new Field.Short("statement", wording("Hvad"), true, 1, 80)));
    private static final Field.Ref ONE = new Field.Ref("one", wording("Mål"), true, "X/goals", 1, 1);
    private static final Field.Ref SEVERAL = new Field.Ref("several", wording("Mål"), false, "X/goals", 0, 2);
    private static final Field.Bool CONSENT = new Field.Bool("consent", wording("Samtykke"), true);
    private static final Field.Table QUARTERS = new Field.Table(
            "quarters",
            wording("Kvartaler"),
            true,
            new Field.FixedRows(options("k1", "k2")),
            List.of(new Field.Number(
                    "hours", wording("Timer"), true, 0, 100, 0, Localized.danish("timer"), Measure.PLAIN)),
            "hours",
            List.of("hours"),
            true,
            List.of());
    private static final Field.Calc SHARE = calc("share", new Field.Figure(Measure.PERCENT, 1, Localized.danish("%")));
    private static final Field.Calc ROLE = calc("role", new Field.OneOf(options("a", "b")));
    private static final Course COURSE =
            Exercises.course(Exercises.of(GOALS, ONE, SEVERAL, CONSENT, QUARTERS, SHARE, ROLE));
    private static final Answers TWO_GOALS = answers(Map.of(
            "X/goals/g1", "b",
            "X/goals/g1/statement", "Flere søger",
            "X/goals/g2", "a"));

    @Test
    void yesOrNoIsNothingElse() {
        assertThat(refusal("X/consent", new Value.Text("ja"))).isEmpty();
        assertThat(refusal("X/consent", new Value.Text("måske"))).hasValue(ChangeCheck.WRONG_KIND);
        assertThat(refusal("X/consent", new Value.Options(List.of("ja")))).hasValue(ChangeCheck.WRONG_KIND);
        assertThat(AnswerText.of(CONSENT, new Value.Text("nej"), ENGLISH, names()))
                .isEqualTo("No");
    }

    @Test
    void aReferenceHoldsRowsWhetherTheyAreThereOrNot() {
        assertThat(refusal("X/several", new Value.Options(List.of("g1", "gone"))))
                .isEmpty();
        assertThat(refusal("X/several", new Value.Options(List.of("g1", "g1")))).hasValue(ChangeCheck.WRONG_KIND);
        assertThat(refusal("X/several", new Value.Options(List.of("<b>")))).hasValue(ChangeCheck.WRONG_KIND);
        assertThat(refusal("X/several", new Value.Text("g1"))).hasValue(ChangeCheck.WRONG_KIND);
    }

    @Test
    void aReferenceReadsAsTheRowsAreCalledNow() {
        var chosen = new Value.Options(List.of("g1", "g2", "gone"));

        assertThat(AnswerText.labels(SEVERAL, chosen, DANISH, names())).containsExactly("Flere søger", "Mål 1");
    }

    @Test
    void howManyRowsAreChosenIsLookedAtWhenItIsHandedIn() {
        var check = new FieldCheck(DANISH);

        assertThat(check.faultOf(ONE, Value.empty()).map(Fault::key)).hasValue("worksheet.lack.missing");
        assertThat(check.faultOf(ONE, new Value.Options(List.of("g1")))).isEmpty();
        assertThat(check.faultOf(SEVERAL, new Value.Options(List.of("a", "b", "c")))
                        .map(Fault::key))
                .hasValue("worksheet.lack.tooManyChosen");
    }

    @Test
    void whatIsComputedIsWrittenByNobody() {
        assertThat(refusal("X/share", new Value.Text("1"))).hasValue(ChangeCheck.WRONG_KIND);
    }

    @Test
    void whatIsComputedReadsAsWhatItIs() {
        assertThat(AnswerText.of(SHARE, new Value.Text("0.12345"), DANISH, names()))
                .isEqualTo("12,3\u00a0%");
        assertThat(AnswerText.of(SHARE, new Value.Text("0.12345"), ENGLISH, names()))
                .isEqualTo("12.3%");
        assertThat(AnswerText.of(SHARE, Value.empty(), DANISH, names())).isEmpty();
        assertThat(AnswerText.of(ROLE, new Value.Text("b"), DANISH, names())).isEqualTo("Mulighed b");
        var cost = calc("cost", new Field.Figure(Measure.MONEY, 0, Localized.danish("kr.")));
        assertThat(AnswerText.of(cost, new Value.Text("25200.4"), DANISH, names()))
                .isEqualTo("25.200\u00a0kr.");
    }

    @Test
    void fixedRowsAreThereWithoutAPlaceAndThereAreNoOthers() {
        assertThat(Answers.none().rowsOf(address("X/quarters"), QUARTERS)).containsExactly("k1", "k2");
        assertThat(refusal("X/quarters/k1/hours", new Value.Text("4"))).isEmpty();
        assertThat(refusal("X/quarters/k3/hours", new Value.Text("4"))).hasValue(ChangeCheck.UNKNOWN_QUESTION);
        assertThat(refusal("X/quarters/k1", new Value.Text("a"))).hasValue(ChangeCheck.UNKNOWN_QUESTION);
    }

    private static Optional<String> refusal(String address, Value value) {
        return new ChangeCheck(COURSE).refusalOf(new Change("client", 1, address(address), 0, value), Value::empty);
    }

    private static RowNames names() {
        return RowNames.of(COURSE, TWO_GOALS, DANISH);
    }

    private static Address address(String path) {
        return Address.parse(path).orElseThrow();
    }

    private static Answers answers(Map<String, String> texts) {
        var answers = new TreeMap<Address, Answers.Answer>();
        texts.forEach((path, text) -> answers.put(address(path), new Answers.Answer(new Value.Text(text), 1)));
        return new Answers(answers);
    }

    private static Field.Calc calc(String id, Field.Result result) {
        return new Field.Calc(id, wording(id), "1.0", result, Optional.empty());
    }
}
