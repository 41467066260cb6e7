package dk.masterclass.worksheet;

import static dk.masterclass.worksheet.Exercises.address;
import static dk.masterclass.worksheet.Exercises.answer;
import static dk.masterclass.worksheet.Exercises.answers;
import static dk.masterclass.worksheet.Exercises.number;
import static dk.masterclass.worksheet.Exercises.options;
import static dk.masterclass.worksheet.Exercises.scale;
import static dk.masterclass.worksheet.Exercises.table;
import static dk.masterclass.worksheet.Exercises.text;
import static dk.masterclass.worksheet.Exercises.wording;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import dk.masterclass.document.Language;
import dk.masterclass.ui.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandInCheckTest {

    private static final Messages MESSAGES = new Messages();
    private static final Field MULTI =
            new Field.Multi("multi", wording("Flere"), true, options("a", "b", "c", "d"), 2, 3);
    private static final Field EXACTLY =
            new Field.Multi("multi", wording("Tre"), true, options("a", "b", "c", "d"), 3, 3);
    private static final Field RANK = new Field.Rank("rank", wording("Rang"), true, options("a", "b", "c"));
    private static final Field CHOICE = new Field.Choice("choice", wording("Valg"), true, options("a", "b"));
    private static final Field DAY = new Field.Day("day", wording("Dag"), true);
    private static final Field PERSON = new Field.Person("person", wording("Ejer"), true, true);

    @Test
    void everyRequiredQuestionNeedsAnAnswerWhichIsMoreThanSpaces() {
        var exercise = Exercises.of(text(0, 10), number(0, 10, 0), RANK, DAY, scale("scale"));

        assertThat(lacks(exercise, answers("text", " \n ")))
                .extracting(Lack::address, Lack::label, Lack::sentence)
                .containsExactly(
                        tuple(address("text"), "Tekst", "Her mangler et svar."),
                        tuple(address("number"), "Tal", "Her mangler et svar."),
                        tuple(address("rank"), "Rang", "Her mangler et svar."),
                        tuple(address("day"), "Dag", "Her mangler et svar."),
                        tuple(address("scale"), "scale", "Her mangler et svar."));
    }

    @Test
    void aQuestionNobodyHasToAnswerMayStayEmptyButNotHoldNonsense() {
        var optional = new Field.Day("day", wording("Dag"), false);

        assertThat(lacks(Exercises.of(optional), Answers.none())).isEmpty();
        assertThat(sentences(optional, new Value.Text("snart"))).hasSize(1);
    }

    @Test
    void lengthsCountWhatPeopleSeeAsCharacters() {
        assertThat(sentences(text(3, 5), new Value.Text("🍏🍏🍏"))).isEmpty();
        assertThat(sentences(text(3, 5), new Value.Text("🍏🍏"))).containsExactly("Skriv mindst 3 tegn. Nu er der 2.");
        assertThat(sentences(text(3, 5), new Value.Text("abcdef"))).containsExactly("Skriv højst 5 tegn. Nu er der 6.");
        assertThat(sentences(text(0, 2000), new Value.Text("x".repeat(2001))))
                .containsExactly("Skriv højst 2.000 tegn. Nu er der 2.001.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1        | 0 |
            1.000    | 0 |
            1,000    | 0 |
            12,50    | 1 |
            cirka 5  | 0 | »cirka 5« kan ikke læses som et tal. Skriv kun tallet, for eksempel 1.250.
            12,5     | 0 | Skriv et helt tal uden decimaler.
            12,55    | 1 | Skriv højst én decimal.
            1,2345   | 3 | Skriv højst 3 decimaler.
            0        | 0 | Tallet skal ligge mellem 1 og 1.000.
            1.001    | 0 | Tallet skal ligge mellem 1 og 1.000.
            """)
    void numbersAreReadAndKeptWithinTheirLimits(String typed, int decimals, String sentence) {
        assertThat(sentences(number(1, 1000, decimals), new Value.Text(typed)))
                .isEqualTo(sentence == null ? List.of() : List.of(sentence));
    }

    @Test
    void aDayMustExist() {
        assertThat(sentences(DAY, new Value.Text("29.02.2028"))).isEmpty();
        assertThat(sentences(DAY, new Value.Text("29.02.2027")))
                .containsExactly("»29.02.2027« kan ikke læses som en dato. Skriv for eksempel 31.12.2027.");
    }

    @Test
    void whatIsTypedIsQuotedAsItIs() {
        assertThat(sentences(DAY, new Value.Text("{0} 'i dag'")))
                .containsExactly("»{0} 'i dag'« kan ikke læses som en dato. Skriv for eksempel 31.12.2027.");
    }

    @Test
    void optionsMustBeThoseOfTheCourse() {
        var gone = "Svaret findes ikke længere blandt mulighederne. Vælg igen.";

        assertThat(sentences(CHOICE, new Value.Text("a"))).isEmpty();
        assertThat(sentences(CHOICE, new Value.Text("z"))).containsExactly(gone);
        assertThat(sentences(MULTI, new Value.Options(List.of("a", "z")))).containsExactly(gone);
        assertThat(sentences(RANK, new Value.Options(List.of("a", "b", "z"))))
                .containsExactly("Sæt alle 3 i rækkefølge. Én mangler.");
    }

    @Test
    void anOptionThatIsRetiredIsSaidByItsNameAndStaysBesideOthers() {
        var old = List.of(new Field.Option("old", Localized.of("Den gamle", "The old one")));
        var choice = new Field.Choice("f", CHOICE.wording(), true, CHOICE.options(), old);
        var multi = new Field.Multi("f", MULTI.wording(), true, MULTI.options(), 1, 2, old);
        var rank = new Field.Rank("f", RANK.wording(), true, RANK.options(), old);
        var gone = "»Den gamle« er udgået som valgmulighed. Vælg en af dem, der står der nu.";

        assertThat(sentences(choice, new Value.Text("old"))).containsExactly(gone);
        assertThat(sentences(multi, new Value.Options(List.of("old")))).containsExactly(gone);
        assertThat(sentences(multi, new Value.Options(List.of("old", "a")))).isEmpty();
        assertThat(sentences(rank, new Value.Options(List.of("a", "old", "b", "c"))))
                .isEmpty();
    }

    @Test
    void whatAnsweredAnotherKindOfQuestionIsNoAnswer() {
        var missing = "Her mangler et svar.";

        assertThat(sentences(DAY, new Value.Options(List.of("a", "b")))).containsExactly(missing);
        assertThat(sentences(MULTI, new Value.PersonName("Lene", "chef", ""))).containsExactly(missing);
    }

    @Test
    void theNumberOfChosenOptionsMustFit() {
        assertThat(sentences(MULTI, new Value.Options(List.of("a"))))
                .containsExactly("Vælg mindst 2. Nu er der valgt 1.");
        assertThat(sentences(MULTI, new Value.Options(List.of("a", "b")))).isEmpty();
        assertThat(sentences(MULTI, new Value.Options(List.of("a", "b", "c", "d"))))
                .containsExactly("Vælg højst 3. Nu er der valgt 4.");
        assertThat(sentences(EXACTLY, new Value.Options(List.of("a", "b"))))
                .containsExactly("Vælg præcis 3. Nu er der valgt 2.");
        assertThat(sentences(EXACTLY, new Value.Options(List.of("a", "b", "c", "d"))))
                .containsExactly("Vælg præcis 3. Nu er der valgt 4.");
    }

    @Test
    void aRankHoldsAllOptions() {
        assertThat(sentences(RANK, new Value.Options(List.of("c", "a", "b")))).isEmpty();
        assertThat(sentences(RANK, new Value.Options(List.of("c", "a"))))
                .containsExactly("Sæt alle 3 i rækkefølge. Én mangler.");
        assertThat(sentences(RANK, new Value.Options(List.of("c"))))
                .containsExactly("Sæt alle 3 i rækkefølge. 2 mangler.");
        assertThat(sentences(RANK, new Value.Options(List.of("c", "c", "a"))))
                .containsExactly("Sæt alle 3 i rækkefølge. Én mangler.");
    }

    @Test
    void aPersonHasANameAndARole() {
        assertThat(sentences(PERSON, new Value.PersonName("Lene Kjær", "HR-chef", "")))
                .isEmpty();
        assertThat(sentences(PERSON, new Value.PersonName("Lene Kjær", " ", "")))
                .containsExactly("Skriv også, hvilken rolle Lene Kjær har.");
        assertThat(sentences(PERSON, new Value.PersonName("", "HR-chef", "")))
                .containsExactly("Skriv et navn eller initialer.");
    }

    @Test
    void aScaleHasFiveSteps() {
        assertThat(sentences(scale("scale"), new Value.Text("5"))).isEmpty();
        assertThat(sentences(scale("scale"), new Value.Text("6"))).containsExactly("Vælg et trin fra 1 til 5.");
    }

    @Test
    void aTableHasEnoughRowsAndNotTooMany() {
        assertThat(lacks(Exercises.of(table(true, 2, 3)), Answers.none()))
                .extracting(Lack::address, Lack::sentence)
                .containsExactly(tuple(address("table"), "Her skal være mindst 2 rækker. Nu er der ingen."));
        assertThat(lacks(Exercises.of(table(true, 0, 3)), Answers.none()))
                .extracting(Lack::sentence)
                .containsExactly("Her skal være mindst én række. Nu er der ingen.");
        assertThat(lacks(Exercises.of(table(false, 2, 3)), Answers.none())).isEmpty();
        assertThat(lacks(Exercises.of(table(false, 2, 3)), answers("table/a", "1", "table/a/followers", "1")))
                .extracting(Lack::sentence)
                .containsExactly("Her skal være mindst 2 rækker. Nu er der 1.");
        assertThat(lacks(
                        Exercises.of(table(true, 0, 1)),
                        answers("table/a", "1", "table/a/followers", "1", "table/b", "2", "table/b/followers", "2")))
                .extracting(Lack::sentence)
                .containsExactly("Her må højst være én række. Nu er der 2.");
    }

    @Test
    void everyCellOfARowIsCheckedAndNamedByItsRow() {
        var answers = answers(
                "table/second", "2",
                "table/first", "1",
                "table/first/followers", "10",
                "table/second/followers", "mange",
                "table/second/note", "alt for lang en bemærkning",
                "table/removed", "",
                "table/removed/followers", "heller ikke et tal");

        assertThat(lacks(Exercises.of(table(true, 1, 5)), answers))
                .extracting(Lack::address, Lack::label, Lack::sentence)
                .containsExactly(
                        tuple(
                                address("table/second/followers"),
                                "Kanaler · kanal 2 · Følgere",
                                "»mange« kan ikke læses som et tal. Skriv kun tallet, for eksempel 1.250."),
                        tuple(
                                address("table/second/note"),
                                "Kanaler · kanal 2 · Bemærkning",
                                "Skriv højst 10 tegn. Nu er der 26."));
    }

    @Test
    void englishIsComplete() {
        assertThat(HandInCheck.of(
                        Exercises.of(table(true, 2, 3), number(1, 1000, 2)),
                        answers("number", "2000", "table/a", "1"),
                        Language.ENGLISH,
                        MESSAGES))
                .extracting(Lack::label, Lack::sentence)
                .containsExactly(
                        tuple("Channels", "There must be at least 2 rows. There is one now."),
                        tuple("Channels · channel 1 · Followers", "An answer is missing here."),
                        tuple("Tal", "The number must be between 1 and 1,000."));
    }

    private static List<Lack> lacks(Exercise exercise, Answers answers) {
        return HandInCheck.of(exercise, answers, Language.DANISH, MESSAGES);
    }

    private static List<String> sentences(Field field, Value value) {
        return lacks(Exercises.of(field), answer(field.id(), value)).stream()
                .map(Lack::sentence)
                .toList();
    }
}
