package dk.masterclass.journey.search;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Language;
import dk.masterclass.journey.search.Passage.Kind;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found whatever their endings, and however æ, ø and å are typed. */
class IndexTest {

    @ParameterizedTest
    @CsvSource({
        "ambassadør, Ambassadørerne mødes",
        "ambassadører, En ambassadør er frivillig",
        "ambassadoer, Ambassadørerne mødes",
        "AMBASSADØRERNES, ambassadør",
        "målgruppe, Målgrupperne er tre",
        "maalgruppe, Målgrupperne er tre",
        "målgrupperne, Hvem er jeres målgruppe?",
        "strategi, Strategien er færdig",
        "strategier, strategiens afsnit",
        "retningslinje, Retningslinjer, folk læser",
        "medie, Sociale medier",
        "ledelse, Ledelsens opbakning",
        "frivillig, Frivillighed og modstand",
        "idé, En ide til mandag",
        "Århus, Aarhus Kommune",
        "gartner, Den sociale gartner vander",
        "budget, Et kommunikationsbudget",
        "kunde, Kunderne spurgte",
    })
    void aWordIsFoundInAnyForm(String asked, String text) {
        assertThat(danish(page("a", Kind.TEXT, text)).find(asked, id -> true).hits())
                .as(asked + " in " + text)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"mål, Malerens pensel", "ven, Forventning", "led, Leder og ledning", "hus, Husk det nu"})
    void anotherWordIsNotFoundAsTheWordItself(String asked, String text) {
        var index = danish(page("word", Kind.TEXT, "Her står " + asked), page("other", Kind.TEXT, text));

        assertThat(index.find(asked, id -> true).hits().getFirst().id()).isEqualTo("word");
    }

    @Test
    void englishEndingsAreTakenOffToo() {
        var index = new Index(
                Language.ENGLISH, List.of(page("a", Kind.TEXT, "Ambassadors share stories; sharing is voluntary")));

        assertThat(index.find("story", id -> true).hits()).hasSize(1);
        assertThat(index.find("ambassador shared", id -> true).hits()).hasSize(1);
        assertThat(index.find("press", id -> true).hits()).isEmpty();
    }

    @Test
    void aTitleComesBeforeAHeadingAndAHeadingBeforeTheText() {
        var index = danish(
                page("text", Kind.TEXT, "Lidt om pilot"),
                page("heading", Kind.HEADING, "En pilot"),
                page("title", Kind.TITLE, "Piloten"));

        assertThat(index.find("pilot", id -> true).hits())
                .extracting(Hit::id)
                .containsExactly("title", "heading", "text");
    }

    @Test
    void theWordsAreMarkedWhereTheyStand() {
        var text = "Ord foran, og mange af dem, så stedet må kortes af i begyndelsen. ".repeat(4)
                + "Til sidst kommer ambassadørerne med lyst og evner.";

        var place = danish(page("a", Kind.TEXT, text))
                .find("ambassadør lyst", id -> true)
                .hits()
                .getFirst()
                .places()
                .getFirst();

        assertThat(place.excerpt().stream().filter(Hit.Piece::isFound).map(Hit.Piece::text))
                .containsExactly("ambassadørerne", "lyst");
        var shown = place.excerpt().stream().map(Hit.Piece::text).collect(Collectors.joining());
        assertThat(shown).startsWith("… ").endsWith("lyst og evner.");
        assertThat(text).contains(shown.substring(2));
    }

    @Test
    void allWordsAreWantedAndSomeAreSecondBest() {
        var index = danish(page("one", Kind.TEXT, "Lyst"), page("both", Kind.TEXT, "Lyst og evner"));

        assertThat(index.find("lyst evne", id -> true))
                .isEqualTo(new Index.Found(
                        true, index.find("evne lyst", id -> true).hits()))
                .satisfies(found -> assertThat(found.hits()).extracting(Hit::id).containsExactly("both"));
        assertThat(index.find("lyst zebra", id -> true)).satisfies(found -> {
            assertThat(found.isWhole()).isFalse();
            assertThat(found.hits()).hasSize(2);
        });
    }

    @Test
    void whatMayNotBeSeenIsNotFound() {
        var index = danish(page("open", Kind.TEXT, "Lyst"), page("closed", Kind.TITLE, "Lyst"));

        assertThat(index.find("lyst", "open"::equals).hits())
                .extracting(Hit::id)
                .containsExactly("open");
    }

    @Test
    void nothingIsLookedForInNothing() {
        var index = danish(page("a", Kind.TEXT, "Lyst"));

        assertThat(Stream.of("", "  ", "?!", "\u0000")
                        .map(asked -> index.find(asked, id -> true).hits()))
                .allSatisfy(hits -> assertThat(hits).isEmpty());
        assertThat(index.find("og", id -> true).hits()).isEmpty();
    }

    private static Index danish(Page... pages) {
        return new Index(Language.DANISH, List.of(pages));
    }

    private static Page page(String id, Kind kind, String text) {
        return new Page(id, List.of(new Passage(kind, text, "t1")));
    }
}
