package dk.masterclass.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameTest {

    @Test
    void isOneLineWithoutSpacesAround() {
        assertThat(Name.parse("  Mette \n Krogh\t")).hasValue(new Name("Mette Krogh"));
    }

    @Test
    void losesWhatNobodySees() {
        assertThat(new Name("Met\u0000te\u202E").value()).isEqualTo("Mette");
    }

    @Test
    void isNotEmpty() {
        assertThat(Name.parse("")).isEmpty();
        assertThat(Name.parse(" \n\u0007")).isEmpty();
    }

    @Test
    void isNotEndless() {
        assertThat(Name.parse("🚲".repeat(Name.LONGEST))).isPresent();
        assertThat(Name.parse("x".repeat(Name.LONGEST + 1))).isEmpty();
    }
}
