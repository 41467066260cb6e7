package dk.masterclass.course.content;

import static dk.masterclass.course.content.CourseFiles.CASE;
import static dk.masterclass.course.content.CourseFiles.COURSE;
import static dk.masterclass.course.content.CourseFiles.EXERCISE;
import static dk.masterclass.course.content.CourseFiles.LESSON;
import static dk.masterclass.course.content.CourseFiles.LIST;
import static dk.masterclass.course.content.CourseFiles.MODULE;
import static dk.masterclass.course.content.CourseFiles.STRATEGY;
import static dk.masterclass.course.content.CourseFiles.TEACHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong in the files of a course is named, where it stands. */
class CourseFaultsTest {

    @TempDir
    private Path directory;

    private CourseFiles course;

    @BeforeEach
    void copyTheSoundCourse() {
        course = CourseFiles.copiedTo(directory);
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource
    void everyFaultIsNamedWhereItStands(String file, String text, String instead, String message) {
        course.with(file, text, instead);

        assertThat(course.faults()).anySatisfy(fault -> {
            assertThat(fault.message()).contains(message);
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.line())
                    .isBetween(1, Files.readAllLines(directory.resolve(file)).size());
        });
    }

    static Stream<Arguments> everyFaultIsNamedWhereItStands() {
        return Stream.of(
                // Names and values.
                arguments(COURSE, "credits:", "kredits:", "Unknown name \"kredits\""),
                arguments(COURSE, "credits:", "kredits:", "\"credits\" is missing"),
                arguments(
                        COURSE,
                        "title: {da: Et lille kursus, en: A small course}",
                        "title: {da: X}",
                        "\"en\" is missing"),
                arguments(COURSE, "modules: [m1-begyndelsen]", "modules: m1-begyndelsen", "\"modules\" needs a list"),
                arguments(
                        COURSE,
                        "modules: [m1-begyndelsen]",
                        "modules: [nowhere]",
                        "There is no file nowhere/module.yaml"),
                arguments(COURSE, "\nmodules:", "\ntitle: {da: X, en: X}\nmodules:", "\"title\" stands here twice"),
                arguments(COURSE, "rubric:", "rubric: [", "This is not YAML"),
                // Modules and steps.
                arguments(MODULE, "exercise: 1A", "exercise: 1 A", "can't be an id"),
                arguments(MODULE, "  - case: case-1", "  - case: \"1.1\"", "Another step of the course has the id 1.1"),
                arguments(
                        MODULE, "file: casen", "file: missing", "There is no file m1-begyndelsen/cases/missing.da.md"),
                arguments(MODULE, "file: casen", "file: ../casen", "no ending"),
                arguments(MODULE, "minutes: 5", "minutes: five", "needs a number"),
                arguments(MODULE, "  - lesson:", "  - lektion:", "A step is either"),
                arguments(MODULE, "fictional: true", "fictional: perhaps", "true or false"),
                // Fields.
                arguments(EXERCISE, "type: short", "type: shrt", "Unknown type \"shrt\""),
                arguments(EXERCISE, "to: 1A/channels", "to: 1A/name", "There is no table at 1A/name"),
                arguments(EXERCISE, "shows: money", "shows: mony", "A formula shows number"),
                arguments(EXERCISE, "sums: [hours]", "sums: [days]", "no column days of numbers"),
                arguments(EXERCISE, "named: what", "named: who", "The table has no column who"),
                arguments(EXERCISE, "each: 1A/channels", "each: 1A/chanels", "There is no table at 1A/chanels"),
                arguments(EXERCISE, "what: \"row.channel\"", "wat: \"row.channel\"", "The table has no column wat"),
                arguments(EXERCISE, "id: size", "id: name", "The id name is used twice"),
                arguments(EXERCISE, "id: mood1", "id: name", "The id name is used in two groups"),
                arguments(EXERCISE, "options: colours", "options: colors", "There is no list lists/colors.yaml"),
                arguments(EXERCISE, "max: 500", "max: 0", "\"max\" is less than \"min\""),
                arguments(EXERCISE, "max: 500", "decimals: 2", "\"max\" is missing"),
                arguments(
                        EXERCISE,
                        "        min: 2\n        max: 2",
                        "        min: 2\n        max: 3",
                        "\"min\" and \"max\" go from 0 to 2"),
                arguments(EXERCISE, "label: {da: Navn, en: Name}", "help: {da: x, en: x}", "\"label\" is missing"),
                arguments(
                        EXERCISE,
                        "{id: two, da: To, en: Two}",
                        "{id: one, da: To, en: Two}",
                        "The option one stands in the list twice"),
                arguments(
                        EXERCISE,
                        "scale:\n  low: {da: slet ikke, en: not at all}\n  high: {da: helt og fuldt, en: entirely}\n",
                        "",
                        "\"ends\" is missing here"),
                arguments(
                        EXERCISE,
                        "          - id: channel\n            type: short",
                        "          - id: channel\n            type: table",
                        "A column can't be a table"),
                arguments(LIST, "da: Grøn, ", "", "\"da\" is missing"),
                // Assessment.
                arguments(EXERCISE, "- group: mood", "- group: mod", "There is no group mod"),
                arguments(EXERCISE, "{id: low, below: 3,", "{id: low,", "Every level but the last"),
                arguments(EXERCISE, "{id: high, label", "{id: high, below: 2, label", "from the lowest to the highest"),
                // References.
                arguments(EXERCISE, "feeds: [S1]", "feeds: [S9]", "The strategy has no section S9"),
                arguments(EXERCISE, "usedIn: [2A]", "usedIn: [2B]", "There is neither an exercise nor a section 2B"),
                arguments(
                        EXERCISE,
                        "usedIn: [S1, 2A]",
                        "usedIn: [S1, 9Z]",
                        "There is neither an exercise nor a section 9Z"),
                arguments(EXERCISE, "buildsOn: []", "buildsOn: [2A]", "There is no exercise 2A"),
                arguments(STRATEGY, "organisation: 1A/name", "organisation: 1A/nam", "There is no answer at 1A/nam"),
                arguments(STRATEGY, "motto: 1A/name", "motto: 1A/size", "1A/size is not a short text"),
                arguments(STRATEGY, "Vi hedder {1A/name}", "Vi hedder {1A/navn}", "There is no answer at 1A/navn"),
                arguments(
                        STRATEGY,
                        "Vi hedder {1A/name}",
                        "Vi hedder {1A/story}",
                        "The languages name different answers"),
                arguments(STRATEGY, "1A/size}].", "1A/size}.", "is not closed"),
                arguments(STRATEGY, "green: {da", "blue: {da", "colour has no option blue"),
                arguments(STRATEGY, "address: 1A/order", "address: 1A/name", "no lines to list"),
                arguments(
                        STRATEGY,
                        "columns: [channel]",
                        "columns: [followers]",
                        "The table channels has no column followers"),
                arguments(STRATEGY, "assessment: 1A", "assessment: 1B", "There is no exercise 1B with an assessment"),
                arguments(STRATEGY, "- pending:", "- later:", "A part is one of"),
                arguments(STRATEGY, "id: S0", "id: S1", "The section S1 stands here twice"),
                // Lessons and cases.
                arguments(COURSE, "day-1", "day-3", "from \"day-1\" to \"day-2\""),
                arguments(COURSE, "[m1], when: start", "[m7], when: start", "There is no module m7"),
                arguments(
                        COURSE,
                        "    homework: [1A]",
                        "      - {modules: [m1], when: start, why: {da: X, en: X}}",
                        "m1 more often"),
                arguments(COURSE, "homework: [1A]", "homework: [7Z]", "There is no exercise 7Z"),
                arguments(TEACHING, "  - Hvornår?\n", "", "\"ask\" has at least 3 lines, not 2"),
                arguments(TEACHING, "minutes: 10", "minutes: 0", "at least a minute"),
                arguments(TEACHING, "pitfalls:", "faldgruber:", "\"pitfalls\" is missing"),
                arguments(LESSON, "---\n", "", "The file begins with a line ---"),
                arguments(LESSON, "  - Tre\n", "", "exactly 3 lines, not 2"),
                arguments(LESSON, "id: q2", "id: q1", "The id q1 is used twice"),
                arguments(LESSON, "right: true, ", "", "Exactly one option is right, not 0"),
                arguments(
                        LESSON,
                        "{id: b, text: Nej, explanation",
                        "{id: b, text: Nej, right: true, explanation",
                        "not 2"),
                arguments(LESSON, ", explanation: Næsten.", "", "\"explanation\" is missing"),
                arguments(LESSON, "(prikker.svg", "(streger.svg", "There is no figure streger.svg"),
                arguments(LESSON, "![To prikker]", "![]", "needs words for those who can't see it"),
                arguments(CASE, "[Hvem?, Hvad?, Hvorfor?]", "[Hvem?]", "3 or 4 questions"),
                arguments(CASE, "  Og så videre.", "  Og <b>så</b> videre.", "HTML can't be used here"));
    }

