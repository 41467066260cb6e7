package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.DatabaseTest;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.people.SamplePeople;
import dk.masterclass.people.TeamId;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest
class AnswersDoorTest {

    @LocalServerPort
    int port;

    @Autowired
    Fixtures fixtures;

    private Crew us;
    private DoorClient anna;

    @BeforeEach
    void signIn() throws Exception {
        us = fixtures.crew();
        anna = client(us.participant());
    }

    @Test
    void aChangeIsSavedAndReadBack() throws Exception {
        var saved = anna.post(path(), body("1C/trigger", 0, "\"Vi mangler montører\""));

        assertThat(saved.statusCode()).isEqualTo(200);
        assertThat(saved.body()).isEqualTo("{\"results\":[{\"sequence\":1,\"status\":\"saved\",\"revision\":1}]}");
        assertThat(anna.get(path() + "/1C").body())
                .isEqualTo("{\"answers\":{\"1C/trigger\":{\"revision\":1,\"value\":\"Vi mangler montører\"}}}");
    }

    @Test
    void whatWasTakenOutIsTold() throws Exception {
        var typed = body("1C/trigger", 0, "\"Vi\\u0000 mangler \\ud83dmontører\"");
        var told =
                "{\"results\":[{\"sequence\":1,\"status\":\"saved\",\"revision\":1,\"value\":\"Vi mangler montører\"}]}";

        assertThat(anna.post(path(), typed).body()).isEqualTo(told);
        assertThat(anna.post(path(), typed).body()).as("sent again").isEqualTo(told);
    }

    @Test
    void aMergeAndAConflictTellWhatStands() throws Exception {
        anna.post(path(), body("1C/trigger", 0, "\"en to tre\"", 1));
        var bo = client(us.colleague());
        bo.post(path(), body("1C/trigger", 1, "\"en to TRE\"", 2));

        assertThat(anna.post(path(), body("1C/trigger", 1, "\"EN to tre\"", 3)).body())
                .isEqualTo(
                        "{\"results\":[{\"sequence\":3,\"status\":\"merged\",\"revision\":3,\"value\":\"EN to TRE\"}]}");
        assertThat(bo.post(path(), body("1C/trigger", 1, "\"ET to tre\"", 4)).body())
                .startsWith("{\"results\":[{\"sequence\":4,\"status\":\"conflict\",\"revision\":3,"
                        + "\"value\":\"EN to TRE\",\"by\":\"Dina Deltager\",\"at\":\"20");
    }

    @Test
    void oneImpossibleChangeIsRefusedAloneAndInItsPlace() throws Exception {
        var body = """
                {"client": "browser", "changes": [
                  {"sequence": 1, "address": "../../etc/passwd", "base": 0, "value": "x"},
                  {"sequence": 2, "address": "1C/trigger", "base": 0, "value": "y"},
                  {"sequence": 3, "address": "1C/trigger", "base": 1, "value": 42}
                ]}""";

        assertThat(anna.post(path(), body).body())
                .isEqualTo("{\"results\":["
                        + "{\"sequence\":1,\"status\":\"refused\",\"reason\":\"worksheet.refused.unknownQuestion\"},"
                        + "{\"sequence\":2,\"status\":\"saved\",\"revision\":1},"
                        + "{\"sequence\":3,\"status\":\"refused\",\"reason\":\"worksheet.refused.wrongKind\"}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{}",
                "{\"client\": \"browser\"}",
                "{\"client\": \"\", \"changes\": []}",
                "{\"client\": \"br owser\", \"changes\": []}",
                "{\"client\": \"browser\", \"changes\": {}}",
                "{\"client\": \"browser\", \"changes\": [null]}",
                "{\"client\": \"browser\", \"changes\": [{\"sequence\": 1, \"address\": \"1C/trigger\", \"base\": 0}]}",
                "{\"client\": \"browser\", \"changes\": [{\"sequence\": -1, \"address\": \"1C/trigger\", \"base\": 0,"
                        + " \"value\": null}]}",
                "{\"client\": \"browser\", \"changes\": [{\"sequence\": \"1\", \"address\": \"1C/trigger\", \"base\": 0,"
                        + " \"value\": null}]}",
                "{\"client\": \"browser\", \"changes\": [], \"changedBy\": \"somebody else\"}",
                "{\"client\": \"browser\", \"changes\": []} and more",
                "{\"client\": \"browser\", \"client\": \"other\", \"changes\": []}"
            })
    void aBodyOfAnotherShapeGetsASentenceAndNothingOfTheInside(String body) throws Exception {
        var refused = anna.post(path(), body);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(refused.body())
                .contains("\"error\":\"unusable-request\"", "\"message\":\"")
                .doesNotContain("jackson", "Exception", "dk.masterclass", " at [");
    }

