package dk.masterclass.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kridt-banen-op",
                "grøn bænk i regnvejr",
                "to cykler og en måge",
                "Xk7!pQ2#vL9@",
                "48-29-10-57-38",
                "密码是很难猜到的一个长句子",
                "🚲 i 🌧️ hele ugen"
            })
    void takesWhatIsLongAndOnesOwn(String password) {
        assertThat(rules.weakness(password, "nanna.ny@havnby.example", "Nanna Ny"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adgangskode123",
                "Password1234!",
                "masterclass2027",
                "EmployeeAdvocacy",
                "aaaaaaaaaaaaaa",
                "123456789012",
                "12345678901234567890",
                "qwertyuiop1234",
                "sommer2027sommer",
                "NannaHavnby2027",
                "nanna.ny@havnby.example"
            })
    void refusesWhatEverybodyTriesFirst(String password) {
        assertThat(rules.weakness(password, "nanna.ny@havnby.example", "Nanna Ny"))
                .hasValue(PasswordWeakness.TOO_EASY);
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(rules.weakness("🚲🌧️ært")).hasValue(PasswordWeakness.TOO_SHORT);
        assertThat(rules.weakness("grøn bænk i")).hasValue(PasswordWeakness.TOO_SHORT);
        assertThat(rules.weakness("grøn bænk i ")).isEmpty();
    }

    @Test
    void longPasswordsAreFineUpToTheLimit() {
        var longest = "grøn bænk i regn ".repeat(8).substring(0, PasswordWeakness.LONGEST);

        assertThat(rules.weakness(longest)).isEmpty();
        assertThat(rules.weakness(longest + "x")).hasValue(PasswordWeakness.TOO_LONG);
    }
}
