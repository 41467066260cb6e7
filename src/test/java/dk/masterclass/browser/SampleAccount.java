package dk.masterclass.browser;

import java.util.List;
import java.util.Optional;

/** The sample accounts, and the screens each of them may open. */
enum SampleAccount {
    ANONYMOUS(Optional.empty(), List.of("/login")),
    PARTICIPANT(
            Optional.of("deltager@havnby.example"),
            List.of(
                    "/",
                    "/lektion/1.1",
                    "/case/case-1",
                    "/oevelse/1A",
                    "/oevelse/1B",
                    "/oevelse/1C",
                    "/oevelse/1C/historik",
                    "/oevelse/1C/historik?svar=1C/trigger",
                    "/oevelse/1A/historik?svar=1A/channels",
                    "/strategi",
                    "/tjek",
                    "/team",
                    "/soeg",
                    "/soeg?q=ambassad%C3%B8r",
                    "/soeg?q=zebra",
                    "/ordliste",
                    "/noter",
                    "/profil")),
    CONTACT(Optional.of("kontakt@havnby.example"), List.of("/organisation", "/profil")),
    INSTRUCTOR(
            Optional.of("underviser@masterclass.example"), List.of("/gennemgang", "/hold", "/undervisning", "/profil")),
    ADMINISTRATOR(Optional.of("admin@masterclass.example"), List.of("/administration", "/profil"));

    private final Optional<String> email;
    private final List<String> screens;

    SampleAccount(Optional<String> email, List<String> screens) {
        this.email = email;
        this.screens = screens;
    }

    List<String> screens() {
        return screens;
    }

    Visitor visit(Visitors visitors, int width, int height) {
        var visitor = visitors.anonymous(width, height);
        return email.map(address -> visitor.signIn(address, Visitors.PASSWORD)).orElse(visitor);
    }
}
