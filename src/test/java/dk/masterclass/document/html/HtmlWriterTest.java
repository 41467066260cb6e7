package dk.masterclass.document.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {

    private final HtmlWriter html = new HtmlWriter();

    @Test
    void textAndAttributesAreEscaped() {
        html.element("p", "<script>\"a\" & 'b'</script>", "title", "\" onload=\"x");

        assertThat(html)
                .hasToString("<p title=\"&quot; onload=&quot;x\">"
                        + "&lt;script&gt;&quot;a&quot; &amp; 'b'&lt;/script&gt;</p>");
    }

    @Test
    void elementsThatHoldNothingNeedNoEnd() {
        html.open("label").text("Navn ").open("input", "id", "name").attribute("required", true);
        html.attribute("disabled", false).close("label");

        assertThat(html).hasToString("<label>Navn <input id=\"name\" required=\"\"></label>");
    }

    @Test
    void nestedContentIsWrittenInside() {
        html.element("ul", () -> html.element("li", "én"), "class", "x");

        assertThat(html).hasToString("<ul class=\"x\"><li>én</li></ul>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " JavaScript:alert(1)",
                "java\tscript:alert(1)",
                "data:text/html,<script>",
                "vbscript:x",
                "//evil.example/x",
                "/\\evil.example/x",
                "\\\\evil.example",
                "x\u0000:y"
            })
    void addressesThatRunOrLeaveUnseenBecomeHarmless(String address) {
        html.element("a", "x", "href", address);

        assertThat(html).hasToString("<a href=\"#\">x</a>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oevelse/1C#1C/trigger",
                "https://example.dk/a?b=c",
                "#S3",
                "mailto:a@b.example",
                "images/a.svg",
                "a/b:c",
                "?x=1",
                "/"
            })
    void ordinaryAddressesStay(String address) {
        html.element("a", "x", "href", address);

        assertThat(html).hasToString("<a href=\"" + address + "\">x</a>");
    }

    @Test
    void controlCharactersAndHalfPairsAreReplacedVisibly() {
        html.text("a\u0000b\uD800c\uDE00d😀\u0085");

        assertThat(html).hasToString("a\uFFFDb\uFFFDc\uFFFDd😀\uFFFD");
    }

    @Test
    void programsAndStylesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> html.open("p", "onclick", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new HtmlWriter().open("p", "style", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new HtmlWriter().open("p x"));
        assertThatIllegalStateException()
                .isThrownBy(() -> new HtmlWriter().open("script").text("x"));
    }

    @Test
    void elementsEndInTheOrderTheyBegan() {
        html.open("p").open("em");

        assertThatIllegalStateException().isThrownBy(() -> html.close("p"));
        assertThatIllegalStateException().isThrownBy(html::toString);
    }
}
