package dk.masterclass.worksheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import dk.masterclass.course.content.CourseLoader;
import dk.masterclass.document.Language;
import dk.masterclass.ui.Messages;
import dk.masterclass.ui.SpokenTime;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Answers.Answer;
import dk.masterclass.worksheet.Reckonings;
import dk.masterclass.worksheet.Value;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The questions as HTML: of the real course, and with the worst a person can type. */
class FormHtmlTest {

    private static final String HOSTILE =
            "\"><script>window.hurt=1</script><img src=x onerror=alert(1)> ' & </textarea>";
    private static final Course COURSE = CourseLoader.load(Path.of("course-content"));
    private static final Reckonings RECKONINGS = Reckonings.of(COURSE, Clock.systemUTC());
    private static final Messages MESSAGES = new Messages();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyControlOfTheCourseHasALabel(Language language) {
        for (Exercise exercise : COURSE.exercises()) {
            for (Element control : page(exercise, Answers.none(), language).select("input, textarea, select")) {
                assertThat(labelOf(control)).as(exercise.id() + " " + control).isNotBlank();
            }
        }
    }

    @Test
    void everyQuestionOfTheCourseIsAskedOnce() {
        for (Exercise exercise : COURSE.exercises()) {
            var page = page(exercise, Answers.none(), Language.DANISH);
            for (Field field : exercise.fields()) {
                var address = Address.of(exercise.id(), field.id()).toString();
                assertThat(page.getElementsByAttributeValue("data-question", address))
                        .as(address)
                        .hasSize(1);
            }
        }
    }

    @Test
    void idsAreUniqueAndWhatDescribesAControlExists() {
        for (Exercise exercise : COURSE.exercises()) {
            var page = page(exercise, Answers.none(), Language.DANISH);
            assertThat(page.select("[id]").eachAttr("id")).as(exercise.id()).doesNotHaveDuplicates();
            for (Element described : page.select("[aria-describedby], [aria-labelledby]")) {
                for (String id : (described.attr("aria-describedby") + " " + described.attr("aria-labelledby"))
                        .strip()
                        .split(" ")) {
                    assertThat(page.getElementById(id)).as(id).isNotNull();
                }
            }
        }
    }

