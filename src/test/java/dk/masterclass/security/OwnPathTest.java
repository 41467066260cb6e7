package dk.masterclass.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/oevelse/1C",
                "/oevelse/1C/historik?svar=1C/why&a=b",
                "/lektion/1.1",
                "/strategi#1C",
                "/p%C3%A6n"
            })
    void pagesOfOursArePlacesToComeBackTo(String path) {
        assertThat(OwnPath.of(path)).hasValue(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "oevelse/1C",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "\t//evil.example",
                " //evil.example",
                "/\n/evil.example",
                "http://evil.example",
                "https:/evil.example",
                "https:evil.example",
                "javascript:alert(1)",
                "/.//evil.example",
                "/a/..//evil.example",
                "/a/../../evil.example",
                "/@evil.example//x",
                "/login",
                "/login?next=/",
                "/logout",
                "/api/session",
                "/å",
                "/%zz"
            })
    void everythingElseIsNone(String path) {
        assertThat(OwnPath.of(path)).isEmpty();
    }

    @Test
    void nothingAndFarTooMuchAreNone() {
        assertThat(OwnPath.of(null)).isEmpty();
        assertThat(OwnPath.of("/" + "a".repeat(600))).isEmpty();
    }
}
