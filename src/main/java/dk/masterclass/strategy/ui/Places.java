package dk.masterclass.strategy.ui;

import dk.masterclass.document.Language;
import dk.masterclass.people.NotVisible;
import dk.masterclass.strategy.queue.TicketId;
import dk.masterclass.strategy.versions.VersionId;
import dk.masterclass.worksheet.Address;
import java.util.Optional;

/** The addresses of what the strategy's screen links to. */
final class Places {

    static final String IMPORT = "/strategi/svarfil";

    private static final String DRAFT = "kladde";

    private Places() {}

    static String strategy(Language language) {
        return "/strategi?sprog=" + language.tag();
    }

    static String made(TicketId ticket) {
        return "/strategi/fil/" + ticket;
    }

    static String version(VersionId version, Language language) {
        return "/dokument/" + version + ".pdf?sprog=" + language.tag();
    }

    /** @param later what is being written, if empty */
    static String comparison(VersionId earlier, Optional<VersionId> later, Language language) {
        return pair(earlier, later) + "?sprog=" + language.tag();
    }

    static String pair(VersionId earlier, Optional<VersionId> later) {
        return "/strategi/sammenlign/" + earlier + "/"
                + later.map(VersionId::toString).orElse(DRAFT);
    }

    /** Reads the later side of a comparison's address. */
    static Optional<VersionId> later(String side) {
        return side.equals(DRAFT)
                ? Optional.empty()
                : Optional.of(VersionId.parse(side).orElseThrow(() -> new NotVisible("Version " + side)));
    }

    static VersionId earlier(String side) {
        return VersionId.parse(side).orElseThrow(() -> new NotVisible("Version " + side));
    }

    static String question(Address address) {
        return "/oevelse/" + address.exercise() + "#" + address;
    }
}
