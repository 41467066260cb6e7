package dk.masterclass.journey;

/**
 * What a browser sends for a note, and what became of it.
 *
 * @param base the revision its writer saw
 * @param revision the one that stood afterwards
 * @param typed as it was sent
 * @param stood what stood afterwards
 */
record NoteChange(
        String client,
        long sequence,
        String step,
        long base,
        long revision,
        String typed,
        String stood,
        Outcome outcome) {

    enum Outcome {
        SAVED,
        MERGED,
        CONFLICT
    }
}
