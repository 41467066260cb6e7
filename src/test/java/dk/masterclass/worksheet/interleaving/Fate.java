package dk.masterclass.worksheet.interleaving;

import java.util.Random;

/** What the network makes of a request. */
enum Fate {
    FINE(true, true, false),
    /** It never arrives. */
    LOST(false, false, false),
    /** It arrives, and the sender never hears. */
    UNANSWERED(true, false, false),
    /** It arrives, and then once more. */
    TWICE(true, true, true),
    /** The sender gives up before it arrives, and sends again. */
    DELAYED(false, false, true);

    final boolean arrives;
    final boolean isAnswered;
    final boolean isDelayed;

    Fate(boolean arrives, boolean isAnswered, boolean isDelayed) {
        this.arrives = arrives;
        this.isAnswered = isAnswered;
        this.isDelayed = isDelayed;
    }

    static Fate any(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> LOST;
            case 1, 2 -> UNANSWERED;
            case 3 -> TWICE;
            case 4 -> DELAYED;
            default -> FINE;
        };
    }
}
