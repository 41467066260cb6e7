package dk.masterclass.worksheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Course;
import dk.masterclass.course.content.SecondVersion;
import dk.masterclass.document.Language;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.ui.Messages;
import dk.masterclass.ui.SpokenTime;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Answers.Answer;
import dk.masterclass.worksheet.Reckonings;
import dk.masterclass.worksheet.RowNames;
import dk.masterclass.worksheet.Value;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers to the course as it was, in the form of the course as it is. */
class OldAnswersTest {

    private static final Messages MESSAGES = new Messages();

    @TempDir
    static Path directory;

    private static Course course;

    @BeforeAll
    static void changeTheCourse() {
        course = SecondVersion.writtenTo(directory).load();
    }

    @Test
    void whoChoseARetiredOptionStillHasIt() {
        var chosen = form("1A", Map.of("1A/policy", new Value.Text("delvist")), Language.DANISH);
        var label = chosen.expectFirst("[data-address=1A/policy] label.is-retired");

        assertThat(label.text()).isEqualTo("Delvist (udgået valgmulighed)");
        assertThat(label.hasClass("was-chosen")).isTrue();
        assertThat(label.expectFirst("input").hasAttr("checked")).isTrue();
    }

    @Test
    void nobodyElseCanChooseIt() {
        var page = form("1C", Map.of(), Language.ENGLISH);
        var label = page.expectFirst("[data-address=1C/gainsEmp] label.is-retired");

        assertThat(label.text()).isEqualTo("Network (no longer an option)");
        assertThat(label.hasClass("was-chosen")).isFalse();
        assertThat(page.select("[data-option=salg]")).isEmpty();
    }

    @Test
    void aRankedOptionKeepsItsPlaceAndCanBeTakenOut() {
        var order = List.of("salg", "stolthed", "kendskab");
        var page = form("1C", Map.of("1C/gainsOrg", new Value.Options(order)), Language.DANISH);
        var items = page.select("[data-address=1C/gainsOrg] .rank-item");

        assertThat(items.eachAttr("data-option").subList(0, 3)).isEqualTo(order);
        assertThat(items.select("[data-action=drop]").eachAttr("aria-label"))
                .containsExactly("Fjern »Salg« fra rækkefølgen");
        assertThat(page.expectFirst("[data-address=1C/gainsOrg] [data-action=keep-order]")
                        .hasAttr("hidden"))
                .as("the other options have no place yet")
                .isFalse();
    }

    @Test
    void anOptionThatTheCourseForgotIsCalledByItsId() {
        var page = form("1C", Map.of("1C/gainsEmp", new Value.Options(List.of("gone", "laering"))), Language.DANISH);

        assertThat(page.select("[data-address=1C/gainsEmp] label.was-chosen").eachText())
                .containsExactly("gone (udgået valgmulighed)");
    }

    @Test
    void whatAnsweredAnotherKindOfQuestionStandsBesideTheEmptyField() {
        var answers = Map.<String, Value>of("1B/strengths", new Value.Text("Folk er <stolte>."));
        var page = form("1B", answers, Language.DANISH);
        var parts = new EarlierHtml(formOf("1B", answers, Language.DANISH)).parts();

        assertThat(page.select("[data-address=1B/strengths] input[checked]")).isEmpty();
        assertThat(page.select("[data-part='earlier 1B/strengths']")).hasSize(1);
        assertThat(Jsoup.parse(parts.getOrDefault("earlier 1B/strengths", "")).text())
                .startsWith("Her stod tidligere: Folk er <stolte>.");
        assertThat(new EarlierHtml(formOf(
                                "1B", Map.of("1B/strengths", new Value.Options(List.of("laering"))), Language.DANISH))
                        .parts())
                .isEmpty();
    }

    @Test
    void theHistorySaysWhichOptionsAreGone() {
        var words = words(Language.ENGLISH);
        var texts = new PastText(words, RowNames.of(course, Answers.none(), Language.ENGLISH));
        var gains = course.exercise("1C").orElseThrow().field("gainsEmp").orElseThrow();

        assertThat(texts.of(
                        gains, Address.of("1C", "gainsEmp"), new Value.Options(List.of("gone", "netvaerk", "laering"))))
                .isEqualTo("Learns from sharing and from the replies\nNetwork (no longer an option)\n"
                        + "gone (no longer an option)");
        assertThat(texts.of(gains, Address.of("1C", "gainsEmp"), new Value.Text("Som det var")))
                .isEqualTo("Som det var");
    }

    private static Document form(String exercise, Map<String, Value> values, Language language) {
        var html = new HtmlWriter();
        new FormHtml(html, formOf(exercise, values, language)).write();
        return Jsoup.parseBodyFragment(html.toString());
    }

    private static Form formOf(String exercise, Map<String, Value> values, Language language) {
        var all = new HashMap<Address, Answer>();
        values.forEach((address, value) -> all.put(Address.parse(address).orElseThrow(), new Answer(value, 1)));
        var answers = new Answers(all);
        var reckoning = Reckonings.of(course, Clock.systemUTC()).of(answers);
        return Form.of(course, course.exercise(exercise).orElseThrow(), answers, reckoning, words(language));
    }

    private static Words words(Language language) {
        return new Words(MESSAGES, new SpokenTime(Clock.systemUTC(), MESSAGES), language);
    }
}
