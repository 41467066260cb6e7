package dk.masterclass.strategy.writing;

import static dk.masterclass.document.Language.DANISH;
import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Language;
import dk.masterclass.strategy.writing.ChangeList.PrintedSection;
import dk.masterclass.strategy.writing.Making.SectionChanges;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Havnby;
import dk.masterclass.worksheet.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangeListTest {

    @Test
    void equalAnswersHaveNothingToTell() {
        assertThat(changes(Havnby.sample(), "1A/employees", "1C/trigger", "4C/risks"))
                .isEmpty();
    }

    @Test
    void aNumberIsQuotedAndATextIsNot() {
        var later =
                Havnby.sample().with("1A/employees", "1433").with("1C/trigger", "Ledelsen vil have flere ansøgere.");

        assertThat(lines(changes(later, "1A/employees", "1C/trigger")))
                .containsExactly(
                        "Antal medarbejdere: ændret fra 420 til 1.433", "Hvad er anledningen lige nu? Skrevet om");
    }

    @Test
    void whatIsAnsweredNowAndWhatIsTakenOutIsSaidSo() {
        assertThat(lines(changes(Havnby.sample().without("1A/employees"), "1A/employees")))
                .containsExactly("Antal medarbejdere: svaret er taget ud");
        assertThat(lines(changes(Havnby.sample().without("1A/employees"), Havnby.sample(), DANISH, "1A/employees")))
                .containsExactly("Antal medarbejdere: besvaret");
    }

    @Test
    void rowsAreCountedByWhatBecameOfThem() {
        var later = Havnby.sample()
                .without("4C/risks/mette-alene")
                .with("4C/risks/brand", "z")
                .with("4C/risks/brand/risk", "Et billede indefra")
                .with("4C/risks/regn", "z1")
                .with("4C/risks/regn/risk", "Oversvømmelse");

        assertThat(lines(changes(later, "4C/risks")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("to nye")
                        .contains("én fjernet")
                        .doesNotContain("ændret"));
        assertThat(lines(changes(Havnby.sample().with("4C/risks/mette-alene/risk", "Mette er væk"), "4C/risks")))
                .singleElement()
                .asString()
                .endsWith("én ændret");
    }

    @Test
    void aRowWithNothingInItAndARowThatOnlyMovedAreNoChange() {
        var later = Havnby.sample().with("4C/risks/tom", "z").with("4C/risks/mette-alene", "zz");

        assertThat(changes(later, "4C/risks")).isEmpty();
    }

    @Test
    void whatFollowsFromOtherAnswersIsNotSaidAgain() {
        var later = Havnby.sample().with("5B/hoursNeeded", "99");

        assertThat(changes(later, "5B/hoursNeeded")).isEmpty();
    }

    @Test
    void everyAnswerIsToldOnceInTheFirstSectionThatPrintsIt() {
        var list = list(Havnby.sample(), Havnby.sample().with("1A/employees", "433"), DANISH);

        assertThat(list.write(List.of(
                        section("Resumé", "1A/orgName"),
                        section("Afsnit 2", "1A/employees"),
                        section("Afsnit 7", "1A/employees"))))
                .extracting(SectionChanges::section)
                .containsExactly("Afsnit 2");
    }

    @Test
    void theListSpeaksTheDocumentsLanguage() {
        var later = Havnby.sample()
                .with("1A/employees", "1433")
                .with("4C/risks/brand", "z")
                .with("4C/risks/brand/risk", "Fire");

        assertThat(lines(changes(Havnby.sample(), later, Language.ENGLISH, "1A/employees", "4C/risks")))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("Number of employees: changed from 420 to 1,433"),
                        line -> assertThat(line).endsWith("one new"));
    }

    /** An option is quoted by its words, never by its id. */
    @Test
    void choicesAreQuotedByTheirWords() {
        var later = Havnby.sample().with("1A/orgType", new Value.Text("offentlig"));

        assertThat(lines(changes(later, "1A/orgType")))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("ændret fra")
                        .contains("til Offentlig")
                        .doesNotContain("{", "}"));
    }

    private static List<SectionChanges> changes(Havnby later, String... questions) {
        return changes(Havnby.sample(), later, DANISH, questions);
    }

    private static List<SectionChanges> changes(Havnby earlier, Havnby later, Language language, String... questions) {
        return list(earlier, later, language).write(List.of(section("Afsnit", questions)));
    }

    private static ChangeList list(Havnby earlier, Havnby later, Language language) {
        return new ChangeList(Havnby.COURSE, new Messages(), language, earlier.answers(), later.answers());
    }

    private static PrintedSection section(String name, String... questions) {
        var addresses = new LinkedHashSet<Address>();
        Stream.of(questions)
                .map(question -> Address.parse(question).orElseThrow())
                .forEach(addresses::add);
        return new PrintedSection(name, addresses);
    }

    private static List<String> lines(List<SectionChanges> changes) {
        return changes.stream().flatMap(change -> change.changes().stream()).toList();
    }
}
