package dk.masterclass.strategy;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import dk.masterclass.course.SentenceTemplate;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.course.StrategyOutline.Part;
import dk.masterclass.course.StrategyOutline.Section;
import dk.masterclass.course.content.CourseLoader;
import dk.masterclass.course.formula.CourseFormulas;
import dk.masterclass.course.formula.Formula;
import dk.masterclass.course.formula.Source;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.writing.SectionSources;
import dk.masterclass.worksheet.Address;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No answer of the delivered course is asked for nothing, and nothing that is printed stays without an answer. */
class RealStrategyFeedTest {

    private static final Course COURSE = CourseLoader.load(Path.of("course-content"));
    private static final Map<String, Field> FIELDS = fields();

    @Test
    void everyAnswerFeedsTheDocumentOrSaysWhyNot() {
        var fed = fed();

        assertThat(FIELDS.entrySet())
                .filteredOn(field -> !fed.contains(field.getKey()) && !saysWhyNot(field.getKey()))
                .extracting(Map.Entry::getKey)
                .isEmpty();
    }

    @Test
    void whatSaysWhyItIsNotPrintedIsNotPrinted() {
        assertThat(FIELDS.entrySet())
                .filteredOn(field -> field.getValue().wording().notInDocument().isPresent())
                .extracting(Map.Entry::getKey)
                .isNotEmpty()
                .doesNotContainAnyElementsOf(printed());
    }

    /** A section that a reader may expect is made of answers that the team has to give, not of those it may give. */
    @Test
    void everySectionIsFedByAnswersThatAreRequired() {
        for (Section section : sections()) {
            assertThat(SectionSources.of(COURSE, section).questions())
                    .as(section.id())
                    .anySatisfy(question -> assertThat(FIELDS.get(question.toString()))
                            .isNotNull()
                            .satisfies(field -> assertThat(isAlwaysThere(field)).isTrue()));
            assertThat(section.parts()).as(section.id()).noneMatch(StrategyOutline.Pending.class::isInstance);
        }
    }

    /** An exercise says of itself which sections it feeds; that holds. */
    @Test
    void exercisesFeedTheSectionsTheySayTheyFeed() {
        assertThat(COURSE.exercises().stream()
                        .flatMap(exercise -> sectionsOf(exercise).stream()
                                .filter(section -> !exercise.feeds().contains(section))
                                .map(section -> exercise.id() + " feeds " + section)))
                .isEmpty();
    }

    /** An appendix tells more of what a section has told. */
    private static List<Section> sections() {
        return COURSE.outline().sections().stream()
                .filter(section -> !section.isAppendix())
                .toList();
    }

    /** The cover takes a line from two exercises; nobody works on it for its own sake. */
    private static List<String> sectionsOf(Exercise exercise) {
        return sections().stream()
                .filter(section -> !SectionSources.isCover(section)
                        && SectionSources.of(COURSE, section).mentions(exercise))
                .map(Section::id)
                .toList();
    }

    private static boolean isAlwaysThere(Field field) {
        return field.required()
                || field instanceof Field.Calc
                || field.wording().from().isPresent()
                || field instanceof Field.Table table
                        && table.columns().stream().anyMatch(Field::required);
    }

    /** A column may leave it to its table. */
    private static boolean saysWhyNot(String place) {
        return Source.parse(place).stream()
                .flatMap(source -> Stream.of(source, source.question()))
                .flatMap(source -> Stream.ofNullable(FIELDS.get(source.toString())))
                .anyMatch(field -> field.wording().notInDocument().isPresent());
    }

    /** What is printed, and what it is computed or taken from. */
    private static Set<String> fed() {
        var formulas = CourseFormulas.of(COURSE);
        var fed = new TreeSet<>(printed());
        int before;
        do {
            before = fed.size();
            Set.copyOf(fed).forEach(place -> sources(formulas, place).forEach(fed::add));
        } while (fed.size() > before);
        return fed;
    }

    private static Stream<String> sources(CourseFormulas formulas, String place) {
        return Source.parse(place).stream()
                .flatMap(source ->
                        Stream.concat(formulas.calculation(source).stream(), formulas.origin(source).stream()))
                .map(Formula::sources)
                .flatMap(Set::stream)
                .map(Source::toString);
    }

    private static Set<String> printed() {
        Stream<String> questions = COURSE.outline().sections().stream()
                .flatMap(section -> SectionSources.of(COURSE, section).questions().stream())
                .map(Address::toString);
        Stream<String> columns = COURSE.outline().sections().stream()
                .flatMap(section -> section.parts().stream())
                .flatMap(RealStrategyFeedTest::columns);
        return Stream.concat(questions, columns).collect(toCollection(TreeSet::new));
    }

    private static Stream<String> columns(Part part) {
        return switch (part) {
            case StrategyOutline.AnswerTable table -> below(table.address(), table.columns());
            case StrategyOutline.AnswerList list -> list.item().stream().flatMap(item -> columns(list.address(), item));
            case StrategyOutline.AnswerEntries entries ->
                Stream.concat(
                        below(entries.address(), named(entries)),
                        Stream.concat(
                                entries.rows().not().keySet().stream().map(column -> entries.address() + "/" + column),
                                entries.templates().flatMap(template -> columns(entries.address(), template))));
            case StrategyOutline.LatticePicture lattice ->
                below(lattice.address(), List.of(lattice.across(), lattice.up(), lattice.region()));
            case StrategyOutline.WheelPicture wheel -> below(wheel.address(), List.of(wheel.day()));
            case StrategyOutline.BarsPicture bars -> below(bars.address(), bars.values());
            case StrategyOutline.SharesPicture shares -> below(shares.address(), List.of(shares.value()));
            case StrategyOutline.SheetPage sheet -> sheet.lanes().stream().flatMap(lane -> lane.from().stream());
            default -> Stream.of();
        };
    }

    private static Stream<String> columns(String table, Localized template) {
        return SentenceTemplate.parse(template.in(Language.DANISH))
                .slots()
                .filter(SentenceTemplate.Slot::isColumn)
                .map(slot -> table + "/" + slot.address());
    }

    private static List<String> named(StrategyOutline.AnswerEntries entries) {
        return entries.name().isEmpty()
                        && FIELDS.get(entries.address()) instanceof Field.Table table
                        && !table.hasFixedRows()
                ? List.of(table.naming())
                : List.of();
    }

    private static Stream<String> below(String table, List<String> columns) {
        return columns.stream().map(column -> table + "/" + column);
    }

    private static Map<String, Field> fields() {
        var fields = new LinkedHashMap<String, Field>();
        for (Exercise exercise : COURSE.exercises()) {
            for (Field field : exercise.fields()) {
                var place = exercise.id() + "/" + field.id();
                fields.put(place, field);
                if (field instanceof Field.Table table) {
                    table.columns().forEach(column -> fields.put(place + "/" + column.id(), column));
                }
            }
        }
        return fields;
    }
}
