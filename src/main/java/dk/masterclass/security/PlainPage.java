package dk.masterclass.security;

import dk.masterclass.document.Language;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.ui.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/**
 * The frame of the pages outside the app: the pitch with the promise on one side, a form on the other. Plain HTML, so
 * that they are there at once and work without JavaScript.
 */
@Component
final class PlainPage {

    private static final String NOTICE = "notice";

    private final Messages messages;

    PlainPage(Messages messages) {
        this.messages = messages;
    }

    /** Writes an error, read out at once, or a notice above a form. */
    static void say(HtmlWriter html, String text, boolean error) {
        html.element(
                "p",
                text,
                "id",
                NOTICE,
                "role",
                error ? "alert" : "status",
                "class",
                error ? "sign-in-error" : "sign-in-notice");
    }

    /** The hidden token without which a form is not taken. */
    static void token(HtmlWriter html, HttpServletRequest request) {
        var csrf = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        html.open("input", "type", "hidden", "name", csrf.getParameterName(), "value", csrf.getToken());
    }

    /** Begins the element of an input with its label before it; more attributes may follow. */
    static void input(HtmlWriter html, String label, String id, String type, String autocomplete, boolean error) {
        html.element("label", label, "for", id);
        html.open("input", "id", id, "name", id, "type", type, "autocomplete", autocomplete);
        if (error) {
            html.attribute("aria-describedby", NOTICE);
        }
    }

    String html(Language language, String titleKey, Consumer<HtmlWriter> content) {
        return html(language, titleKey, Optional.empty(), content);
    }

    /** A page whose address has a {@code parameter} that it keeps when it is read in the other language. */
    String html(Language language, String titleKey, Optional<String> parameter, Consumer<HtmlWriter> content) {
        var html = new HtmlWriter();
        html.doctype().open("html", "lang", language.tag());
        head(html, messages.text(language, titleKey) + " · " + messages.text(language, "security.brand"));
        html.open("body", "class", "sign-in");
        pitch(html, language);
        html.open("main", "class", "sign-in-main").open("div", "class", "sign-in-column");
        languages(html, language, parameter);
        content.accept(html);
        return html.close("div").close("main").close("body").close("html").toString();
    }

    private static void head(HtmlWriter html, String title) {
        html.open("head")
                .open("meta", "charset", "utf-8")
                .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .open("link", "rel", "icon", "href", "/images/icon.svg", "type", "image/svg+xml")
                .element("title", title)
                .open("link", "rel", "stylesheet", "href", "/styles/tokens.css")
                .open("link", "rel", "stylesheet", "href", "/styles/sign-in.css")
                .close("head");
    }

    private void pitch(HtmlWriter html, Language language) {
        html.open("header", "class", "sign-in-pitch")
                .element("p", messages.text(language, "security.brand"), "class", "sign-in-brand")
                .element("p", messages.text(language, "security.promise"), "class", "sign-in-promise");
        chalk(html);
        html.close("header");
    }

    /** The chalk lines of a pitch: the halfway line, the centre circle and its spot. */
    private static void chalk(HtmlWriter html) {
        html.open(
                        "svg",
                        "class",
                        "sign-in-chalk",
                        "viewBox",
                        "0 0 400 400",
                        "aria-hidden",
                        "true",
                        "focusable",
                        "false")
                .element("line", "", "x1", "0", "y1", "200", "x2", "400", "y2", "200")
                .element("circle", "", "cx", "200", "cy", "200", "r", "130")
                .element("circle", "", "class", "sign-in-spot", "cx", "200", "cy", "200", "r", "7")
                .close("svg");
    }

    private void languages(HtmlWriter html, Language current, Optional<String> parameter) {
        var other = current == Language.DANISH ? Language.ENGLISH : Language.DANISH;
        html.open("p", "class", "sign-in-language")
                .element(
                        "a",
                        messages.text(other, "security.in-this-language"),
                        "href",
                        "?" + PageLanguage.PARAMETER + "=" + other.tag()
                                + parameter.map(kept -> "&" + kept).orElse(""),
                        "lang",
                        other.tag(),
                        "hreflang",
                        other.tag())
                .close("p");
    }
}
