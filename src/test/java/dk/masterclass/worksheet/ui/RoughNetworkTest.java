package dk.masterclass.worksheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.worksheet.Worksheets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The page's own scripts in real browsers: two people, one of them in two tabs, put words into the same texts while the
 * network loses, doubles and delays what they send. When it is calm again, all show the same and no word is lost.
 */
@BrowserTest
class RoughNetworkTest {

    private static final int STORIES = Integer.getInteger("rough.stories", 24);

    /** What got lost on the way to a page is fetched after its next sign of life, which it gives every 15 seconds. */
    private static final Page.WaitForConditionOptions AFTER_A_SIGN_OF_LIFE =
            new Page.WaitForConditionOptions().setTimeout(30_000);

    private static final List<String> TEXTS = List.of("1C/trigger", "1C/notThis");

    @Autowired
    Fixtures fixtures;

    @Autowired
    Worksheets worksheets;

    @Test
    void allPagesShowTheSameInTheEndAndNoWordIsLost(Visitors visitors) {
        var team = new SharedWorksheet(fixtures, worksheets);
        TEXTS.forEach(text -> team.write(text, "en to tre fire fem seks syv otte ni ti"));
        var pages = open(team, visitors);
        for (int seed = 0; seed < STORIES; seed++) {
            var story = new Story(seed, pages, team);
            story.write();
            story.settle();
            story.check();
        }
        assertThat(pages)
                .allSatisfy(page -> assertThat((List<?>) page.evaluate("[...new Set(roughNetwork.met)]"))
                        .as("what the network did")
                        .hasSizeGreaterThan(2));
    }

    private static List<Page> open(SharedWorksheet team, Visitors visitors) {
        var dina = visitors.signIn(team.crew().participant().email());
        var kaj = visitors.signIn(team.crew().colleague().email());
        var script = Path.of("src/test/resources/rough-network.js");
        dina.page().context().addInitScript(script);
        kaj.page().context().addInitScript(script);
        var pages = List.of(dina.page(), dina.page().context().newPage(), kaj.page());
        pages.forEach(page -> {
            page.navigate("/oevelse/1C");
            page.locator("[data-address='1C/trigger']").waitFor();
        });
        return pages;
    }

    /** Some words, each new in the whole test, at random places of the texts. */
    private static final class Story {

        private final int seed;
        private final Random random;
        private final List<Page> pages;
        private final SharedWorksheet team;
        private final List<String> lines = new ArrayList<>();
        private final List<String> givenUp = new ArrayList<>();

        Story(int seed, List<Page> pages, SharedWorksheet team) {
            this.seed = seed;
            this.random = new Random(seed);
            this.pages = pages;
            this.team = team;
        }

        void write() {
            pages.forEach(page -> page.evaluate(
                    "seed => Object.assign(roughNetwork, { seed, isCalm: false })", random.nextInt(1_000_000)));
            int words = 6 + random.nextInt(7);
            for (int word = 0; word < words; word++) {
                int page = random.nextInt(pages.size());
                var text = TEXTS.get(random.nextInt(TEXTS.size()));
                var name = "ord" + seed + "x" + word;
                boolean leaves = random.nextInt(3) > 0;
                lines.add("page " + page + " writes " + name + " in " + text + (leaves ? " and leaves" : ""));
                waitUntilBothTabsShowTheSame(text);
                pages.get(page).evaluate(INSERT, List.of(text, name, random.nextDouble(), leaves));
            }
        }

        /** Nobody types in two tabs at the same moment. */
        private void waitUntilBothTabsShowTheSame(String text) {
            var tab = pages.get(0);
            tab.waitForCondition(() -> shown(tab, text).equals(shown(pages.get(1), text)), AFTER_A_SIGN_OF_LIFE);
        }

        /** The network is calm, everybody leaves the field, and decides about what is in conflict. */
        void settle() {
            pages.forEach(page -> page.evaluate("roughNetwork.isCalm = true"));
            boolean isDecided = false;
            while (!isDecided) {
                isDecided = true;
                for (Page page : pages) {
                    page.evaluate(CALM);
                    page.waitForFunction(IS_ANSWERED);
                    var choices = page.locator(".conflict-choices");
                    if (choices.count() > 0) {
                        isDecided = false;
                        decide(page.locator(".conflict").first());
                    }
                }
            }
        }

        /** Who takes the other's words gives up their own, which they have read beside them. */
        private void decide(Locator card) {
            int choice = random.nextInt(2);
            if (choice == 1) {
                givenUp.addAll(words(card.locator(".conflict-version p").first().innerText()));
            }
            card.locator(".conflict-choices button").nth(choice).click();
        }

        void check() {
            for (String text : TEXTS) {
                for (Page page : pages) {
                    waitUntilShown(page, text);
                }
            }
            var ever = new HashSet<>(givenUp);
            TEXTS.forEach(text -> team.history(text).forEach(stood -> ever.addAll(words(stood))));
            lines.forEach(line -> assertThat(ever).as(this::toString).contains(line.split(" ")[3]));
            TEXTS.forEach(text ->
                    assertThat(words(team.stored(text))).as(this::toString).doesNotHaveDuplicates());
        }

        private void waitUntilShown(Page page, String text) {
            try {
                page.waitForCondition(() -> shown(page, text).equals(team.stored(text)), AFTER_A_SIGN_OF_LIFE);
            } catch (TimeoutError late) {
                assertThat(shown(page, text))
                        .as("what page %s shows of %s. %s", pages.indexOf(page), text, this)
                        .isEqualTo(team.stored(text));
            }
        }

        private static String shown(Page page, String text) {
            return page.locator("[data-address='" + text + "']").inputValue();
        }

        private static List<String> words(String text) {
            return Arrays.asList(text.split(" "));
        }

        @Override
        public String toString() {
            return "Story " + seed + ":\n" + String.join("\n", lines) + "\n";
        }
    }

    private static final String INSERT = """
            ([address, word, where, leaves]) => {
              const field = document.querySelector(`[data-address="${address}"]`);
              field.focus();
              const words = field.value.split(' ');
              words.splice(Math.floor(where * (words.length + 1)), 0, word);
              field.value = words.join(' ');
              field.dispatchEvent(new Event('input', { bubbles: true }));
              if (leaves) field.blur();
            }""";

    private static final String CALM = """
            () => {
              document.activeElement?.blur();
              dispatchEvent(new Event('online'));
            }""";

    private static final String IS_ANSWERED =
            "() => ['saved', 'conflict'].includes(document.querySelector('.save-state').dataset.state)";
}
