package dk.masterclass.worksheet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Language;
import dk.masterclass.ui.Messages;
import dk.masterclass.ui.SpokenTime;
import dk.masterclass.worksheet.Havnby;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What the screen says about answers that follow from others. */
class FollowingHtmlTest {

    private final Havnby havnby = Havnby.sample();

    @Test
    void whatIsComputedIsShown() {
        assertThat(part("5B", "calculated 5B/hoursNeeded")).isEqualTo("18,5");
        havnby.without("5B");
        assertThat(part("6C", "calculated 6C/perAmbassador")).isEmpty();
    }

    @Test
    void whatIsTakenFromElsewhereNamesItsSource() {
        havnby.without("8A/hours");

        assertThat(part("8A", "origin 8A/hours")).isEqualTo("Hentet fra 3C: 2");
        assertThat(html("8A", "origin 8A/hours")).contains("href=\"/oevelse/3C\"");
    }

    @Test
    void anAssumptionIsCalledOne() {
        havnby.without("8A/cpm");

        assertThat(part("8A", "origin 8A/cpm")).isEqualTo("Vi regner indtil videre med: 240 kr.");
    }

    @Test
    void whereTheTeamHasWrittenItsOwnBothAreShownAndOneClickGoesBack() {
        havnby.with("8A/hours", "3");

        assertThat(part("8A", "origin 8A/hours")).isEqualTo("Her står jeres eget. Hentet fra 3C: 2 Brug det igen");
        assertThat(html("8A", "origin 8A/hours")).contains("data-action=\"follow\"", "data-about=\"8A/hours\"");
        havnby.with("8A/hours", "2,0");
        assertThat(part("8A", "origin 8A/hours")).isEmpty();
    }

    @Test
    void wordsCanBeGoneOnFrom() {
        havnby.without("3B/statement");

        assertThat(html("3B", "origin 3B/statement")).contains("data-action=\"begin\"", "fagfolk møder vores fagfolk");
    }

    private String part(String exercise, String name) {
        return Jsoup.parseBodyFragment(html(exercise, name)).text();
    }

    private String html(String exercise, String name) {
        var answers = havnby.answers();
        var words = new Words(new Messages(), new SpokenTime(Havnby.CLOCK, new Messages()), Language.DANISH);
        var form = Form.of(
                Havnby.COURSE, Havnby.COURSE.exercise(exercise).orElseThrow(), answers, havnby.reckoning(), words);
        return new FollowingHtml(form).parts().getOrDefault(name, "no such part");
    }
}
