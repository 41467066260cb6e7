package dk.masterclass.worksheet.interleaving;

import dk.masterclass.worksheet.Value;

/** What a page knows of an answer: what the server has, and what its field was made from. */
final class Known {

    Value truth = Value.empty();
    long revision;
    Value basis = Value.empty();
    long basisRevision;

    void learn(Value value, long at) {
        if (at >= revision) {
            truth = value;
            revision = at;
        }
    }

    /** The field shows the truth from now on. */
    void adopt() {
        basis = truth;
        basisRevision = revision;
    }
}
