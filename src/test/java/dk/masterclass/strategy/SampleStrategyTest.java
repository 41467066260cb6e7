package dk.masterclass.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Course;
import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import dk.masterclass.course.SentenceTemplate;
import dk.masterclass.course.SentenceTemplate.Line;
import dk.masterclass.course.SentenceTemplate.Slot;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.course.content.CourseLoader;
import dk.masterclass.document.Block;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.versions.VersionNumber;
import dk.masterclass.strategy.writing.Edition;
import dk.masterclass.strategy.writing.StrategyComposer;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Havnby;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The real outline with the real sample answers, word for word. */
class SampleStrategyTest {

    /** Who is in the pilot is nobody's business but theirs, and nothing is said of names that are left out, or of pillars where none is empty. */
    private static final Set<String> PRINTED_OTHERWISE = Set.of("8C/group", "8F/namesInPdf", "6C/emptyPillars");

    private static final Path CONTENT = Path.of("course-content");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Course course = CourseLoader.load(CONTENT);
    private final Answers answers = Havnby.sample().reckoning().effective();
    private final StrategyComposer composer = new StrategyComposer(course, SmallCourse.MESSAGES);

    @Test
    void startingPointReadsLikeThis() {
        assertThat(section("S2", Language.DANISH)).isEqualTo("""
                # 2 Udgangspunkt og parathed
                Her står, hvem vi er, og hvor parate vi er. Resten af strategien bygger på det, så den begynder der, hvor det trænger mest, og lover ikke mere, end vi kan bære.
                ## Hvem vi er
                Havnby Energi A/S har 420 medarbejdere. Vi er en privat virksomhed.
                Vi er til for private kunder (B2C) og borgere, og vi kommunikerer på dansk. Vi arbejder med forsyning og kritisk infrastruktur, og det stiller særlige krav til, hvad vi må sige og vise.
                ## Vores kanaler i dag
                Organisationen står selv bag fire kanaler. Tallene er dem, vi begynder med.
                Kanalerne i dag
                Kanal | Følgere | Opslag pr. måned | Typisk engagement
                LinkedIn | 3.900 | 8 | Lavt
                Facebook | 2.150 | 5 | Middel
                Instagram | 640 | 2 | Lavt
                Intranet | 390 | 12 | Middel
                ## Rammer i dag
                Kommunikation kan bruge 24 timer om måneden på indsatsen. Vi har kun delvise retningslinjer for medarbejdernes brug af sociale medier, senest ændret den 14. maj 2019.
                ## Hvor parate er vi?
                Samlet ligger vi på 2,9 af 5. Det svarer til niveauet »Klar til lille pilot«.
                (( Gennemsnit for hvert område på en skala fra 1 til 5 ))
                Søjlediagram på en skala fra 1 til 5: Ledelse 3,0, Vision 3,0, Kultur 4,0, Rammer 2,3, Indhold 2,3, Mennesker 2,7, Måling 3,0.
                Lavest ligger Rammer (2,3) og Indhold (2,3).
                Det er ikke en persons bud. De, der har svaret, er:
                - 1 person fra Kommunikation: Kommunikationsansvarlig
                - 2 personer fra HR: HR-chef og HR-partner
                - 4 personer fra Net og drift: Driftsleder og montører
                - 1 person fra Medarbejderne: Tillidsrepræsentant
                ## Det kan vi bygge på
                Folk er stolte af deres håndværk, og det smitter. Da Karsten lagde sit billede fra Kajgade op, var det kolleger fra net, varmeværk og kundeservice, der svarede først. Trivselsmålingen er den bedste i fem år, og her kan man sige »det gik galt« til et morgenmøde, uden at nogen leder efter en synder.
                ## Det mangler vi mest
                Vi har ingen, der kan hjælpe med at skrive. Mette er alene om kommunikationen, og det, folk fortæller i kantinen, når aldrig længere, fordi ingen har tid til at sætte sig ved siden af dem og få det formuleret.""");
    }

    @Test
    void purposeReadsLikeThis() {
        assertThat(section("S3", Language.DANISH)).isEqualTo("""
                # 3 Formål og mål
                > Vi vil have, at fagfolk møder vores fagfolk.
                ## Hvorfor nu
                Vi mangler ti montører, og ingen kender os som arbejdsplads. Så lagde Karsten et billede op fra en natlig reparation på Kajgade, og på én nat fik vi mere opmærksomhed end på et halvt år. Vi vil finde ud af, hvad der skal til, for at flere, der har lyst, tør gøre det samme.
                ## Det vil vi vinde
                Vigtigst for os er rekruttering. Hele rækkefølgen ser sådan ud:
                1. Rekruttering
                1. Stolthed
                1. Troværdighed
                1. Faglig position
                1. Dialog
                1. Kendskab
                1. Salg
                ## Det skal indsatsen ikke være
                En delepligt. Ingen skal dele noget, de ikke selv har lyst til, ingen bliver målt på det, og ingen får rettet deres sprog, så det lyder som en pressemeddelelse.
                ## Mål
                Det, vi er fælles om, er dette: At vise håndværket bag strømmen og varmen i Havnby. Om vi er på vej, kan man se på to mål.
                Flere montører og elektrikere søger uopfordret job hos os | Hovedmål · Rekruttering: Det, vi tæller, er uopfordrede ansøgninger om året. Tallet er 6 i dag. Målet er 15 senest den 31. december 2028. Ejer er Dorte Holm, HR-chef.
                Flere kolleger har lyst til selv at fortælle om deres arbejde | Stolthed og engagement blandt medarbejderne: Det, vi tæller, er procent, der svarer ja i trivselsmålingen. Tallet er 58 i dag. Målet er 70 senest den 31. december 2028. Ejer er Henrik Bach, driftschef.""");
    }

