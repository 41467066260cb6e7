package dk.masterclass.document.html;

import dk.masterclass.document.Block;
import dk.masterclass.document.Brand;
import dk.masterclass.document.Document;
import dk.masterclass.document.Document.Cover;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A document as one file that any browser shows, without a server: its styles are in it, and its answers lead nowhere.
 */
public final class WebPage {

    private static final String STYLES = "/META-INF/resources/styles/";
    private static final List<String> SHEETS = List.of("tokens.css", "document.css", "web-page.css");

    private final HtmlWriter html = new HtmlWriter();
    private final Document document;

    private WebPage(Document document) {
        this.document = document;
    }

    public static byte[] of(Document document) {
        var page = new WebPage(document);
        page.write();
        return page.html.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write() {
        html.doctype().open("html", "lang", document.language().tag());
        head();
        html.open("body").open("div", "class", "web-page");
        document.cover().ifPresentOrElse(this::cover, () -> html.element("h1", document.title()));
        if (document.form() == Document.Form.BOOK) {
            contents();
        }
        html.open("main", "class", "doc doc-sheet");
        HtmlRenderer.unlinked(document.language()).write(document.blocks(), html);
        html.close("main");
        document.cover().ifPresent(cover -> html.element("footer", cover.footer()));
        html.close("div").close("body").close("html");
    }

    private void head() {
        html.open("head").open("meta", "charset", "utf-8");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.element("title", document.title());
        SHEETS.forEach(sheet -> html.style(read(sheet)));
        document.cover().flatMap(Cover::brand).ifPresent(brand -> html.style(colours(brand)));
        html.close("head");
    }

    /** The organisation's own in place of the green. */
    private static String colours(Brand brand) {
        String own = "#%06x".formatted(brand.legible());
        return ":root { --pitch: %s; --pitch-deep: %s; --pitch-light: %s; }".formatted(own, own, own)
                + " :root { --pitch-tint: color-mix(in srgb, %s 11%%, white); }".formatted(own);
    }

    private void cover(Cover cover) {
        html.open("header", "class", "web-page-cover");
        cover.brand()
                .flatMap(Brand::logo)
                .ifPresent(logo -> html.png(logo.png(), logo.alternative(), "class", "web-page-logo"));
        html.element("p", cover.organisation(), "class", "web-page-organisation");
        html.element("h1", document.title());
        if (!cover.sentence().isBlank()) {
            html.element("p", cover.sentence(), "class", "web-page-sentence");
        }
        html.open("ul", "class", "web-page-details");
        cover.details().forEach(detail -> html.element("li", detail));
        html.close("ul").close("header");
    }

    private void contents() {
        var sections = document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .filter(heading -> heading.level() == 1)
                .toList();
        if (sections.isEmpty()) {
            return;
        }
        String title = Words.in(document.language()).contents();
        html.open("nav", "class", "web-page-contents", "aria-label", title);
        html.element("h2", title).open("ul");
        for (Block.Heading section : sections) {
            String text = (section.number() + " " + section.text()).strip();
            html.element("li", () -> html.element("a", text, "href", "#" + section.id()));
        }
        html.close("ul").close("nav");
    }

    /** Without the typefaces, which are files of their own. */
    private static String read(String sheet) {
        try (var in = WebPage.class.getResourceAsStream(STYLES + sheet)) {
            if (in == null) {
                throw new IllegalStateException("There is no style sheet " + sheet);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("@font-face\\s*\\{[^}]*}\\s*", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
