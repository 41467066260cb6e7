package dk.masterclass.course.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import dk.masterclass.course.Step;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.document.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The course that is delivered: complete, consistent, of the promised size. */
class RealContentTest {

    private static final Path DIRECTORY = RealCourse.DIRECTORY;
    private static final Course COURSE = RealCourse.COURSE;

    @Test
    void eightModulesAreAnnouncedAndTheFirstIsComplete() {
        assertThat(COURSE.modules())
                .extracting(module -> module.id())
                .containsExactly("m1", "m2", "m3", "m4", "m5", "m6", "m7", "m8");
        assertThat(COURSE.modules().getFirst().steps())
                .extracting(Step::id)
                .containsExactly("1.1", "1.2", "1.3", "case-1", "1A", "1B", "1.4", "case-1b", "1.5", "1C");
    }

    @Test
    void theStrategyHasAllItsSectionsInOrder() {
        assertThat(COURSE.outline().sections())
                .extracting(StrategyOutline.Section::id)
                .containsExactly(
                        "S0",
                        "S1",
                        "S2",
                        "S3",
                        "S4",
                        "S5",
                        "S6",
                        "S7",
                        "S8",
                        "S9",
                        "S10",
                        "S11",
                        "S12",
                        "S13",
                        "S14",
                        "S15",
                        "S16",
                        "S17",
                        "S18",
                        "guidelines",
                        "ambassadors",
                        "calculation",
                        "open-points",
                        "glossary");
    }

    @Test
    void everySectionSaysSomethingOrWhatWillStandThere() {
        assertThat(COURSE.outline().sections())
                .filteredOn(section -> !section.id().equals("S0"))
                .allSatisfy(section -> assertThat(section.parts()).isNotEmpty());
    }

    @Test
    void theMottoIsQuotedByName() {
        assertThat(COURSE.motto().words().in(Language.DANISH))
                .isEqualTo("Mennesker lytter til mennesker – ikke til virksomheder eller brands");
        assertThat(COURSE.motto().by()).isEqualTo("Rikke Damgaard");
        assertThat(COURSE.credits().in(Language.DANISH)).contains("Rikke Damgaard");
    }

    @Test
    void theWordsOfTheSubjectAreExplainedInBothLanguages() {
        assertThat(COURSE.glossary().terms()).hasSizeGreaterThanOrEqualTo(25).allSatisfy(term -> {
            for (Language language : Language.values()) {
                assertThat(term.name().in(language)).as(term.id()).isNotBlank();
                assertThat(term.means().in(language)).as(term.id()).endsWith(".");
            }
        });
    }

    @Test
    void theRubricHasItsFourCriteria() {
        assertThat(COURSE.rubric())
                .extracting(Course.Criterion::id)
                .containsExactly("konkret", "sammenhaengende", "realistisk", "menneskeligt");
    }

    @Test
    void readinessIsSevenDimensionsOfThreeStatements() {
        var readiness = COURSE.exercise("1B").orElseThrow();
        Map<String, Long> statements = readiness.groups().stream()
                .filter(group -> group.id().isPresent())
                .collect(Collectors.toMap(
                        group -> group.id().orElseThrow(),
                        group -> group.fields().stream()
                                .filter(Field.Scale5.class::isInstance)
                                .count()));

        assertThat(statements)
                .containsOnlyKeys("ledelse", "vision", "kultur", "rammer", "indhold", "mennesker", "maaling")
                .allSatisfy((dimension, count) -> assertThat(count).isEqualTo(3));
        assertThat(readiness.assessment().orElseThrow().dimensions())
                .filteredOn(dimension -> dimension.blocker().isPresent())
                .extracting(Exercise.Dimension::group)
                .containsExactly("ledelse", "kultur");
    }

    @Test
    void theMostImportantLimitsAreThoseOfTheDomain() {
        assertThat(field("1C/trigger")).isInstanceOfSatisfying(Field.Long.class, trigger -> {
            assertThat(trigger.min()).isEqualTo(40);
            assertThat(trigger.max()).isEqualTo(600);
        });
        assertThat(field("1C/gainsEmp"))
                .isInstanceOfSatisfying(
                        Field.Multi.class,
                        gains -> assertThat(List.of(gains.min(), gains.max())).containsOnly(3));
        assertThat(field("1C/gainsOrg"))
                .isInstanceOfSatisfying(
                        Field.Rank.class, gains -> assertThat(gains.options()).hasSize(7));
        assertThat(field("1A/channels"))
                .isInstanceOfSatisfying(
                        Field.Table.class,
                        channels -> assertThat(channels.maxRows()).isEqualTo(10));
        assertThat(field("1A/employees"))
                .isInstanceOfSatisfying(
                        Field.Number.class,
                        employees -> assertThat(employees.max()).isEqualTo(500_000));
    }