    @Test
    void theBlankRowHasNoIdentityYet() {
        var blank = page(COURSE.exercise("1A").orElseThrow(), Answers.none(), Language.DANISH)
                .expectFirst("[data-table=1A/channels]")
                .select("template");

        assertThat(blank.select("[data-address]").eachAttr("data-address"))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("1A/channels/__row__"));
        assertThat(blank.select("[data-revision]").eachAttr("data-revision")).containsOnly("0");
    }

    @Test
    void whatWasTypedIsTextWhateverItIs() {
        var exercise = oneOfEachKind();
        var page = page(exercise, hostile(exercise), Language.DANISH);

        assertThat(page.select("script, img")).isEmpty();
        assertThat(page.select("*").stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey()))
                .noneMatch(name -> name.startsWith("on"));
        assertThat(value(page, "X/short")).isEqualTo(HOSTILE);
        // A browser drops the first line break of a textarea, this parser keeps it.
        assertThat(page.expectFirst("textarea[data-address=X/long]").wholeText())
                .isEqualTo("\n" + HOSTILE);
        assertThat(value(page, "X/number")).isEqualTo(HOSTILE);
        assertThat(value(page, "X/day")).isEqualTo(HOSTILE);
        assertThat(page.select("[data-piece=name]").val()).isEqualTo(HOSTILE);
        assertThat(KnownJson.answers(form(exercise, hostile(exercise), Language.DANISH))
                        .at("/cells/X~1table/row1/cell/0")
                        .stringValue())
                .isEqualTo(HOSTILE);
    }

    @Test
    void answersStandInTheirControlsWithTheirRevision() {
        var exercise = oneOfEachKind();
        var answers = new HashMap<Address, Answer>();
        put(answers, "choice", new Value.Text("b"), 3);
        put(answers, "multi", new Value.Options(List.of("a", "b")), 4);
        put(answers, "scale", new Value.Text("4"), 5);
        put(answers, "rank", new Value.Options(List.of("b", "a")), 6);

        var page = page(exercise, new Answers(answers), Language.DANISH);

        assertThat(page.select("[data-address=X/choice] input[checked]").eachAttr("value"))
                .containsExactly("b");
        assertThat(page.select("[data-address=X/multi] input[checked]").eachAttr("value"))
                .containsExactly("a", "b");
        assertThat(page.select("[data-address=X/scale] input[checked]").eachAttr("value"))
                .containsExactly("4");
        assertThat(page.select("[data-address=X/rank] li").eachAttr("data-option"))
                .containsExactly("b", "a");
        assertThat(page.select("[data-address=X/rank]").attr("data-revision")).isEqualTo("6");
    }

    @Test
    void anUntouchedRankSaysThatNobodyRankedYet() {
        var page = page(oneOfEachKind(), Answers.none(), Language.DANISH);

        assertThat(page.select("[data-address=X/rank] ol").hasAttr("data-unranked"))
                .isTrue();
    }

    @Test
    void manyOptionsFoldIntoAList() {
        var options = java.util.stream.IntStream.range(0, 7)
                .mapToObj(number -> option("o" + number))
                .toList();
        var exercise = exercise(List.of(new Field.Choice("many", wording("Mange"), true, options)));

        assertThat(page(exercise, Answers.none(), Language.DANISH).select("select option"))
                .hasSize(8);
    }

    private static Document page(Exercise exercise, Answers answers, Language language) {
        return Jsoup.parseBodyFragment(ScreenHtml.of(
                form(exercise, answers, language), COURSE.modules().getFirst(), List.of()));
    }

    private static Form form(Exercise exercise, Answers answers, Language language) {
        var words = new Words(MESSAGES, new SpokenTime(Clock.systemUTC(), MESSAGES), language);
        return Form.of(COURSE, exercise, answers, RECKONINGS.of(answers), words);
    }

    /** What a screen reader says: the control's own label, and for a part of a group the group's legend before it. */
    private static String labelOf(Element control) {
        var own = control.root().select("label[for=" + control.id() + "]");
        if (!control.id().isEmpty() && !own.isEmpty()) {
            return own.text();
        }
        boolean isInNamedGroup = control.parents().select("fieldset > legend").hasText();
        return isInNamedGroup ? control.parents().select("label").text() : "";
    }

    private static String value(Document page, String address) {
        return page.select("input[data-address=" + address + "]").val();
    }

    private static Answers hostile(Exercise exercise) {
        var answers = new HashMap<Address, Answer>();
        for (String field : List.of("short", "long", "number", "day", "choice", "multi", "scale", "rank")) {
            put(answers, field, new Value.Text(HOSTILE), 1);
        }
        put(answers, "person", new Value.PersonName(HOSTILE, HOSTILE, HOSTILE), 1);
        var table = Address.of(exercise.id(), "table");
        answers.put(table.row("row1"), new Answer(new Value.Text(HOSTILE), 1));
        answers.put(table.cell("row1", "cell"), new Answer(new Value.Text(HOSTILE), 1));
        return new Answers(answers);
    }

    private static void put(Map<Address, Answer> answers, String field, Value value, long revision) {
        answers.put(Address.of("X", field), new Answer(value, revision));
    }

    private static Exercise oneOfEachKind() {
        var options = List.of(option("a"), option("b"));
        var cell = new Field.Short("cell", wording("Celle"), true, 0, 100);
        return exercise(List.of(
                new Field.Short("short", wording("Kort"), true, 0, 100),
                new Field.Long("long", wording("Lang"), true, 0, 100),
                new Field.Number("number", wording("Tal"), true, 0, 9, 0, Localized.danish("kr.")),
                new Field.Day("day", wording("Dag"), false),
                new Field.Choice("choice", wording("Valg"), true, options),
                new Field.Multi("multi", wording("Flere"), true, options, 1, 2),
                new Field.Scale5("scale", wording("Skala"), true, Localized.danish("lidt"), Localized.danish("meget")),
                new Field.Rank("rank", wording("Rang"), true, options),
                new Field.Person("person", wording("Person"), true, true),
                new Field.Table(
                        "table",
                        wording("Tabel"),
                        true,
                        new Field.FreeRows(Localized.danish("Række"), 1, 9),
                        List.of(cell))));
    }

    private static Exercise exercise(List<Field> fields) {
        var group = new Exercise.FieldGroup(Optional.empty(), Optional.empty(), fields);
        var text = Localized.danish("Prøve");
        return new Exercise("X", text, 5, text, List.of("S1"), List.of(), List.of(), List.of(group), Optional.empty());
    }

    private static Field.Option option(String id) {
        return new Field.Option(id, Localized.danish("Mulighed " + id));
    }

    private static Field.Wording wording(String label) {
        return new Field.Wording(
                Localized.danish(label),
                Optional.of(Localized.danish("Hjælp til " + label)),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}
