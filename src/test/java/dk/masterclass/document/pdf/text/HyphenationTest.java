package dk.masterclass.document.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HyphenationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "med-ar-bej-der-ad-vo-ka-tur",
                "med-ar-bej-der-am-bas-sa-dør",
                "med-ar-bej-de-rens",
                "ambas-sa-dør-korps",
                "ambas-sa-dø-rerne",
                "kom-pe-ten-ce-ud-vik-ling",
                "kom-mu-ni-ka-tions-af-de-lin-gen",
                "arbejds-mil-jø-re-præ-sen-tant",
                "inter-es-sent-ana-lyse",
                "mål-grup-pe-ana-lyse",
                "frem-med-ord",
                "for-vent-nings-af-stem-ning",
                "tavs-heds-pligt",
                "ret-nings-linjer",
                "beslut-nings-ta-gere",
                "ytrings-fri-hed",
                "drifts-tek-ni-ker",
                "leve-ran-dør-af-ta-ler",
                "leve-rings-ti-der",
                "strøm-af-bry-del-ser",
                "viden-in-ter-view",
                "data-be-skyt-tel-ses-råd-gi-ver",
                "sam-tyk-ke-sed-del",
                "sted-for-træ-der",
                "whistle-blower-ord-ning",
            })
    void dividesTheSubjectsWordsWhereDanishDoes(String divided) {
        assertThat(divide(divided.replace("-", ""))).isEqualTo(divided);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kort",
                "mødes",
                "LinkedIn",
                "linkedin",
                "employee",
                "facebook",
                "advocacy",
                "KOMMUNIKATION",
                "kpi2027analyse",
                "коммуникация",
                "https://havnby.example/kommunikation",
                ""
            })
    void leavesShortWordsNamesAndForeignScriptsWhole(String word) {
        assertThat(divide(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"»kommunikation«,", "(medarbejderadvokatur).", "–ambassadørkorps?!"})
    void punctuationAroundTheWordChangesNothing(String token) {
        String word = token.replaceAll("[^\\p{L}]", "");

        assertThat(divide(token).replaceAll("[^\\p{L}-]", "")).isEqualTo(divide(word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"kommunikationsafdelingernes", "socialrådgiver", "efteråret", "bioanalytiker", "materialet"})
    void everyPartKeepsEnoughLetters(String word) {
        String[] parts = divide(word).split("-", -1);

        assertThat(parts[0]).hasSizeGreaterThanOrEqualTo(3);
        assertThat(parts[parts.length - 1]).hasSizeGreaterThanOrEqualTo(3);
        assertThat(parts).allSatisfy(part -> assertThat(part).hasSizeGreaterThanOrEqualTo(2));
    }

    private static String divide(String word) {
        var divided = new StringBuilder(word);
        Hyphenation.danish().breaks(word).reversed().forEach(at -> divided.insert((int) at, '-'));
        return divided.toString();
    }
}