    @Test
    void aFaultInAnswersStandsOnItsOwnLine() {
        course.with(EXERCISE, "type: date", "type: dato");
        course.with(LESSON, "## En overskrift", "#### En overskrift");
        course.with(CASE, "  Og så videre.", "  Og `så` videre.");

        assertThat(course.faults())
                .extracting(fault -> fault.file() + ":" + fault.line())
                .containsExactlyInAnyOrder(
                        EXERCISE + ":" + course.lineOf(EXERCISE, "type: dato"),
                        LESSON + ":" + course.lineOf(LESSON, "#### En overskrift"),
                        CASE + ":" + course.lineOf(CASE, "`så`"));
    }

    @Test
    void allFaultsOfAllFilesAreNamedAtOnce() {
        course.with(COURSE, "credits:", "kredits:");
        course.with(STRATEGY, "assessment: 1A", "assessment: 1B");
        course.with(LIST, "da: Rød, ", "");
        course.with(LESSON, "reflection:", "refleksion:");

        assertThat(course.faults()).extracting(ContentFault::file).contains(COURSE, STRATEGY, LIST, LESSON);
    }

    @Test
    void theMessageListsEveryFaultOnALineOfItsOwn() {
        var faults = new ContentFaults(
                directory,
                List.of(new ContentFault("a.yaml", 3, 5, "First"), new ContentFault("b.md", 1, 1, "Second")));

        assertThat(faults)
                .hasMessage("The course in " + directory + " has 2 faults:\n  a.yaml:3:5: First\n  b.md:1:1: Second");
    }