    @Test
    void deeplyNestedJsonIsRefusedLikeAnyOther() throws Exception {
        assertThat(anna.post(path(), "[".repeat(100_000)).statusCode()).isEqualTo(400);
    }

    @Test
    void moreThanOneMegabyteOrTwoHundredChangesIsTooMuch() throws Exception {
        var large = "{\"client\": \"" + "x".repeat(1_000_001) + "\"}";
        var many = IntStream.rangeClosed(1, 201)
                .mapToObj(number ->
                        "{\"sequence\":%d,\"address\":\"1C/trigger\",\"base\":0,\"value\":null}".formatted(number))
                .collect(Collectors.joining(",", "{\"client\":\"browser\",\"changes\":[", "]}"));

        assertThat(anna.post(path(), large).statusCode()).isEqualTo(413);
        assertThat(anna.post(path(), many).statusCode()).isEqualTo(400);
    }

    @Test
    void aForeignTeamAMissingOneAndAPathThatDoesNotExistLookTheSame() throws Exception {
        var others = fixtures.crew();
        var unknown = anna.get("/api/findes-ikke");
        assertThat(unknown.statusCode()).isEqualTo(404);

        for (String team :
                new String[] {others.team().toString(), UUID.randomUUID().toString(), "x"}) {
            var path = "/api/answers/" + team;
            thenLooksLike(unknown, anna.get(path + "/1C"));
            thenLooksLike(unknown, anna.post(path, body("1C/trigger", 0, "\"x\"")));
        }
        thenLooksLike(unknown, anna.get(path() + "/9Z"));
        thenLooksLike(unknown, anna.get(path()));
    }

    @Test
    void whoIsNotSignedInIsToldSo() throws Exception {
        var stranger = new DoorClient(port);
        stranger.get("/login");

        assertThat(stranger.get(path() + "/1C").statusCode()).isEqualTo(401);
        assertThat(stranger.post(path(), body("1C/trigger", 0, "\"x\"")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void theContactAndTheInstructorCannotWrite() throws Exception {
        for (Somebody person : new Somebody[] {us.contact(), us.instructor()}) {
            var refused = client(person).post(path(), body("1C/trigger", 0, "\"x\""));

            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).isEqualTo("{\"error\":\"not-allowed\"}");
        }
        assertThat(anna.get(path() + "/1C").body()).isEqualTo("{\"answers\":{}}");
    }

    @Test
    void aSignOfLifeIsToldHowOftenTheAnswersOfTheExerciseWereChanged() throws Exception {
        assertThat(signOfLife("\"1C\"")).isEqualTo("{\"changes\":0}");
        anna.post(path(), body("1C/trigger", 0, "\"en\"", 1));
        anna.post(path(), body("1C/trigger", 1, "\"to\"", 2));
        anna.post(path(), body("1C/trigger", 1, "\"to\"", 2));
        client(us.colleague()).post(path(), body("1C/trigger", 1, "\"tre\"", 3));
        anna.post(path(), body("1C/notThis", 0, "\"fire\"", 4));
        anna.post(path(), body("1A/orgName", 0, "\"Havnby\"", 5));

        assertThat(signOfLife("\"1C\""))
                .as("not sent twice, in conflict or elsewhere")
                .isEqualTo("{\"changes\":3}");
        assertThat(signOfLife("\"1A\"")).isEqualTo("{\"changes\":1}");
        assertThat(signOfLife("null")).as("gone").isEmpty();
    }

    private String signOfLife(String exercise) throws Exception {
        return anna.send(
                        "PUT", "/api/presence/" + us.team(), "{\"client\":\"tab\",\"exercise\":%s}".formatted(exercise))
                .body();
    }

    private static void thenLooksLike(HttpResponse<String> unknown, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(answer.body()).isEqualTo(unknown.body());
        assertThat(answer.headers().firstValue("Content-Type"))
                .isEqualTo(unknown.headers().firstValue("Content-Type"));
    }

    private DoorClient client(Somebody person) throws Exception {
        return new DoorClient(port).signIn(person.email(), SamplePeople.PASSWORD);
    }

    private String path() {
        return path(us.team());
    }

    private static String path(TeamId team) {
        return "/api/answers/" + team;
    }

    private static String body(String address, long base, String value) {
        return body(address, base, value, 1);
    }

    private static String body(String address, long base, String value, int sequence) {
        return "{\"client\":\"browser\",\"changes\":[{\"sequence\":%d,\"address\":\"%s\",\"base\":%d,\"value\":%s}]}"
                .formatted(sequence, address, base, value);
    }
}
