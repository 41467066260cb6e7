package dk.masterclass.worksheet.ui;

import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.ProposalKey;
import dk.masterclass.worksheet.Seen;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a decision as the browser tells it: {@code {"what": "decline", "about": "8B/kpis#lagging/01JD…"}}. */
final class DecisionJson {

    private DecisionJson() {}

    /** Nothing for what no screen of ours sends. */
    static Optional<Decision> read(JsonNode detail) {
        var about = detail.path("about").asString("");
        return switch (detail.path("what").asString("")) {
            case "proposal-decline" -> ProposalKey.parse(about).map(Decision.Decline::new);
            case "proposal-offer" -> ProposalKey.parse(about).map(Decision.OfferAgain::new);
            case "keep-own" ->
                Address.parse(about)
                        .flatMap(answer -> Seen.parse(detail.path("seen").asString(""))
                                .map(seen -> new Decision.KeepOwn(answer, seen)));
            default -> Optional.empty();
        };
    }
}
