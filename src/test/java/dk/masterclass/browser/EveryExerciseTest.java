package dk.masterclass.browser;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.SampleAnswer;
import dk.masterclass.course.content.SampleAnswersReader;
import dk.masterclass.document.Language;
import dk.masterclass.document.TypedText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody of the sample organisation walks through the whole course: every exercise shows every answer, accessibly. */
@BrowserTest
class EveryExerciseTest {

    /** The bar at the foot of a phone's window would cover the field behind it, and axe would call that one small. */
    private static final int LONGER_THAN_ANY_EXERCISE = 30_000;

    @Autowired
    Course course;

    private Map<String, List<SampleAnswer>> answers;

    @BeforeEach
    void readTheSample() {
        answers = SampleAnswersReader.read(Path.of("course-content", "samples", "havnby-energi.yaml"), course).stream()
                .collect(groupingBy(
                        answer -> answer.address().substring(0, answer.address().indexOf('/'))));
    }

    @Test
    void atADesktopInDanish(Visitors visitors) {
        walk(SampleAccount.PARTICIPANT.visit(visitors, 1440, 960), Language.DANISH, Visitor::assertAccessible);
    }

    @Test
    void onAPhoneInEnglish(Visitors visitors) {
        var visitor = SampleAccount.PARTICIPANT.visit(visitors, 390, LONGER_THAN_ANY_EXERCISE);
        switchTo(visitor, "In English", "en");
        try {
            walk(visitor, Language.ENGLISH, Visitor::assertAccessibleColoursAside);
        } finally {
            switchTo(visitor, "På dansk", "da");
        }
    }

    private static void switchTo(Visitor visitor, String button, String language) {
        visitor.open("/profil");
        visitor.page()
                .getByText(button, new Page.GetByTextOptions().setExact(true))
                .evaluate("it => it.click()");
        visitor.page().waitForFunction("document.documentElement.lang === '" + language + "'");
    }

    private void walk(Visitor visitor, Language language, Consumer<Visitor> accessible) {
        assertThat(course.exercises()).hasSize(29);
        var all = new SoftAssertions();
        for (var exercise : course.exercises()) {
            visitor.open("/oevelse/" + exercise.id());
            visitor.page().locator("[data-address]").first().waitFor();

            all.assertThat(visitor.page().locator("h1").textContent())
                    .contains(exercise.title().in(language));
            all.assertThat(unlike(visitor.page(), exercise)).isEmpty();
            all.assertThat(sideways(visitor.page()))
                    .as("sideways in " + exercise.id())
                    .isFalse();
            all.check(() -> accessible.accept(visitor));
        }
        all.assertAll();
    }

    /** The answers that don't stand in their field as they were given; rows of long tables are opened to see. */
    private List<?> unlike(Page page, Exercise exercise) {
        return (List<?>) page.evaluate(
                """
                async (expected) => {
                  const { read } = await import('/scripts/worksheet/fields.js');
                  const sorted = (value) => Array.isArray(value) ? value.toSorted() : Object.entries(value).toSorted();
                  const plain = (value) => JSON.stringify(value && typeof value === 'object' ? sorted(value) : value);
                  const at = (address) => document.querySelector(`[data-address="${address}"]`);
                  const opened = (address) => {
                    at(address.split('/').slice(0, 3).join('/'))?.querySelector('.row-toggle').click();
                    return at(address);
                  };
                  return expected.flatMap(([address, value]) => {
                    const field = at(address) ?? opened(address);
                    const shown = field ? read(field) : 'no such field';
                    return plain(shown) === plain(value) ? [] : [`${address}: ${plain(shown)} for ${plain(value)}`];
                  });
                }""",
                answers.get(exercise.id()).stream()
                        .map(answer -> List.of(answer.address(), plain(answer.value())))
                        .toList());
    }

    private static Object plain(SampleAnswer.Value value) {
        return switch (value) {
            case SampleAnswer.Text text -> TypedText.clean(text.text());
            case SampleAnswer.Options options -> options.ids();
            case SampleAnswer.PersonName person ->
                Map.of("name", person.name(), "role", person.role(), "email", person.email());
        };
    }

    private static boolean sideways(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }
}
