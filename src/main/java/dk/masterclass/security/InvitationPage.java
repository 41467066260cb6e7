package dk.masterclass.security;

import dk.masterclass.document.Language;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.people.Acceptance;
import dk.masterclass.people.Invitations;
import dk.masterclass.people.PasswordWeakness;
import dk.masterclass.ui.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The page on which somebody takes up an invitation, and the one that says that it cannot be taken up. */
@Component
final class InvitationPage {

    private final PlainPage frame;
    private final Messages messages;

    InvitationPage(PlainPage frame, Messages messages) {
        this.frame = frame;
        this.messages = messages;
    }

    /** What was typed before, and the key of what was wrong with it. */
    record Earlier(String name, Optional<String> errorKey) {

        static final Earlier NOTHING = new Earlier("", Optional.empty());

        static Earlier refused(String name, Acceptance why) {
            return new Earlier(
                    name, Optional.of("security.invitation." + why.name().toLowerCase(Locale.ROOT)));
        }
    }

    String open(HttpServletRequest request, Invitations.Open invitation, Earlier earlier) {
        var language = PageLanguage.of(request, invitation.language());
        return frame.html(language, "security.invitation.title", html -> {
            html.element("h1", messages.text(language, "security.invitation.title"));
            html.element("p", lead(language, invitation), "class", "sign-in-lead");
            earlier.errorKey.ifPresent(key -> PlainPage.say(html, rule(language, key), true));
            html.open("form", "method", "post", "class", "sign-in-form");
            PlainPage.token(html, request);
            if (invitation.hasAccount()) {
                html.element("button", messages.text(language, "security.invitation.join"), "type", "submit");
            } else {
                fields(html, language, invitation, earlier);
            }
            html.close("form");
        });
    }

    String gone(HttpServletRequest request) {
        var language = PageLanguage.of(request);
        return frame.html(language, "security.invitation.gone.title", html -> {
            html.element("h1", messages.text(language, "security.invitation.gone.title"));
            html.element("p", messages.text(language, "security.invitation.gone.text"), "class", "sign-in-lead");
            html.open("p")
                    .element(
                            "a",
                            messages.text(language, "security.invitation.gone.sign-in"),
                            "href",
                            SignInController.PATH)
                    .close("p");
        });
    }

    private String lead(Language language, Invitations.Open invitation) {
        var place = invitation.place().text(messages, language);
        var who = invitation
                .inviter()
                .map(inviter -> messages.text(language, "security.invitation.lead", inviter, place))
                .orElseGet(() -> messages.text(language, "security.invitation.lead.platform", place));
        var next = invitation.hasAccount()
                ? messages.text(language, "security.invitation.known", invitation.email())
                : messages.text(language, "security.invitation.new");
        return who + " " + next;
    }

    private void fields(HtmlWriter html, Language language, Invitations.Open invitation, Earlier earlier) {
        var error = earlier.errorKey.isPresent();
        var nameFirst = earlier.name.isBlank();
        PlainPage.input(html, messages.text(language, "security.email"), "username", "email", "username", false);
        html.attribute("value", invitation.email().value()).attribute("readonly", true);
        PlainPage.input(html, messages.text(language, "security.name"), "name", "text", "name", error);
        html.attribute("value", earlier.name).attribute("required", true).attribute("autofocus", nameFirst);
        html.element("label", messages.text(language, "security.invitation.password"), "for", "password");
        html.open("input", "id", "password", "name", "password", "type", "password", "autocomplete", "new-password");
        html.attribute("required", true).attribute("autofocus", !nameFirst);
        html.attribute("aria-describedby", error ? "hint notice" : "hint");
        html.element("p", rule(language, "security.invitation.password.hint"), "id", "hint", "class", "sign-in-hint");
        html.element("button", messages.text(language, "security.invitation.create"), "type", "submit");
    }

    private String rule(Language language, String key) {
        return messages.text(language, key, PasswordWeakness.SHORTEST, PasswordWeakness.LONGEST);
    }
}
