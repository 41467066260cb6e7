package dk.masterclass.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Requests that no screen of ours sends change nothing that their sender may not change. */
@FaultTest
class ForgedRequestsIT {

    private static final String ANSWER = "1C/trigger";

    @Test
    @DisplayName("S16 members nobody asked for")
    void membersNobodyAskedForAreRefused(Stage stage) {
        var crew = stage.crew(1);
        var door = door(stage, crew);
        var forged = """
                {"client": "forged", "changes": [{"sequence": 1, "address": "1C/trigger", "base": 0, "value": "x",
                  "revision": 99, "changed_by": "5a3b1e00-0000-4000-8000-0000000000d0", "team": "other"}]}
                """;

        assertThat(door.post(path(crew), forged).statusCode()).isIn(200, 400);
        assertThat(crew.query(
                        "select distinct p.email from answer_change c join person p on p.id = c.changed_by"
                                + " where c.team_id = ? and p.email not like 'person1@%'",
                        crew.team()))
                .isEmpty();
        assertThat(crew.query("select revision from answer where team_id = ? and revision > 1", crew.team()))
                .isEmpty();
    }

    @Test
    @DisplayName("S16 an option the question does not offer")
    void anOptionThatTheQuestionDoesNotOfferIsRefused(Stage stage) {
        var crew = stage.crew(1);

        var answer = door(stage, crew).post(path(crew), change("1C/gainsEmp", "[\"opdigtet\", \"og\", \"ukendt\"]"));

        assertThat(answer.body()).contains("\"refused\"");
        assertThat(crew.query("select value from answer where team_id = ?", crew.team()))
                .isEmpty();
    }

    @Test
    @DisplayName("S16 another team")
    void anotherTeamDoesNotExist(Stage stage) {
        var crew = stage.crew(1);
        var others = stage.crew(1);
        var door = door(stage, crew);

        assertThat(door.post(path(others), change(ANSWER, "\"fremmed\"")).statusCode())
                .isEqualTo(404);
        assertThat(door.get(path(others) + "/1C").statusCode()).isEqualTo(404);
        assertThat(others.text(ANSWER)).isEmpty();
    }

    @Test
    @DisplayName("S16 a wrong token and a foreign origin")
    void aWrongTokenAndAForeignOriginAreRefused(Stage stage) {
        var crew = stage.crew(1);
        var door = door(stage, crew);
        var change = change(ANSWER, "\"smuglet\"");

        assertThat(door.post(path(crew), change, Map.of()).statusCode()).isEqualTo(403);
        assertThat(door.post(path(crew), change, Map.of("X-XSRF-TOKEN", "wrong"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(door.post(path(crew), change, Map.of("X-XSRF-TOKEN", door.token(), "Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(crew.text(ANSWER)).isEmpty();
    }

    @Test
    @DisplayName("S16 a reader who writes")
    void whoMayOnlyReadCanNotWrite(Stage stage) {
        var crew = stage.crew(1);
        crew.update("update team_member set role = 'VIEWER' where team_id = ?", crew.team());

        assertThat(door(stage, crew)
                        .post(path(crew), change(ANSWER, "\"forbudt\""))
                        .statusCode())
                .isEqualTo(403);
        assertThat(crew.text(ANSWER)).isEmpty();
    }

    @Test
    @DisplayName("S16 a submission that is changed")
    void whatWasHandedInStaysAsItWas(Stage stage) {
        var crew = stage.crew(1).withSampleAnswers("1C");
        var typist = stage.window(crew, 0).write(ANSWER);
        typist.page().locator("[data-action=hand-in]").click();
        Wait.until(
                "it is handed in",
                Typist.BACK_WITHIN,
                () -> !crew.submissions("1C").isEmpty());
        var handedIn = crew.submissions("1C").getFirst();
        var door = door(stage, crew);

        assertThat(door.post(path(crew), change(ANSWER, "\"bagefter\"")).body()).contains("\"results\"");
        assertThat(door.post(path(crew), change("1C/state", "\"APPROVED\"")).body())
                .contains("\"refused\"");
        assertThat(crew.submissions("1C")).containsExactly(handedIn);
        assertThat(crew.query("select state from submission where team_id = ?", crew.team()))
                .containsExactly("SUBMITTED");
    }

    private static Door door(Stage stage, Crew crew) {
        return Door.signIn(stage.address(), crew.people().getFirst());
    }

    private static String path(Crew crew) {
        return "/api/answers/" + crew.team();
    }

    private static String change(String address, String value) {
        return "{\"client\": \"forged\", \"changes\": [{\"sequence\": 1, \"address\": \"" + address
                + "\", \"base\": 0, \"value\": " + value + "}]}";
    }
}
