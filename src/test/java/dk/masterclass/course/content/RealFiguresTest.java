package dk.masterclass.course.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The figures of the delivered course: harmless, readable on a phone, of one family. */
class RealFiguresTest {

    static Stream<Path> figures() throws Exception {
        try (var files = Files.walk(RealCourse.DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(".svg")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("figures")
    void areDrawingsThatLoadAndRunNothing(Path figure) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        Element svg = factory.newDocumentBuilder().parse(figure.toFile()).getDocumentElement();
        NodeList all = svg.getElementsByTagName("*");

        assertThat(svg.getTagName()).isEqualTo("svg");
        assertThat(svg.getAttribute("viewBox")).isNotBlank();
        for (int i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            assertThat(element.getTagName()).isNotIn("script", "foreignObject", "image", "a", "iframe");
            for (int j = 0; j < element.getAttributes().getLength(); j++) {
                var attribute = element.getAttributes().item(j);
                assertThat(attribute.getNodeName()).doesNotStartWith("on");
                assertThat(attribute.getNodeValue()).doesNotContain("http:", "https:", "javascript:");
            }
        }
    }

    /** A phone of 390 pixels leaves 358 of them for a figure. */
    @ParameterizedTest
    @MethodSource("figures")
    void haveWordsThatCanBeReadOnAPhoneAndAreOfOneFamily(Path figure) throws Exception {
        String svg = Files.readString(figure);
        var width = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        var sizes = Pattern.compile("font-size=\"([\\d.]+)\"")
                .matcher(svg)
                .results()
                .toList();

        assertThat(width.find()).isTrue();
        assertThat(sizes)
                .extracting(size -> Double.parseDouble(size.group(1)) * 358 / Integer.parseInt(width.group(1)))
                .allSatisfy(pixels -> assertThat(pixels).isGreaterThanOrEqualTo(11));
        assertThat(svg).containsOnlyOnce("font-family=\"Inter, 'Helvetica Neue', Arial, sans-serif\"");
    }
}
