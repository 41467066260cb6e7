package dk.masterclass.strategy.ui;

import dk.masterclass.document.Language;
import dk.masterclass.strategy.VersionId;
import dk.masterclass.worksheet.Address;

/** The addresses of what the strategy's screen links to. */
final class Places {

    private Places() {}

    static String strategy(Language language) {
        return "/strategi?sprog=" + language.tag();
    }

    static String draftPdf(Language language) {
        return "/strategi/pdf?sprog=" + language.tag();
    }

    static String version(VersionId version) {
        return "/dokument/" + version + ".pdf";
    }

    static String question(Address address) {
        return "/oevelse/" + address.exercise() + "#" + address;
    }
}
