package dk.masterclass.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From nothing to a participant at work: a cohort, an organisation, a team, an invitation, a first sign-in. */
@BrowserTest
class InvitationStoryTest {

    private static final Pattern LINK = Pattern.compile("http\\S+(/invitation/\\S+)");

    @Test
    void theAdministratorMakesATeamAndAnInvitedPersonBegins(Visitors visitors) {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var admin = visitors.signIn("admin@masterclass.example").page();
        createsACohort(admin, "Efterår " + mark);
        createsAnOrganisation(admin, "Sundby Vand " + mark);
        createsATeam(admin, "Sundby Vand " + mark, "Efterår " + mark);
        var email = "ny-" + mark + "@sundby.example";
        invites(admin, email, "Sundby Vand " + mark);

        accepts(visitors.anonymous(), invitationTo(admin, email), email);
    }

    private static void createsACohort(Page admin, String name) {
        admin.navigate("/administration/hold");
        var form = open(admin, "Nyt hold");
        form.getByLabel("Navn").fill(name);
        type(form.getByLabel("Begynder"), "01.09.2027");
        type(form.getByLabel("Slutter"), "15.12.2027");
        form.getByText("Alt er åbent").first().click();
        create(form);
        assertThat(admin.getByText(name).first()).isVisible();
        assertThat(admin.getByText("1. september 2027")
                        .or(admin.getByText("01.09.2027"))
                        .first())
                .isVisible();
    }

    private static void createsAnOrganisation(Page admin, String name) {
        admin.navigate("/administration/organisationer");
        var form = open(admin, "Ny organisation");
        form.getByLabel("Navn").fill(name);
        create(form);
        assertThat(admin.getByText(name).first()).isVisible();
    }

    private static void createsATeam(Page admin, String organisation, String cohort) {
        admin.navigate("/administration/teams");
        var form = open(admin, "Nyt team");
        choose(admin, form.getByLabel("Organisation"), organisation);
        choose(admin, form.getByLabel("Hold"), cohort);
        create(form);
        assertThat(admin.getByText("Teamet fra " + organisation + " på " + cohort + " er oprettet."))
                .isVisible();
    }

    private static void invites(Page admin, String email, String team) {
        admin.navigate("/administration/personer");
        var form = open(admin, "Inviter");
        form.getByLabel("E-mail").fill(email);
        choose(admin, form.getByRole(AriaRole.COMBOBOX, named("Team")), team);
        form.getByRole(AriaRole.BUTTON, named("Send invitation")).click();
        assertThat(admin.getByText("Invitationen til " + email)).isVisible();
    }

    private static String invitationTo(Page admin, String email) {
        admin.navigate("/administration/post");
        var mail = admin.locator("main").getByText(email).first();
        assertThat(mail).isVisible();
        var text = admin.locator("main").innerText();
        var link = LINK.matcher(text.substring(text.indexOf(email)));
        if (!link.find()) {
            throw new AssertionError("No invitation in the mailbox for " + email);
        }
        return link.group(1);
    }

    private static void accepts(Visitor somebody, String link, String email) {
        var page = somebody.page();
        page.navigate(link);
        page.getByLabel("Navn").fill("Nynne Ny");
        page.getByLabel("Vælg en adgangskode").fill("tre-ænder-på-isen");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Opret konto"))
                .click();
        if (page.url().contains("/login")) {
            somebody.signIn(email, "tre-ænder-på-isen");
        }
        assertThat(page.getByText("Læs lektion 1.1").first()).isVisible();
        page.navigate("/oevelse/1A");
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Organisationens navn")))
                .hasValue("");
    }

    private static Locator open(Page admin, String button) {
        admin.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        var form = admin.locator("vaadin-dialog[opened]");
        assertThat(form.locator("input").first()).isVisible();
        return form;
    }

    private static void create(Locator form) {
        form.getByRole(AriaRole.BUTTON, named("Opret")).click();
        assertThat(form).hasCount(0);
    }

    private static void type(Locator field, String day) {
        field.fill(day);
        field.press("Enter");
    }

    private static void choose(Page admin, Locator field, String option) {
        field.click();
        field.pressSequentially(option);
        admin.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(option).setVisible(true))
                .first()
                .click();
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
