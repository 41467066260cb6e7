package dk.masterclass.worksheet.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dk.masterclass.course.Course;
import dk.masterclass.course.content.CourseLoader;
import dk.masterclass.document.Language;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Value;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersFileTest {

    private static final Course COURSE = CourseLoader.load(Path.of("course-content"));
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(AnswersSchema.of(COURSE, Language.DANISH).toString());

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void readingAFileInAgainGivesTheSameFile(int group) {
        for (long seed = group * 100L; seed < group * 100L + 25; seed++) {
            byte[] file = AnswersFileWriter.write(COURSE, RandomAnswers.of(COURSE, seed));
            var filed = AnswersFileReader.read(COURSE, file);

            assertThat(AnswersFileWriter.write(COURSE, filed.answers()))
                    .as("seed %s", seed)
                    .isEqualTo(file);
            var others = RandomAnswers.of(COURSE, -seed);
            assertThat(AnswersFileWriter.write(COURSE, after(others, filed)))
                    .as("seed %s into another team", seed)
                    .isEqualTo(file);
            assertThat(SCHEMA.validate(new String(file, UTF_8), InputFormat.JSON))
                    .as("seed %s", seed)
                    .isEmpty();
        }
    }

    @Test
    void rowsKeepTheirIdsAndTheirOrder() {
        var goals = Address.of("2A", "goals");
        var answers = answers(Map.of(
                goals.row("second"), new Value.Text("b"),
                goals.row("first"), new Value.Text("a"),
                goals.row("gone"), new Value.Text(" "),
                goals.cell("gone", "statement"), new Value.Text("væk"),
                goals.cell("first", "statement"), new Value.Text("Flere ansøgere")));
        byte[] file = AnswersFileWriter.write(COURSE, answers);
        var filed = AnswersFileReader.read(COURSE, file);

        assertThat(filed.rows().get(goals)).containsExactly("first", "second");
        assertThat(filed.answers().rowsOf(goals)).containsExactly("first", "second");
        assertThat(filed.answers().textAt(goals.cell("first", "statement"))).isEqualTo("Flere ansøgere");
        assertThat(filed.edits(answers)).isEmpty();
    }

    @Test
    void whatDoesntStandInTheFileStaysAsItIs() {
        var standing = answers(Map.of(
                Address.of("1A", "orgName"),
                new Value.Text("Havnby"),
                Address.of("1C", "trigger"),
                new Value.Text("x")));
        var filed = read("\"1A\": {\"orgName\": null, \"employees\": \"420\"}");

        assertThat(filed.edits(standing))
                .extracting(edit -> edit.address().toString(), edit -> edit.before(), edit -> edit.after())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("1A/orgName", new Value.Text("Havnby"), Value.empty()),
                        org.assertj.core.groups.Tuple.tuple("1A/employees", Value.empty(), new Value.Text("420")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "9Z": {}                                               | 9Z: There is no such exercise
            "1A": []                                               | 1A: An exercise is an object
            "1A": {"nope": "x"}                                    | 1A/nope: There is no such question
            "1A": {"orgName": 3}                                   | 1A/orgName: This must be a text
            "1A": {"employees": 420}                               | 1A/employees: This must be a text
            "1A": {"market": ["b2c", "b2c"]}                       | 1A/market: This must be a list of ids
            "1A": {"market": ["nowhere"]}                          | 1A/market: The chosen option does not exist.
            "1A": {"channels": {}}                                 | 1A/channels: This must be a list of rows
            "1A": {"channels": [{"posts": "1"}]}                   | 1A/channels: Row 1 lacks an id
            "1A": {"channels": [{"row": "a"}, {"row": "a"}]}       | 1A/channels/a: The row stands there twice
            "1A": {"channels": [{"row": "a", "x": "1"}]}           | 1A/channels/a/x: There is no such column
            "2A": {"goals": [{"row": "a", "owner": "Mette"}]}      | 2A/goals/a/owner: This must be an object
            "2A": {"goals": [{"row": "a", "deadline": 2027}]}      | 2A/goals/a/deadline: This must be a text
            """)
    void saysWhatCantBeReadInAndWhere(String answers, String sentence) {
        assertThat(sentences(file(answers))).singleElement().asString().startsWith(sentence);
        // What a schema can't say: that no two rows have the same id.
        assertThat(errors(file(answers)).isEmpty()).isEqualTo(sentence.contains("twice"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "3",
                "{\"format\": \"other/1\", \"answers\": {}}",
                "{\"answers\": {}}",
                "{} {}"
            })
    void refusesWhatIsNoFileOfAnswers(String file) {
        assertThat(sentences(file)).hasSize(1);
    }

    @Test
    void refusesTwoAnswersToOneQuestion() {
        assertThat(sentences(file("\"1A\": {\"orgName\": \"a\", \"orgName\": \"b\"}")))
                .singleElement()
                .asString()
                .startsWith("The file can't be read as JSON. It goes wrong at line 1");
    }

    private static List<Error> errors(String file) {
        return SCHEMA.validate(file, InputFormat.JSON);
    }

    private static List<String> sentences(String file) {
        var messages = new Messages();
        var faults = catchThrowableOfType(FileFaults.class, () -> AnswersFileReader.read(COURSE, file.getBytes(UTF_8)));
        return faults.faults().stream()
                .map(fault -> fault.sentence(messages, Language.ENGLISH))
                .toList();
    }

    private static FiledAnswers read(String answers) {
        return AnswersFileReader.read(COURSE, file(answers).getBytes(UTF_8));
    }

    private static String file(String answers) {
        return "{\"format\": \"masterclass-answers/1\", \"answers\": {" + answers + "}}";
    }

    private static Answers answers(Map<Address, Value> values) {
        var answers = new HashMap<Address, Answers.Answer>();
        values.forEach((address, value) -> answers.put(address, new Answers.Answer(value, 1)));
        return new Answers(answers);
    }

    private static Answers after(Answers standing, FiledAnswers filed) {
        var answers = new HashMap<>(standing.all());
        filed.edits(standing).forEach(edit -> answers.put(edit.address(), new Answers.Answer(edit.after(), 2)));
        return new Answers(answers);
    }
}