    static Stream<Exercise> exercises() {
        return COURSE.exercises().stream();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everyTextOfAnExerciseExistsInBothLanguages(Exercise exercise) {
        assertThat(texts(exercise)).isNotEmpty().allSatisfy(text -> {
            assertThat(text.in(Language.DANISH)).isNotBlank();
            assertThat(text.existsIn(Language.ENGLISH)).isTrue();
            assertThat(text.in(Language.ENGLISH)).isNotBlank();
        });
    }

    @Test
    void everyOtherTextExistsInBothLanguages() {
        var texts = new ArrayList<Localized>(
                List.of(COURSE.title(), COURSE.credits(), COURSE.outline().title()));
        COURSE.rubric().forEach(criterion -> texts.addAll(List.of(criterion.label(), criterion.help())));
        COURSE.modules().forEach(module -> texts.addAll(List.of(module.title(), module.goals())));
        COURSE.steps().map(Step::title).forEach(texts::add);
        COURSE.checks().forEach(check -> texts.addAll(List.of(check.says(), check.help())));
        COURSE.outline().sections().forEach(section -> texts.add(section.title()));
        COURSE.retired().questions().forEach(question -> addTexts(question.field(), texts));
        COURSE.retired().steps().forEach(step -> texts.add(step.name()));

        assertThat(texts)
                .allSatisfy(text -> assertThat(text.in(Language.ENGLISH))
                        .isNotBlank()
                        .satisfies(english ->
                                assertThat(text.existsIn(Language.ENGLISH)).isTrue()));
    }

    /** The loader refuses an id that is used twice in one place or again; here all of them stand together. */
    @Test
    void noTwoAnswersShareAnAddressAndNoneStandsWhereOneStoodEarlier() {
        var places = new ArrayList<String>();
        for (Exercise exercise : COURSE.exercises()) {
            for (Field field : exercise.fields()) {
                places.add(exercise.id() + "/" + field.id());
                if (field instanceof Field.Table table) {
                    table.columns().forEach(column -> places.add(exercise.id() + "/" + field.id() + "/" + column.id()));
                }
            }
        }
        COURSE.retired().questions().forEach(question -> places.add(question.address()));
        COURSE.steps().map(Step::id).forEach(places::add);
        COURSE.retired().steps().forEach(step -> places.add(step.id()));

        assertThat(DIRECTORY.resolve("retired.yaml")).exists();
        assertThat(places).hasSizeGreaterThan(300).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void everyQuestionSaysWhyItIsAskedAndWhereItIsUsed(Exercise exercise) {
        assertThat(exercise.fields()).allSatisfy(field -> {
            assertThat(field.wording().why()).as(field.id()).isPresent();
            assertThat(field.wording().usedIn()).as(field.id()).isNotEmpty();
        });
        assertThat(exercise.fields())
                .filteredOn(field -> !(field instanceof Field.Scale5))
                .allSatisfy(field ->
                        assertThat(field.wording().example()).as(field.id()).isPresent());
    }

    private static Field field(String address) {
        return References.field(COURSE, address).orElseThrow();
    }

    private static List<Localized> texts(Exercise exercise) {
        var texts = new ArrayList<Localized>(List.of(exercise.title(), exercise.purpose()));
        exercise.groups().forEach(group -> {
            group.title().ifPresent(texts::add);
            group.fields().forEach(field -> addTexts(field, texts));
        });
        exercise.assessment().ifPresent(assessment -> {
            assessment.dimensions().forEach(dimension -> {
                texts.add(dimension.label());
                dimension.blocker().ifPresent(blocker -> texts.add(blocker.message()));
            });
            assessment.levels().forEach(level -> texts.addAll(List.of(level.label(), level.advice())));
        });
        return texts;
    }

    private static void addTexts(Field field, List<Localized> texts) {
        var wording = field.wording();
        texts.add(wording.label());
        Stream.of(wording.help(), wording.why(), wording.example()).forEach(text -> text.ifPresent(texts::add));
        switch (field) {
            case Field.Choice choice -> choice.optionsOnceThere().forEach(option -> texts.add(option.label()));
            case Field.Multi multi -> multi.optionsOnceThere().forEach(option -> texts.add(option.label()));
            case Field.Rank rank -> rank.optionsOnceThere().forEach(option -> texts.add(option.label()));
            case Field.Scale5 scale -> texts.addAll(List.of(scale.low(), scale.high()));
            case Field.Table table -> {
                switch (table.rows()) {
                    case Field.FreeRows free -> texts.add(free.name());
                    case Field.FixedRows fixed -> fixed.rows().forEach(row -> texts.add(row.label()));
                }
                table.proposals().forEach(proposal -> texts.add(proposal.words()));
                table.columns().forEach(column -> addTexts(column, texts));
            }
            case Field.Calc calc -> {
                calc.explanation().ifPresent(texts::add);
                if (calc.result() instanceof Field.OneOf one) {
                    one.options().forEach(option -> texts.add(option.label()));
                }
            }
            case Field.Bool bool -> {}
            case Field.Ref ref -> {}
            case Field.Short line -> {}
            case Field.Long paragraphs -> {}
            case Field.Number number -> {}
            case Field.Day day -> {}
            case Field.Person person -> {}
        }
    }
}
