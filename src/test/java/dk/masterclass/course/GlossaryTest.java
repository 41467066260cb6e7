package dk.masterclass.course;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.document.Language;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GlossaryTest {

    private static final Glossary.Term PILOT = term("pilot", "pilot", List.of("piloten"));
    private static final Glossary.Term WHEEL = term("wheel", "årshjul", List.of("årshjulet"));
    private static final Glossary.Term GATE = term("gate", "Gate-keeper", List.of());

    private final Glossary glossary = new Glossary(List.of(WHEEL, GATE, PILOT));

    @Test
    void aWordIsFoundInAnyOfItsFormsWhateverItsCapitals() {
        assertThat(glossary.in("Piloten begynder, og GATE-KEEPER er klar.", Language.DANISH))
                .containsExactly(GATE, PILOT);
    }

    @Test
    void aWordInsideAnotherIsAnotherWord() {
        assertThat(glossary.in("Pilotprojektet, autopiloten og pilot-gruppen", Language.DANISH))
                .isEmpty();
    }

    @Test
    void aPhraseIsFoundWhereItStandsAsWords() {
        var manager = term("manager", "nærmeste leder", List.of());
        var words = new Glossary(List.of(manager));

        assertThat(words.in("Nærmeste lederskab, så nærmeste leder.", Language.DANISH))
                .containsExactly(manager);
        assertThat(words.in("Den nærmeste. Leder", Language.DANISH)).isEmpty();
    }

    @Test
    void theDanishAlphabetEndsWithItsOwnLetters() {
        assertThat(glossary.sorted(Language.DANISH)).containsExactly(GATE, PILOT, WHEEL);
    }

    private static Glossary.Term term(String id, String name, List<String> forms) {
        return Glossary.Term.of(id, Localized.of(name, name), Localized.of("", ""), Map.of(Language.DANISH, forms));
    }
}
