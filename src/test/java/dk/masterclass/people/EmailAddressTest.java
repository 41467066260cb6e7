package dk.masterclass.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.dk", "mette.krogh+ea@havnby.example", "søren@rødgrød.dk", "o'hara@firma.co.uk"})
    void takesWhatCanBeAnAddress(String typed) {
        assertThat(EmailAddress.parse(typed)).hasValue(new EmailAddress(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "mette",
                "@havnby.example",
                "mette@",
                "mette@havnby",
                "mette@.example",
                "mette@havnby..example",
                "to@to@havnby.example",
                "mette krogh@havnby.example",
                "mette@havnby.example\nBcc: alle@havnby.example",
                "<mette@havnby.example>"
            })
    void refusesWhatCannot(String typed) {
        assertThat(EmailAddress.parse(typed)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(typed));
    }

    @Test
    void theSameMailboxIsTheSameValue() {
        assertThat(new EmailAddress(" Mette@Havnby.EXAMPLE ")).isEqualTo(new EmailAddress("mette@havnby.example"));
    }

    @Test
    void aDomainIsTheSameInLettersAndAsABrowserSendsIt() {
        var written = new EmailAddress("Søren@RØDGRØD.dk");

        assertThat(new EmailAddress("søren@xn--rdgrd-vuad.dk")).isEqualTo(written);
        assertThat(written).hasToString("søren@rødgrød.dk");
        assertThat(written.wire()).isEqualTo("søren@xn--rdgrd-vuad.dk");
        assertThat(new EmailAddress("mette@havnby.example").wire()).isEqualTo("mette@havnby.example");
    }

    @Test
    void endlessAddressesAreRefused() {
        assertThat(EmailAddress.parse("a".repeat(64) + "@" + "b".repeat(200) + ".dk"))
                .isEmpty();
    }
}
