package dk.masterclass.course.formula;

import static dk.masterclass.course.formula.Sheets.bool;
import static dk.masterclass.course.formula.Sheets.day;
import static dk.masterclass.course.formula.Sheets.exercise;
import static dk.masterclass.course.formula.Sheets.line;
import static dk.masterclass.course.formula.Sheets.number;
import static dk.masterclass.course.formula.Sheets.row;
import static dk.masterclass.course.formula.Sheets.table;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaValueTest {

    private static final Source ITEMS = Source.of("1A", "items");

    private final FormulaLanguage language = FormulaLanguage.of(List.of(exercise(
            "1A",
            number("a"),
            number("empty"),
            line("words"),
            bool("open"),
            table("items", line("name"), number("hours"), number("price"), bool("ready"), day("on")))));

    private final Sheets answers = new Sheets()
            .number("1A/a", 4)
            .with("1A/words", new Reading.Text(""))
            .rows(
                    "1A/items",
                    row("r1", Map.of("name", "Et", "hours", 2.0, "price", 10.0, "ready", true, "on", 20_000.0)),
                    row("r2", Map.of("name", "To", "hours", 3.0, "on", 20_030.0)),
                    row("r3", Map.of("name", "Tre", "hours", 0.5, "price", 7.0, "ready", false, "on", 20_010.0)),
                    row("r4", Map.of("name", "")));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sum(ex1A.items.map(i, i.hours)); 5.5",
                "sum(ex1A.items.map(i, i.hours * i.price)); 23.5",
                "sum([]); 0",
                "sum([ex1A.empty]); 0",
                "mean(ex1A.items.map(i, i.price)); 8.5",
                "least(ex1A.items.map(i, i.hours)); 0.5",
                "most(ex1A.items.map(i, i.hours)); 3",
                "longestGap(ex1A.items.map(i, i.on)); 20",
                "power(ex1A.a, 0.5); 2",
                "1 - power(1 - 0.12, 2); 0.2256",
                "rounded(2.345, 2); 2.35",
                "rounded(-2.5, 0); -3",
                "rounded(1681.1712, 1); 1681.2",
                "of(ex1A.items, 'r3').price; 7",
                "ex1A.items[1].hours; 3",
                "size(ex1A.items); 4",
                "ex1A.items.size() / 8; 0.5",
                "size('æøå'); 3",
                "size(ex1A.items.filter(i, i.ready)); 1",
                "size(ex1A.items.filter(i, i.price > 8)); 1",
                "size(ex1A.items.filter(i, !(i.price > 8))); 1",
                "size(ex1A.items.map(i, i.hours > 1, i.hours)); 2",
                "today; 20779",
                "ex1A.a / 3 * 3; 4",
                "ex1A.empty == null ? -1.0 : ex1A.empty; -1",
            })
    void comesTo(String text, double number) {
        assertThat(valueOf(text, ResultKind.NUMBER))
                .isInstanceOfSatisfying(
                        Reading.Number.class,
                        value -> assertThat(value.number()).isCloseTo(number, Offset.offset(1e-12)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ex1A.empty",
                "ex1A.empty + 1",
                "1 - ex1A.empty",
                "-ex1A.empty",
                "ex1A.empty * 0",
                "ex1A.a / 0",
                "0.0 / 0.0",
                "power(ex1A.empty, 2)",
                "power(ex1A.a, ex1A.empty)",
                "power(-1, 0.5)",
                "rounded(ex1A.empty, 1)",
                "mean([])",
                "mean([ex1A.empty])",
                "least([])",
                "most([])",
                "longestGap([today])",
                "of(ex1A.items, 'nobody').hours",
                "of(ex1A.items, '').hours + 1",
                "ex1A.items[17].hours",
                "ex1A.items[0.5].hours",
                "ex1A.empty > 3 ? 1.0 : 2.0",
                "null",
            })
    void isNothingWhereSomethingIsMissing(String text) {
        assertThat(valueOf(text, ResultKind.NUMBER)).isEqualTo(Reading.nothing());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "ex1A.empty == null; true",
                "ex1A.a != null; true",
                "ex1A.open == null; true",
                "of(ex1A.items, 'nobody') == null; true",
                "ex1A.empty > 3 || ex1A.a > 3; true",
                "ex1A.empty > 3 && ex1A.a > 5; false",
                "ex1A.items.exists(i, i.price > 8); true",
                "ex1A.items.exists_one(i, i.price > 8); true",
                "ex1A.items.exists_one(i, i.ready); true",
                "ex1A.items.all(i, i.hours < 1); false",
                "ex1A.items[0] == of(ex1A.items, 'r1'); true",
                "ex1A.words == ''; true",
                "0.0 == -0.0; true",
                "'Tre' in ex1A.items.map(i, i.name); true",
            })
    void isSoOrNot(String text, boolean isSo) {
        assertThat(valueOf(text, ResultKind.TRUTH)).isEqualTo(new Reading.Truth(isSo));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ex1A.open",
                "!ex1A.open",
                "ex1A.empty == ex1A.empty",
                "ex1A.empty == 3",
                "ex1A.empty != 3",
                "ex1A.empty < 3",
                "!(ex1A.empty < 3)",
                "ex1A.items.all(i, i.hours > 0)",
                "ex1A.items.exists(i, i.price > 100)",
            })
    void whatCannotBeToldFindsNothing(String text) {
        assertThat(valueOf(text, ResultKind.TRUTH)).isEqualTo(Reading.nothing());
    }

    @Test
    void blankWordsAndEmptyListsAreNothing() {
        assertThat(valueOf("ex1A.words + ''", ResultKind.TEXT)).isEqualTo(Reading.nothing());
        assertThat(valueOf("ex1A.items.filter(i, i.hours > 9).map(i, i.id)", ResultKind.TEXTS))
                .isEqualTo(Reading.nothing());
        assertThat(valueOf("ex1A.items.map(i, i.hours > 1, i.id)", ResultKind.TEXTS))
                .isEqualTo(new Reading.Texts(List.of("r1", "r2")));
    }

    @Test
    void readsTheRowItStandsIn() {
        var formula =
                language.compile("row.hours * ex1A.a", ResultKind.NUMBER, ITEMS).orElseThrow();

        assertThat(formula.value(answers, row("r1", Map.of("hours", 2.5)))).isEqualTo(new Reading.Number(10));
        assertThat(formula.value(answers, row("r2", Map.of()))).isEqualTo(Reading.nothing());
    }

    @Test
    void aFormulaThatWouldTakeForeverIsBrokenOff() {
        var many = IntStream.range(0, 200)
                .mapToObj(i -> row("r" + i, Map.of("hours", 1.0)))
                .toArray(Reading.Row[]::new);
        var items = "ex1A.items.map(a, ex1A.items.map(b, ex1A.items.map(c, ex1A.items.map(d, d.hours))))";
        var formula = language.compile("double(size(" + items + "))", ResultKind.NUMBER)
                .orElseThrow();

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(formula.value(new Sheets().rows("1A/items", many)))
                        .isEqualTo(Reading.nothing()));
    }

    private Reading valueOf(String text, ResultKind kind) {
        return language.compile(text, kind).orElseThrow().value(answers);
    }
}