    @Test
    void aWrongFileNameIsNamedWithTheTextsItLeavesUnused() {
        course.with(MODULE, "file: lektionen", "file: Lektionen.md");

        assertThat(course.faults())
                .extracting(ContentFault::file)
                .containsExactly(LESSON, "m1-begyndelsen/lessons/lektionen.en.md", MODULE);
    }

    @Test
    void aRealCaseNamesItsSource() {
        course.with(MODULE, "    fictional: true\n", "");

        assertThat(course.faults())
                .extracting(ContentFault::message)
                .containsExactly("A real case names its \"source\"");
    }

    @Test
    void aMissingDirectoryIsAFaultToo() {
        var nowhere = CourseFiles.copiedTo(directory.resolve("copy")).without(COURSE);

        assertThat(nowhere.faults()).extracting(ContentFault::message).containsExactly("There is no file course.yaml");
    }

    @Test
    void aFileThatIsNotUtf8IsNamed() throws Exception {
        Files.write(
                directory.resolve(LIST), "- {id: green, da: Grøn, en: Green}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(course.faults()).extracting(ContentFault::message).contains("The file is not written in UTF-8");
    }

    @Test
    void aTextThatNoStepUsesIsNamed() {
        course.withFile("m1-begyndelsen/lessons/lektionen.eng.md", "---\n---\nForgotten.");

        assertThat(course.faults())
                .extracting(ContentFault::toString)
                .containsExactly("m1-begyndelsen/lessons/lektionen.eng.md:1:1: "
                        + "No step of m1-begyndelsen/module.yaml uses this file");
    }

    @Test
    void twoModulesCannotHaveTheSameId() {
        course.with(COURSE, "modules: [m1-begyndelsen]", "modules: [m1-begyndelsen, m2-mere]");
        course.withFile("m2-mere/module.yaml", "id: m1\ntitle: {da: Mere, en: More}\ngoals: {da: x, en: x}\n");

        assertThat(course.faults())
                .extracting(ContentFault::toString)
                .containsExactly("m2-mere/module.yaml:1:5: Another module has the id m1");
    }

    @Test
    void twoModulesCannotHaveAFigureOfTheSameName() {
        course.with(COURSE, "modules: [m1-begyndelsen]", "modules: [m1-begyndelsen, m2-mere]");
        course.withFile("m2-mere/module.yaml", "id: m2\ntitle: {da: Mere, en: More}\ngoals: {da: x, en: x}\n");
        course.withFile("m2-mere/figures/prikker.svg", "<svg/>");

        assertThat(course.faults())
                .extracting(ContentFault::message)
                .containsExactly("Another module has a figure of this name");
    }
}
