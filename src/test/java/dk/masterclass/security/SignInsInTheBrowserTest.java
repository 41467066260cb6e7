package dk.masterclass.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocket;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import dk.masterclass.browser.BrowserTest;
import dk.masterclass.browser.Visitor;
import dk.masterclass.browser.Visitors;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@BrowserTest
class SignInsInTheBrowserTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @Autowired
    Fixtures fixtures;

    @Autowired
    JdbcClient database;

    @Autowired
    LiveSessions sessions;

    private Crew crew;

    @BeforeEach
    void foundATeam() {
        crew = fixtures.crew();
    }

    @Test
    void somebodySeesTheirSignInsAndEndsOneWithItsOpenScreens(Visitors visitors) {
        var phone = visitors.signInOnPhone(crew.participant().email());
        var line = Line.of(phone, "/strategi");
        var laptop = visitors.signIn(crew.participant().email()).open("/profil");
        var card = laptop.page().locator(".sign-ins");
        assertThat(card.locator("li")).hasCount(2);
        assertThat(card.locator("li").first()).containsText("Denne browser");
        laptop.assertAccessible();

        card.getByText("Log ud", new Locator.GetByTextOptions().setExact(true)).click();

        assertThat(card.getByRole(AriaRole.STATUS)).isFocused();
        assertThat(card.locator("li")).hasCount(1);
        line.isCut();
        phone.page().navigate("/strategi");
        assertThat(phone.page().url()).endsWith("/login?status=ended&next=/strategi");
        assertThat(laptop.open("/strategi").page().url()).endsWith("/strategi");
    }

    @Test
    void allOtherPlacesEndWithOneButton(Visitors visitors) {
        var first = Line.of(visitors.signIn(crew.participant().email()), "/strategi");
        var second = Line.of(visitors.signIn(crew.participant().email()), "/profil");
        var here = visitors.signIn(crew.participant().email()).open("/profil");

        here.page().getByText("Log ud alle andre steder").click();

        first.isCut();
        second.isCut();
        assertThat(here.page().locator(".sign-ins li")).hasCount(1);
    }

    @Test
    void aClosedAccountIsOutWithinSeconds(Visitors visitors) {
        var line = Line.of(visitors.signIn(crew.participant().email()), "/strategi");

        database.sql("update person set enabled = false where id = ?")
                .param(crew.participant().id().value())
                .update();

        line.isCut();
    }

    @Test
    void signingOutEndsAllWindowsOfTheBrowser(Visitors visitors) {
        var visitor = visitors.signIn(crew.participant().email());
        var other = new Visitor(visitor.page().context().newPage());
        var line = Line.of(other, "/strategi");
        visitor.open("/profil");

        visitor.page()
                .getByText("Log ud", new Page.GetByTextOptions().setExact(true))
                .click();

        visitor.page().waitForURL("**/login?status=signed-out");
        line.isCut();
        assertThat(rows()).isZero();
    }

    @Test
    void whoeverHoldsSomethingUnsavedIsHeardBeforeSigningOut(Visitors visitors) {
        var page = visitors.signIn(crew.participant().email()).open("/profil").page();
        page.evaluate("""
                () => addEventListener('before-sign-out', (event) => event.detail.wait(
                  new Promise((resolve) => { window.letGo = resolve; })))""");

        page.getByText("Log ud", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForCondition(() -> (boolean) page.evaluate("() => window.letGo !== undefined"));
        assertThat(rows()).isOne();
        page.evaluate("() => window.letGo()");

        page.waitForURL("**/login?status=signed-out");
    }

    @Test
    void aLostSessionIsNoticedByNobodyWhoGoesOn(Visitors visitors) {
        var visitor = visitors.signIn(crew.participant().email()).open("/profil");
        sessions.all()
                .filter(session ->
                        session.person().id().equals(crew.participant().id()))
                .forEach(LiveSession::close);

        visitor.open("/strategi");

        assertThat(visitor.page().url()).endsWith("/strategi");
        assertThat(rows()).isOne();
    }

    @Test
    void theBoxIsTickedByKeyboardAndTheDeviceRemembered(Visitors visitors) {
        var visitor = visitors.anonymous();
        var page = visitor.open("/login?next=/strategi").page();
        page.keyboard().type(crew.participant().email());
        page.keyboard().press("Tab");
        page.keyboard().type(Visitors.PASSWORD);
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        assertThat(page.getByLabel("Husk mig på denne enhed")).isChecked();
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.endsWith("/strategi") && !address.contains("/login"));

        var cookie = page.context().cookies().stream()
                .filter(kept -> kept.name.equals(SignInCookie.NAME))
                .findFirst()
                .orElseThrow();
        assertThat(Instant.ofEpochSecond(cookie.expires.longValue()))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(29)), Instant.now().plus(Duration.ofDays(31)));
        visitor.open("/profil");
        assertThat(page.locator(".sign-ins li")).containsText("husket i 30 dage");
    }

    @Test
    void noOtherCookiesAreSetAnywhere(Visitors visitors) {
        var visitor = visitors.anonymous();
        visitor.open("/login?lang=en").open("/login?lang=da");
        visitor.signIn(crew.participant().email(), Visitors.PASSWORD);
        for (String path :
                List.of("/", "/lektion/1.1", "/case/case-1", "/oevelse/1C", "/strategi", "/profil", "/nej")) {
            visitor.open(path);
        }

        assertThat(visitor.page().context().cookies())
                .extracting((Cookie cookie) -> cookie.name)
                .containsExactlyInAnyOrder("SID", "SIGNIN", "XSRF-TOKEN", "lang");
        assertThat(visitor.page().context().cookies())
                .filteredOn(cookie -> !cookie.httpOnly)
                .extracting((Cookie cookie) -> cookie.name)
                .containsExactly("XSRF-TOKEN");
    }

    private long rows() {
        return database.sql("select count(*) from sign_in where person_id = ?")
                .param(crew.participant().id().value())
                .query(Long.class)
                .single();
    }

    /** The line on which the server calls an open page. */
    private record Line(Page page, List<WebSocket> open) {

        static Line of(Visitor visitor, String path) {
            var open = new ArrayList<WebSocket>();
            visitor.page().onWebSocket(socket -> {
                open.add(socket);
                socket.onClose(open::remove);
            });
            visitor.open(path);
            visitor.page().waitForCondition(() -> !open.isEmpty());
            return new Line(visitor.page(), open);
        }

        void isCut() {
            page.waitForCondition(open::isEmpty, new Page.WaitForConditionOptions().setTimeout(AT_ONCE.toMillis()));
        }
    }
}
