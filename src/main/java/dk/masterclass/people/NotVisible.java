package dk.masterclass.people;

/** It does not exist, or it belongs to somebody else; whoever asks is not told which. Answered with a 404. */
public final class NotVisible extends RuntimeException {

    public NotVisible(String what) {
        super(what);
    }
}
