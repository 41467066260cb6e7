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
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Havnby;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The real outline with the real sample answers, word for word. */
class SampleStrategyTest {

    /** Who is in the pilot is nobody's business but theirs: 8C/groupSize says how many. */
    private static final String PRINTED_AS_A_NUMBER = "8C/group";

    private static final Path CONTENT = Path.of("course-content");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Course course = CourseLoader.load(CONTENT);
    private final Answers answers = Havnby.sample().reckoning().effective();
    private final StrategyComposer composer = new StrategyComposer(course, SmallCourse.MESSAGES);

    @Test
    void startingPointReadsLikeThis() {
        assertThat(section("S2", Language.DANISH)).isEqualTo("""
                # 2 Udgangspunkt og parathed
                ## Hvem vi er
                Havnby Energi A/S har 420 medarbejdere. Vi er en privat virksomhed.
                Vi er til for private kunder (B2C) og borgere, og vi kommunikerer på dansk. Regulerede områder, som stiller særlige krav til, hvad vi må sige og vise: forsyning og kritisk infrastruktur.
                ## Vores kanaler i dag
                De kanaler, organisationen selv står bag
                Kanal | Følgere | Opslag pr. måned | Typisk engagement
                LinkedIn | 3.900 | 8 | Lavt
                Facebook | 2.150 | 5 | Middel
                Instagram | 640 | 2 | Lavt
                Intranet | 390 | 12 | Middel
                ## Rammer i dag
                Kommunikation kan bruge 24 timer om måneden på indsatsen. Vi har kun delvise retningslinjer for medarbejdernes brug af sociale medier, senest ændret 14.05.2019.
                ## Hvor parate er vi?
                Samlet ligger vi på 2,9 af 5. Det svarer til niveauet »Klar til lille pilot«.
                (( Gennemsnit for hvert område på en skala fra 1 til 5 ))
                Søjlediagram på en skala fra 1 til 5: Ledelse 3,0, Vision 3,0, Kultur 4,0, Rammer 2,3, Indhold 2,3, Mennesker 2,7, Måling 3,0.
                Lavest ligger Rammer (2,3) og Indhold (2,3).
                Hvem der har svaret
                Funktion | Rolle | Antal
                Kommunikation | Kommunikationsansvarlig | 1
                HR | HR-chef og HR-partner | 2
                Net og drift | Driftsleder og montører | 4
                Medarbejderne | Tillidsrepræsentant | 1
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
                Det, vi er fælles om, er dette: At vise håndværket bag strømmen og varmen i Havnby. Det skal være anderledes, når vi er færdige:
                Målene og dem, der ejer dem
                Hvad skal være anderledes? | Kategori | Er det hovedmålet? | Ejer | Frist
                Flere montører og elektrikere søger uopfordret job hos os | Rekruttering | Ja | Dorte Holm, HR-chef | 31.12.2028
                Flere kolleger har lyst til selv at fortælle om deres arbejde | Stolthed og engagement blandt medarbejderne | Nej | Henrik Bach, driftschef | 31.12.2028
                Om det er sket, kan vi se på tallene.
                Fra udgangspunkt til måltal
                Hvad skal være anderledes? | Hvad tælles? | Udgangspunkt | Måles først i piloten? | Måltal
                Flere montører og elektrikere søger uopfordret job hos os | uopfordrede ansøgninger om året | 6 | Nej | 15
                Flere kolleger har lyst til selv at fortælle om deres arbejde | procent, der svarer ja i trivselsmålingen | 58 | Nej | 70""");
    }

    @Test
    void rowsThatAreAlwaysThereAreNamed() {
        assertThat(section("S8", Language.DANISH))
                .contains("\n5. Mennesker på billeder | Spørg makkeren, før du tager billedet");
        assertThat(section("S8", Language.ENGLISH)).contains("\n5. People in pictures | Spørg makkeren");
    }

    @Test
    void englishOutlineFramesTheTeamsOwnWords() {
        assertThat(section("S2", Language.ENGLISH))
                .contains(
                        "Havnby Energi A/S has 420 employees. We are a private company.\nWe are here for private customers"
                                + " (B2C) and citizens, and we communicate in Danish. Regulated areas that put particular"
                                + " demands on what we may say and show: utilities and critical infrastructure.",
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
        var edition = new Edition.Final("", DAY, 1, "");

        assertThat(composer.compose(Answers.none(), language, edition).blocks()).isEmpty();
    }

    @Test
    void everyQuestionIsPrintedSomewhere() {
        var printed = DocumentText.sources(composer.compose(answers, Language.DANISH, new Edition.Draft("", DAY))
                .blocks());
        var questions = course.exercises().stream()
                .flatMap(exercise -> exercise.fields().stream()
                        .filter(field -> !(field instanceof Field.Scale5))
                        .map(field -> exercise.id() + "/" + field.id()))
                .filter(question -> !question.equals(PRINTED_AS_A_NUMBER));

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
            case StrategyOutline.ChoiceSentence choice -> choice.templates().values().stream();
            default -> Stream.of();
        };
    }

    private boolean isRequired(Slot slot) {
        var address = Address.parse(slot.address()).orElseThrow();
        return course.exercise(address.exercise())
                .flatMap(exercise -> exercise.field(address.field()))
                .orElseThrow()
                .required();
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
