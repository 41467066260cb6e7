package dk.masterclass.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.masterclass.DatabaseTest;
import dk.masterclass.course.Course;
import dk.masterclass.document.Language;
import dk.masterclass.people.PersonId;
import dk.masterclass.worksheet.Newcomers;
import dk.masterclass.worksheet.Worksheets;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class StrategyDownloadsTest {

    @Autowired
    WebApplicationContext app;

    @Autowired
    FinalVersions versions;

    @Autowired
    Worksheets worksheets;

    @Autowired
    Course course;

    @Autowired
    JdbcClient database;

    @Autowired
    UserDetailsService accounts;

    private MockMvc web;
    private Newcomers us;
    private SampleAnswers answers;

    @BeforeEach
    void foundATeam() {
        web = MockMvcBuilders.webAppContextSetup(app).apply(springSecurity()).build();
        us = new Newcomers(database, accounts);
        us.signIn(us.anna);
        answers = new SampleAnswers(worksheets);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aParticipantGetsTheDraftAsAFile() throws Exception {
        answers.write(us.team, "1A/orgName", "Ærø Fjernvarme");

        var response = download(us.anna, "/strategi/pdf?sprog=en");

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(new String(response.getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(response.getHeader("Cache-Control")).contains("no-store");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(name(response)).matches("strategy-organisation-[0-9a-f-]+-draft-\\d{4}-\\d\\d-\\d\\d\\.pdf");
    }

    @Test
    void membersAndContactsGetAFinalVersionAndNobodyElseIsToldThatItExists() throws Exception {
        var path = "/dokument/" + finalVersion() + ".pdf";
        var others = new Newcomers(database, accounts);

        for (PersonId entitled : List.of(us.anna, us.bo, us.contact)) {
            var response = download(entitled, path);
            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(name(response)).endsWith("-version-1.pdf");
            assertThat(response.getHeader("Cache-Control")).contains("no-store");
        }
        for (PersonId stranger : List.of(others.anna, others.contact, us.instructor)) {
            thenMissing(download(stranger, path));
        }
    }

    @Test
    void whatDoesNotExistIsMissingForEverybody() throws Exception {
        for (PersonId person : List.of(us.anna, us.contact, us.instructor)) {
            thenMissing(download(person, "/dokument/" + UUID.randomUUID() + ".pdf"));
            thenMissing(download(person, "/dokument/1.pdf"));
            thenMissing(download(person, "/dokument/%20.pdf"));
        }
    }

    @Test
    void onlyParticipantsHaveADraft() throws Exception {
        thenMissing(download(us.contact, "/strategi/pdf"));
        thenMissing(download(us.instructor, "/strategi/pdf"));
    }

    @Test
    void whoeverIsNotSignedInIsSentToSignIn() throws Exception {
        var path = "/dokument/" + finalVersion() + ".pdf";
        SecurityContextHolder.clearContext();

        assertThat(web.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(302);
        assertThat(web.perform(get("/strategi/pdf")).andReturn().getResponse().getStatus())
                .isEqualTo(302);
    }

    private VersionId finalVersion() {
        answers.writeAll(us.team, course);
        return ((FinalResult.Made) versions.makeFinal(us.team, Language.DANISH))
                .version()
                .id();
    }

    private MockHttpServletResponse download(PersonId person, String path) throws Exception {
        us.signIn(person);
        var request = get(URI.create(path)).with(securityContext(SecurityContextHolder.getContext()));
        return web.perform(request).andReturn().getResponse();
    }

    private static void thenMissing(MockHttpServletResponse response) throws Exception {
        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(response.getContentAsString()).isEmpty();
        assertThat(response.getHeader("Content-Disposition")).isNull();
    }

    private static String name(MockHttpServletResponse response) {
        return String.valueOf(ContentDisposition.parse(String.valueOf(response.getHeader("Content-Disposition")))
                .getFilename());
    }
}
