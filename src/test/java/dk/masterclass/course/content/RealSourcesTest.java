package dk.masterclass.course.content;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Block;
import dk.masterclass.document.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers and law never stand alone in the delivered course. */
class RealSourcesTest {

    private static final Pattern NUMBER = Pattern.compile("\\d ?%|\\b20\\d\\d\\b");
    private static final Pattern SAYS_FROM_WHERE = Pattern.compile(
            // who asked, or who wrote the rule
            "Altimeter|Edelman|Nielsen|Envision|LinkedIn,|LinkedIn-|Blom|AuthoredUp|Shandwick|Hinge|PostBeyond|Marketing Advisory|LEWIS"
                    + "|Zoonen|Geelmuyden|Sossini|Danmarks Statistik|Statistics Denmark|MSLGROUP|Conference Board|[Zz]weidigital"
                    + "|Smarp|DSMN8|4Spot|Johannesen|Plesner|IUNO|Bech-Bruun|Datatilsynet|Ombuds|ombuds|Lovguiden|Finanstilsynet"
                    + "|Horten|PROSA|Cisco|Amazon|HOFOR|forordning|regulation|Data Protection Agency|Landsret|High Court|Rikke Damgaard|\\blov\\b|\\bAct\\b|\\bact\\b"
                    // or that the number is ours
                    + "|(?i:antag|skøn|opdigtet|vores egne|overslag|assum|estimate|invented|our own)"
                    // or where it was told with its source
                    + "|undersøgelse fra 20|survey from 20|lektion \\d\\.\\d|lesson \\d\\.\\d|case \\d");
    private static final Pattern LAW = Pattern.compile(
            "markedsføringsloven|ophavsret|loyalitetspligt|skjult reklame|arbejdstid skal|11 timers|Elleve timers|tavshedspligt"
                    + "|forretningshemmelighed|konkurrenceklausul|kontrolforanstaltninger|§ \\d");

    static Stream<RealCourse.Text> lessonTexts() {
        return RealCourse.lessonTexts();
    }

    static Stream<RealCourse.Text> texts() {
        return RealCourse.texts();
    }

    /** What stands before the first heading is an invented scene from a working day. */
    @ParameterizedTest
    @MethodSource("lessonTexts")
    void everyPercentageAndEveryYearStandsWhereASourceIsNamed(RealCourse.Text text) {
        for (List<Block> section : sections(text)) {
            String said = Written.everything(section).collect(Collectors.joining("\n"));
            if (NUMBER.matcher(outsideFacts(section)).find()) {
                assertThat(said).containsPattern(SAYS_FROM_WHERE);
            }
        }
    }

    private static String outsideFacts(List<Block> section) {
        var blocks =
                section.stream().filter(block -> !(block instanceof Block.Fact)).toList();
        return Written.prose(blocks)
                .map(paragraph -> paragraph.replaceAll("november 2026|November 2026", ""))
                .collect(Collectors.joining("\n"));
    }

    private static List<List<Block>> sections(RealCourse.Text text) {
        var sections = new ArrayList<List<Block>>();
        for (Block block : text.body().blocks()) {
            if (block instanceof Block.Heading) {
                sections.add(new ArrayList<>());
            } else if (!sections.isEmpty()) {
                sections.getLast().add(block);
            }
        }
        assertThat(sections).hasSizeGreaterThan(2);
        return sections;
    }

    @ParameterizedTest
    @MethodSource("lessonTexts")
    void lawIsTaughtAsTeachingMaterialThatWasLastCheckedOnADay(RealCourse.Text text) {
        var note = Map.of(
                Language.DANISH,
                        List.of(
                                "Undervisningsmateriale, ikke juridisk rådgivning",
                                "Senest gennemgået i november 2026"),
                Language.ENGLISH, List.of("Teaching material, not legal advice", "Last checked in November 2026"));
        var danish = RealCourse.COURSE
                .lesson(text.id())
                .orElseThrow()
                .text(Language.DANISH)
                .body();

        if (Written.prose(danish.blocks()).anyMatch(LAW.asPredicate())) {
            assertThat(Written.everything(text.body().blocks()).collect(Collectors.joining("\n")))
                    .contains(Objects.requireNonNull(note.get(text.language())));
        }
    }

    static Stream<RealCourse.Strings> strings() {
        return RealCourse.strings();
    }

    @ParameterizedTest
    @MethodSource("strings")
    void textsAreSetAsInPrint(RealCourse.Strings text) {
        String foreignQuotes = text.language() == Language.DANISH ? "[“”]" : "[»«]";

        assertThat(text.strings())
                .isNotEmpty()
                .allSatisfy(string -> assertThat(string)
                        .doesNotContain("\"", "'", "...", " - ", " ,", " ;", "  ")
                        .doesNotContainPattern(foreignQuotes));
    }
}
