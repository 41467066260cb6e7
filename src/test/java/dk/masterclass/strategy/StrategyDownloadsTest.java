package dk.masterclass.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.securityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dk.masterclass.DatabaseTest;
import dk.masterclass.course.Course;
import dk.masterclass.document.Language;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.people.NotVisible;
import dk.masterclass.strategy.files.Output;
import dk.masterclass.strategy.queue.Admission;
import dk.masterclass.strategy.queue.State;
import dk.masterclass.strategy.queue.Ticket;
import dk.masterclass.strategy.versions.VersionId;
import dk.masterclass.worksheet.Worksheets;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ContentDisposition;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
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
    Exports exports;

    @Autowired
    Worksheets worksheets;

    @Autowired
    Course course;

    @Autowired
    Fixtures fixtures;

    private MockMvc web;
    private Crew us;
    private SampleAnswers answers;

    @BeforeEach
    void foundATeam() {
        web = MockMvcBuilders.webAppContextSetup(app).apply(springSecurity()).build();
        us = fixtures.crew();
        fixtures.signIn(us.participant());
        answers = new SampleAnswers(worksheets);
    }

    @Test
    void whatWasMadeIsAFileForWhoeverAskedForItAndAsOftenAsTheyLike() throws Exception {
        answers.write(us.team(), "1A/orgName", "Ærø Fjernvarme");
        var path = made(Language.ENGLISH);

        for (int time = 0; time < 2; time++) {
            var response = download(us.participant(), path);

            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(response.getContentType()).isEqualTo("application/pdf");
            assertThat(new String(response.getContentAsByteArray(), 0, 5, StandardCharsets.US_ASCII))
                    .isEqualTo("%PDF-");
            assertThat(response.getHeader("Cache-Control")).contains("no-store");
            assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(name(response)).matches("strategy-prøvefirma-[0-9a-f-]+-draft-\\d{4}-\\d\\d-\\d\\d\\.pdf");
        }
    }

    @Test
    void whatSomebodyHadMadeIsNobodyElses() throws Exception {
        var path = made(Language.DANISH);
        var others = fixtures.crew();

        for (Somebody stranger :
                List.of(us.colleague(), us.contact(), us.instructor(), others.participant(), others.contact())) {
            thenMissing(download(stranger, path));
        }
        fixtures.leave(us.team(), us.participant());
        thenMissing(download(us.participant(), path));
    }

    @Test
    void nobodyHasAFileMadeOfATeamTheyAreNotIn() {
        var others = fixtures.crew();
        var wish = new ExportWish.OfDraft(Output.PDF, Language.DANISH);

        assertThatThrownBy(() -> exports.order(others.team(), wish)).isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> exports.own(others.team())).isInstanceOf(NotVisible.class);
        for (Somebody stranger : List.of(us.contact(), us.instructor())) {
            fixtures.signIn(stranger);
            assertThatThrownBy(() -> exports.order(us.team(), wish)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void membersAndContactsGetAFinalVersionAndNobodyElseIsToldThatItExists() throws Exception {
        var path = "/dokument/" + finalVersion() + ".pdf";
        var others = fixtures.crew();

        for (Somebody entitled : List.of(us.participant(), us.colleague(), us.contact())) {
            var response = download(entitled, path);
            assertThat(response.getStatus()).isEqualTo(200);
            assertThat(name(response)).endsWith("-version-1.0.pdf");
            assertThat(response.getHeader("Cache-Control")).contains("no-store");
        }
        for (Somebody stranger : List.of(others.participant(), others.contact(), us.instructor())) {
            thenMissing(download(stranger, path));
        }
    }

    @Test
    void whatDoesNotExistIsMissingForEverybody() throws Exception {
        for (Somebody person : List.of(us.participant(), us.contact(), us.instructor())) {
            thenMissing(download(person, "/dokument/" + UUID.randomUUID() + ".pdf"));
            thenMissing(download(person, "/dokument/1.pdf"));
            thenMissing(download(person, "/dokument/%20.pdf"));
            thenMissing(download(person, "/strategi/fil/" + UUID.randomUUID()));
            thenMissing(download(person, "/strategi/fil/1"));
        }
    }

    @Test
    void whoeverIsNotSignedInIsSentToSignIn() throws Exception {
        var path = "/dokument/" + finalVersion() + ".pdf";
        SecurityContextHolder.clearContext();

        assertThat(web.perform(get(path)).andReturn().getResponse().getStatus()).isEqualTo(302);
        assertThat(web.perform(get("/strategi/fil/" + UUID.randomUUID()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    private String made(Language language) {
        var wish = new ExportWish.OfDraft(Output.PDF, language);
        var ticket = ((Admission.Accepted) exports.order(us.team(), wish)).ticket();
        await().pollInSameThread()
                .untilAsserted(() -> assertThat(exports.own(us.team()))
                        .singleElement()
                        .extracting(Ticket::state)
                        .isInstanceOf(State.Ready.class));
        return "/strategi/fil/" + ticket;
    }

    private VersionId finalVersion() {
        answers.writeAll(us.team(), course);
        return ((FinalResult.Made) versions.makeFinal(us.team(), Language.DANISH))
                .version()
                .id();
    }

    private MockHttpServletResponse download(Somebody person, String path) throws Exception {
        fixtures.signIn(person);
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
