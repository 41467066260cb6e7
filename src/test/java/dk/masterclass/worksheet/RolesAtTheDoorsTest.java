package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.SamplePeople;
import dk.masterclass.people.TeamRole;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Requests as anybody could forge them, in every role of a team: nothing but the role decides, and at once. */
@DatabaseTest
class RolesAtTheDoorsTest {

    private static final String REFUSED = "{\"error\":\"not-allowed\"}";
    private static final String NOTHING = "{\"answers\":{}}";

    @LocalServerPort
    int port;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Comments comments;

    private Crew us;
    private DoorClient colleague;

    @BeforeEach
    void signIn() throws Exception {
        us = fixtures.crew();
        colleague = new DoorClient(port).signIn(us.colleague().email(), SamplePeople.PASSWORD);
    }

    @ParameterizedTest
    @EnumSource
    void onlyEditorsAndOwnersWriteAnswers(TeamRole role) throws Exception {
        fixtures.give(us.team(), us.colleague(), role);

        var answer = colleague.post(answers(), change("Vi mangler montører", ""));

        if (role == TeamRole.OWNER || role == TeamRole.EDITOR) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(colleague.get(answers() + "/1C").body()).contains("Vi mangler montører");
        } else {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).isEqualTo(REFUSED);
            assertThat(colleague.get(answers() + "/1C").body()).isEqualTo(NOTHING);
        }
    }

    @Test
    void anotherRoleCountsFromTheNextRequestOn() throws Exception {
        colleague.post(answers(), change("Vi mangler montører", ""));

        fixtures.give(us.team(), us.colleague(), TeamRole.VIEWER);
        assertThat(colleague.post(answers(), change("Vi mangler intet", "")).statusCode())
                .isEqualTo(403);
        fixtures.give(us.team(), us.colleague(), TeamRole.EDITOR);

        assertThat(colleague.get(answers() + "/1C").body()).contains("Vi mangler montører");
        assertThat(colleague.post(answers(), change("Vi mangler montører", "")).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"role\":\"OWNER\",", "\"person\":\"somebody\",", "\"submission\":null,", "\"by\":null,"})
    void aForgedMemberRefusesTheWholeRequest(String forged) throws Exception {
        for (TeamRole role : new TeamRole[] {TeamRole.VIEWER, TeamRole.EDITOR}) {
            fixtures.give(us.team(), us.colleague(), role);

            assertThat(colleague.post(answers(), change("x", forged)).statusCode())
                    .isEqualTo(400);
            assertThat(colleague
                            .send("PUT", presence(), "{" + forged + "\"client\":\"x\",\"exercise\":\"1C\"}")
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(colleague.get(answers() + "/1C").body()).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "{}",
                "{\"client\":\"\"}",
                "{\"client\":\"x\",\"exercise\":\"9Z\"}",
                "{\"client\":\"x\",\"exercise\":\"1C\",\"field\":\"1A/orgName\"}",
                "{\"client\":\"x\",\"exercise\":\"1C\",\"field\":\"<b>\"}",
                "{\"client\":\"x\",\"exercise\":1}"
            })
    void whereNobodyCanBeIsRefused(String body) throws Exception {
        var refused = colleague.send("PUT", presence(), body);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("unusable-request").doesNotContain("Exception", "dk.masterclass");
    }

    @ParameterizedTest
    @EnumSource
    void allButReadersCommentAndAReaderLeavesNoTrace(TeamRole role) throws Exception {
        fixtures.give(us.team(), us.colleague(), role);
        var id = UUID.randomUUID().toString();
        var path = "/api/comments/" + us.team();
        int expected = role == TeamRole.VIEWER ? 403 : 204;

        assertThat(colleague.post(path, comment(id, "Hvorfor?", "")).statusCode())
                .isEqualTo(expected);
        assertThat(colleague.post(path, comment(id, "Hvorfor?", "")).statusCode())
                .isEqualTo(expected);

        assertThat(fixtures.as(us.participant(), () -> comments.of(us.team(), "1C")))
                .hasSize(role == TeamRole.VIEWER ? 0 : 1);
        assertThat(colleague
                        .send("PUT", path + "/" + id, "{\"text\":\"Hvornår?\"}")
                        .statusCode())
                .isEqualTo(expected);
        assertThat(colleague
                        .send("PUT", path + "/" + id + "/done", "{\"done\":true}")
                        .statusCode())
                .isEqualTo(expected);
        assertThat(colleague.send("DELETE", path + "/" + id, "").statusCode()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"by\":\"somebody\",", "\"done\":true,", "\"id\":\"x\",", "\"team\":null,"})
    void aForgedCommentIsRefusedAsAWhole(String forged) throws Exception {
        var body = comment(UUID.randomUUID().toString(), "x", forged);

        assertThat(colleague.post("/api/comments/" + us.team(), body).statusCode())
                .isEqualTo(400);
        assertThat(fixtures.as(us.participant(), () -> comments.of(us.team(), "1C")))
                .isEmpty();
    }

    private static String comment(String id, String text, String forged) {
        return "{" + forged + "\"id\":\"%s\",\"address\":\"1C/trigger\",\"text\":\"%s\"}".formatted(id, text);
    }

    @ParameterizedTest
    @EnumSource
    void everyMemberTellsWhereTheyAre(TeamRole role) throws Exception {
        fixtures.give(us.team(), us.colleague(), role);

        assertThat(colleague
                        .send("PUT", presence(), "{\"client\":\"x\",\"exercise\":\"1C\",\"field\":\"1C/trigger\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    private String answers() {
        return "/api/answers/" + us.team();
    }

    private String presence() {
        return "/api/presence/" + us.team();
    }

    private static String change(String text, String forged) {
        return "{\"client\":\"forger\",\"changes\":[{" + forged
                + "\"sequence\":%d,\"address\":\"1C/trigger\",\"base\":0,\"value\":\"%s\"}]}"
                        .formatted(Math.abs(text.hashCode()), text);
    }
}