    @Test
    void optionsWithCommasInThemAreToldApart() {
        assertThat(section("S11", Language.DANISH))
                .contains("får anerkendelse, også uden for huset; og kan vise det frem, man er stolt af. Det koster");
        assertThat(section("S11", Language.ENGLISH)).contains("house too; and can show the work they are proud of.");
    }

    @Test
    void rowsThatAreAlwaysThereAreNamed() {
        assertThat(section("guidelines", Language.DANISH))
                .contains("\n5. Mennesker på billeder |: Spørg makkeren, før du tager billedet");
        assertThat(section("guidelines", Language.ENGLISH)).contains("\n5. People in pictures |: Spørg makkeren");
    }

    @Test
    void englishOutlineFramesTheTeamsOwnWords() {
        assertThat(section("S2", Language.ENGLISH))
                .contains(
                        "Havnby Energi A/S has 420 employees. We are a private company.\nWe are here for private"
                                + " customers (B2C) and citizens, and we communicate in Danish. We work with utilities"
                                + " and critical infrastructure, which puts particular demands on what we may say and"
                                + " show.",
                        "LinkedIn | 3,900 | 8 | Low",
                        "We have only partial guidelines for employees' use of social media, last changed on 14 May 2019.",
                        "Overall we score 2.9 out of 5. That corresponds to the level “Ready for a small pilot”.",
                        "The lowest are Framework (2.3) and Content (2.3).");
    }

    @Test
    void completeAnswersLeaveNothingMissing() {
        var text = DocumentText.of(composer.compose(answers, Language.DANISH, new Edition.Draft("", DAY)));

        assertThat(text.replaceAll("\\[\\[.*?]]", "")).doesNotContain("[");
    }

    @ParameterizedTest
    @EnumSource
    void emptyStrategySaysNothingInTheTeamsName(Language language) {
        var edition = new Edition.Final("", DAY, VersionNumber.FIRST, "");

        assertThat(composer.compose(Answers.none(), language, edition).blocks()).isEmpty();
    }

    @Test
    void everyQuestionIsPrintedSomewhere() {
        var printed = DocumentText.sources(composer.compose(answers, Language.DANISH, new Edition.Draft("", DAY))
                .blocks());
        var questions = course.exercises().stream()
                .flatMap(exercise -> exercise.fields().stream()
                        .filter(field -> !(field instanceof Field.Scale5)
                                && field.wording().notInDocument().isEmpty())
                        .map(field -> exercise.id() + "/" + field.id()))
                .filter(question -> !PRINTED_OTHERWISE.contains(question));

        assertThat(questions)
                .allMatch(question -> printed.stream()
                        .anyMatch(source -> source.equals(question) || source.startsWith(question + "/")));
    }

    /** A final document leaves a sentence out if anything in it is missing; no answered words may go with it. */
    @Test
    void sentencesWithSeveralAnswersKeepOptionalOnesInBrackets() {
        assertThat(lines())
                .allMatch(line -> line.ownSlots().count() < 2 || line.ownSlots().allMatch(this::isRequired));
    }

    private Stream<Line> lines() {
        return course.outline().sections().stream()
                .flatMap(section -> section.parts().stream())
                .flatMap(SampleStrategyTest::templates)
                .flatMap(template -> template.texts().values().stream())
                .flatMap(template -> SentenceTemplate.parse(template).lines().stream());
    }

    private static Stream<Localized> templates(StrategyOutline.Part part) {
        return switch (part) {
            case StrategyOutline.Sentences sentences -> Stream.of(sentences.template());
            case StrategyOutline.KeySentence sentence -> Stream.of(sentence.template());
            case StrategyOutline.ChoiceSentence choice -> choice.wordings();
            case StrategyOutline.AnswerEntries entries -> columnsNamed(entries.address(), entries.templates());
            case StrategyOutline.AnswerList list -> columnsNamed(list.address(), list.item().stream());
            default -> Stream.of();
        };
    }

    /** The same with the whole address in every place. */
    private static Stream<Localized> columnsNamed(String table, Stream<Localized> templates) {
        return templates.map(template -> Localized.danish(
                template.in(Language.DANISH).replaceAll("\\{(?=[A-Za-z]+[|}])", "{" + table + "/row/")));
    }

    private boolean isRequired(Slot slot) {
        var address = Address.parse(slot.address()).orElseThrow();
        var field = course.exercise(address.exercise())
                .flatMap(exercise -> exercise.field(address.field()))
                .orElseThrow();
        return address.column() == null
                ? field.required()
                : ((Field.Table) field).column(address.column()).orElseThrow().required();
    }

    private String section(String id, Language language) {
        var document = composer.compose(answers, language, new Edition.Draft("", DAY));
        List<Block> blocks = document.blocks();
        int start = headingOf(blocks, 0, id);
        int end = headingOf(blocks, start + 1, "");
        return DocumentText.of(blocks.subList(start, end)).replaceAll("\n## \\S+\n\\[\\[.*?]]", "");
    }

    private static int headingOf(List<Block> blocks, int from, String id) {
        for (int at = from; at < blocks.size(); at++) {
            if (blocks.get(at) instanceof Block.Heading heading
                    && heading.level() == 1
                    && (id.isEmpty() || heading.id().equals(id))) {
                return at;
            }
        }
        return blocks.size();
    }
}
