package dk.masterclass.strategy.ui;

import dk.masterclass.document.Language;
import dk.masterclass.strategy.VersionId;
import dk.masterclass.strategy.queue.TicketId;
import dk.masterclass.worksheet.Address;

/** The addresses of what the strategy's screen links to. */
final class Places {

    static final String IMPORT = "/strategi/svarfil";

    private Places() {}

    static String strategy(Language language) {
        return "/strategi?sprog=" + language.tag();
    }

    static String made(TicketId ticket) {
        return "/strategi/fil/" + ticket;
    }

    static String version(VersionId version) {
        return "/dokument/" + version + ".pdf";
    }

    static String question(Address address) {
        return "/oevelse/" + address.exercise() + "#" + address;
    }
}
