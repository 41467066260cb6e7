package dk.masterclass.strategy;

import static dk.masterclass.document.Language.DANISH;
import static dk.masterclass.document.Language.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Course;
import dk.masterclass.course.content.CourseLoader;
import dk.masterclass.document.Block;
import dk.masterclass.document.Block.Picture;
import dk.masterclass.document.Drawing;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import dk.masterclass.document.pdf.PrintCheck;
import dk.masterclass.strategy.versions.VersionNumber;
import dk.masterclass.strategy.writing.Edition;
import dk.masterclass.strategy.writing.StrategyComposer;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Havnby;
import dk.masterclass.worksheet.Value;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pictures of the real outline, drawn from the real sample: they say what the answers say, and no more. */
class PicturesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final List<String> DRAWN = List.of(
            "1B",
            "3A/stakeholders",
            "4C/risks",
            "5B/ambassadors",
            "6C/mix",
            "6D/calendar",
            "8A/scenarios",
            "8E/phases");

    private final Course course = CourseLoader.load(Path.of("course-content"));
    private final StrategyComposer composer = new StrategyComposer(course, SmallCourse.MESSAGES);
    private final Answers answers = Havnby.sample().reckoning().effective();

    @ParameterizedTest
    @EnumSource(Language.class)
    void everythingWorthLookingAtIsDrawnInBothLanguages(Language language) {
        var pictures = pictures(answers, language);

        assertThat(pictures).hasSameSizeAs(DRAWN);
        assertThat(pictures).zipSatisfy(DRAWN, (picture, source) -> {
            assertThat(picture.source().value()).startsWith(source);
            assertThat(picture.alternative()).isNotBlank();
            assertThat(picture.numbers().rows()).isNotEmpty();
        });
    }

    @Test
    void everyRiskStandsWhereItsScoreIs() {
        var risks = picture(answers, "4C/risks");

        assertThat(texts(risks)).contains("25", "15").doesNotContain("?");
        assertThat(risks.key())
                .extracting(key -> key.badge().text() + " " + Inline.plain(key.text()))
                .startsWith("1–7 Grøn: hold øje", "8–14 Gul: forebyg")
                .contains("1 Kommunikation falder ud", "10 Opslagene bliver ens");
        assertThat(risks.alternative())
                .contains("Rød: ansvarlig og beredskab skal være på plads: Kommunikation falder ud.");
        assertThat(risks.numbers().rows()).hasSize(10);
        assertThat(risks.tabled()).isTrue();
    }

    @Test
    void regionsAreWhatTheFormulaSays() {
        var stakeholders = picture(answers, "3A/stakeholders");
        var computed = stakeholders.numbers().rows().stream()
                .map(row -> Inline.plain(row.getLast().content()) + ": "
                        + Inline.plain(row.get(1).content()));

        assertThat(computed).contains("Samarbejd tæt: Lene Krogh, administrerende direktør");
        assertThat(stakeholders.alternative())
                .contains("Samarbejd tæt: Lene Krogh, administrerende direktør og BT,")
                .contains("Følg: NK, økonomichef.");
        assertThat(texts(stakeholders)).contains("Samarbejd tæt", "Hold tilfreds", "Hold orienteret", "Følg");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void ambassadorsAreCountedAndNeverNamed(Language language) {
        var roles = pictures(answers, language).get(3);
        var rows = roles.numbers().rows();
        var counts = rows.stream()
                .flatMap(row -> row.stream().skip(1))
                .mapToInt(cell -> Integer.parseInt(Inline.plain(cell.content())))
                .sum();

        assertThat(counts).isEqualTo(9);
        assertThat(roles.toString()).doesNotContain("Karsten", "JV", "Fjernvarmeprojekter");
        assertThat(roles.tabled()).isTrue();
    }

    @Test
    void wheelAndListAreMadeOfTheSameRows() {
        var wheel = picture(answers, "6D/calendar");

        assertThat(wheel.key()).as("the table is the key").isEmpty();
        assertThat(wheel.numbers().rows()).hasSize(15);
        assertThat(texts(wheel)).contains("2027–28", "jan", "15").hasSize(12 + 1 + 15);
        assertThat(wheel.alternative()).contains("Årshjul 2027–28 med 15 punkter", "september 4");
    }

    @Test
    void theTableOfACalendarComesDayByDayWithTheNumbersOfTheWheel() {
        var changed = new TreeMap<>(answers.all());
        put(changed, "6D/calendar/sent", "z");
        put(changed, "6D/calendar/sent/day", "01.01.2020");
        var calendar =
                composer.compose(new Answers(changed), DANISH, new Edition.Draft("Havnby", DAY)).blocks().stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .filter(table -> table.caption().orElse("").contains("årshjulets"))
                        .findFirst()
                        .orElseThrow();

        assertThat(calendar.rows().stream()
                        .limit(2)
                        .map(row -> row.stream()
                                .limit(2)
                                .map(cell -> Inline.plain(cell.content()))
                                .toList()))
                .containsExactly(List.of("1", "01.01.2020"), List.of("2", "06.09.2027"));
        assertThat(calendar.rows()).hasSize(16);
    }

    @Test
    void theRoadmapIsATimeLineOfItsPhases() {
        var roadmap = picture(answers, "8E/phases");

        assertThat(texts(roadmap)).contains("2027", "Fundament", "Pilot", "Drift", "5");
        assertThat(Inline.plain(roadmap.key().get(1).text())).isEqualTo("Pilot 06.09.2027–28.11.2027");
        assertThat(roadmap.alternative())
                .startsWith("Tidslinje med 5 faser: Fundament 15.03.2027–05.09.2027; ")
                .endsWith("Drift fra 02.01.2029.");
        assertThat(roadmap.tabled()).isTrue();
    }

    @Test
    void theMixAndTheReachSayTheirNumbers() {
        assertThat(picture(answers, "6C/mix").alternative())
                .isEqualTo("Helheden og dens dele: Virksomheden 31\u00a0%, Kollegerne 56\u00a0%, Andre 13\u00a0%.");
        assertThat(picture(answers, "8A/scenarios").alternative())
                .contains("Forventet: Nye mennesker, der ser mindst ét 405, Visninger 736.")
                .contains("6.690");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whereThereIsNothingToDrawADraftSaysSoAndAFinalDocumentIsSilent(Language language) {
        var draft = blocks(Answers.none(), language, new Edition.Draft("", DAY)).toList();
        var finished = blocks(Answers.none(), language, new Edition.Final("", DAY, VersionNumber.FIRST, ""));

        assertThat(draft).noneMatch(block -> block instanceof Picture || block instanceof Block.Sheet);
        assertThat(draft.stream().filter(Block.Gap.class::isInstance)).hasSize(DRAWN.size() + 1);
        assertThat(finished).isEmpty();
    }

    /** A row without both of its grades has no place; the others keep theirs. */
    @Test
    void halfARowIsNotDrawn() {
        var half = without(address -> address.toString().equals("4C/risks/pres/impact"));

        assertThat(picture(half, "4C/risks").numbers().rows()).hasSize(9);
    }

    @Test
    void theGuidelinesStandOnOnePageWithTheirWarning() {
        var sheet = sheet(answers, DANISH);

        assertThat(sheet.lanes()).extracting(Block.Lane::title).containsExactly("Du må", "Spørg først", "Aldrig");
        assertThat(sheet.lanes().getFirst().items())
                .extracting(Inline::plain)
                .contains("Vise et gravehul, når man ikke kan se, hvis hus det ligger foran");
        assertThat(sheet.lanes().getLast().items()).hasSize(5);
        assertThat(DocumentText.of(sheet.below()))
                .contains("undervisningsmateriale", "november 2026", "ikke juridisk rådgivning", "Mette Sand");
        assertThat(DocumentText.of(sheet(answers, ENGLISH).below())).contains("November 2026", "not legal advice");
    }

    /** Ten long permissions and ten long questions still fit one page, in smaller letters. */
    @Test
    void aFullSheetPrintsOnItsPage() {
        var full = new TreeMap<>(answers.all());
        for (int row = 0; row < 10; row++) {
            for (String list : List.of("mayList", "askList", "neverList")) {
                put(full, "4A/" + list + "/r" + row, "r" + row);
                put(
                        full,
                        "4A/" + list + "/r" + row + "/item",
                        "Vise et gravehul, når man ikke kan se, hvis hus. ".repeat(3));
            }
        }
        var document = composer.compose(new Answers(full), DANISH, new Edition.Draft("Havnby", DAY));

        PrintCheck.assertPrints(document);
    }

    private static void put(Map<Address, Answers.Answer> answers, String address, String text) {
        answers.put(Address.parse(address).orElseThrow(), new Answers.Answer(new Value.Text(text), 1));
    }

    private Answers without(Predicate<Address> gone) {
        var some = new TreeMap<>(answers.all());
        some.keySet().removeIf(gone);
        return new Answers(some);
    }

    private Block.Sheet sheet(Answers given, Language language) {
        return blocks(given, language, new Edition.Draft("", DAY))
                .filter(Block.Sheet.class::isInstance)
                .map(Block.Sheet.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private Picture picture(Answers given, String source) {
        return pictures(given, DANISH).stream()
                .filter(picture -> picture.source().value().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private List<Picture> pictures(Answers given, Language language) {
        return blocks(given, language, new Edition.Draft("", DAY))
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .toList();
    }

    private Stream<Block> blocks(Answers given, Language language, Edition edition) {
        return composer.compose(given, language, edition).blocks().stream();
    }

    private static List<String> texts(Picture picture) {
        return picture.drawing().shapes().stream()
                .filter(Drawing.Words.class::isInstance)
                .map(shape -> ((Drawing.Words) shape).text())
                .toList();
    }
}
