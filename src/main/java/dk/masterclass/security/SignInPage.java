package dk.masterclass.security;

import dk.masterclass.document.Language;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.people.SamplePeople;
import dk.masterclass.ui.Messages;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The page where people sign in. */
@Component
final class SignInPage {

    /** The one sentence the page may have to say, and whether it reports an error. */
    enum Notice {
        NONE("", false),
        WRONG("security.sign-in.wrong", true),
        WAIT("security.sign-in.wait", true),
        STALE("security.sign-in.stale", true),
        ENDED("security.sign-in.ended", false),
        SIGNED_OUT("security.sign-in.signed-out", false),
        READY("security.sign-in.ready", false),
        JOINED("security.sign-in.joined", false);

        private final String key;
        private final boolean error;

        Notice(String key, boolean error) {
            this.key = key;
            this.error = error;
        }
    }

    private final PlainPage frame;
    private final Messages messages;
    private final boolean samples;

    SignInPage(PlainPage frame, Messages messages, @Value("${masterclass.samples:false}") boolean samples) {
        this.frame = frame;
        this.messages = messages;
        this.samples = samples;
    }

    String html(HttpServletRequest request, Notice notice, String typedEmail) {
        var language = PageLanguage.of(request);
        var next = OwnPath.of(request.getParameter(OwnPath.PARAMETER));
        return frame.html(language, "security.sign-in.title", next.map(OwnPath::asParameter), html -> {
            html.element("h1", messages.text(language, "security.sign-in.title"));
            if (notice != Notice.NONE) {
                PlainPage.say(html, messages.text(language, notice.key), notice.error);
            }
            form(html, language, request, notice, typedEmail);
            if (samples) {
                samples(html, language);
            }
        });
    }

    private void form(HtmlWriter html, Language language, HttpServletRequest request, Notice notice, String typed) {
        html.open("form", "method", "post", "action", SignInController.PATH, "class", "sign-in-form");
        PlainPage.token(html, request);
        PlainPage.input(html, messages.text(language, "security.email"), "username", "email", "username", notice.error);
        html.attribute("value", typed).attribute("required", true).attribute("autofocus", typed.isEmpty());
        PlainPage.input(
                html,
                messages.text(language, "security.password"),
                "password",
                "password",
                "current-password",
                notice.error);
        html.attribute("required", true).attribute("autofocus", !typed.isEmpty());
        remember(html, language, request);
        OwnPath.of(request.getParameter(OwnPath.PARAMETER))
                .ifPresent(next -> html.open("input", "type", "hidden", "name", OwnPath.PARAMETER, "value", next));
        html.element("button", messages.text(language, "security.sign-in.button"), "type", "submit");
        html.close("form");
        html.element("p", messages.text(language, "security.sign-in.help"), "class", "sign-in-help");
    }

    private void remember(HtmlWriter html, Language language, HttpServletRequest request) {
        var name = SignInSuccess.REMEMBER;
        html.open("div", "class", "sign-in-remember")
                .open("input", "id", name, "name", name, "type", "checkbox", "aria-describedby", "remember-hint")
                .attribute("checked", request.getParameter(name) != null)
                .element("label", messages.text(language, "security.remember"), "for", name)
                .close("div");
        html.element(
                "p", messages.text(language, "security.remember.hint"), "class", "sign-in-hint", "id", "remember-hint");
    }

    private void samples(HtmlWriter html, Language language) {
        html.open("section", "class", "sign-in-samples", "aria-labelledby", "samples");
        html.element("h2", messages.text(language, "security.samples.title"), "id", "samples");
        html.element("p", messages.text(language, "security.samples.password", SamplePeople.PASSWORD));
        html.open("dl");
        for (var account : SamplePeople.accounts()) {
            html.element("dt", account.email());
            html.element("dd", messages.text(language, "security.samples." + account.key()));
        }
        html.close("dl").close("section");
    }
}
