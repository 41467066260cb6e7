package dk.masterclass.worksheet.ui;

import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.ProposalKey;
import dk.masterclass.worksheet.Seen;

/** Something a reader decides about what answers give each other. */
sealed interface Decision {

    record Decline(ProposalKey proposal) implements Decision {}

    record OfferAgain(ProposalKey proposal) implements Decision {}

    /** @param seen what the source said on the screen */
    record KeepOwn(Address answer, Seen seen) implements Decision {}
}
