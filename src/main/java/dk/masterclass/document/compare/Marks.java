package dk.masterclass.document.compare;

import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import java.util.List;

/** The words for what happened to a piece of text. */
enum Marks {
    DANISH(
            "indsat",
            "slettet",
            "(flyttet hertil)",
            "(flyttet herfra)",
            "Billede",
            "Billedet »%s« er tegnet om, fordi tallene er ændret."),
    ENGLISH(
            "inserted",
            "deleted",
            "(moved to here)",
            "(moved from here)",
            "Picture",
            "The picture “%s” is drawn anew, since its numbers have changed.");

    private final String inserted;
    private final String deleted;
    private final String movedHere;
    private final String movedAway;
    private final String picture;
    private final String redrawn;

    Marks(String inserted, String deleted, String movedHere, String movedAway, String picture, String redrawn) {
        this.inserted = inserted;
        this.deleted = deleted;
        this.movedHere = movedHere;
        this.movedAway = movedAway;
        this.picture = picture;
        this.redrawn = redrawn;
    }

    static Marks in(Language language) {
        return switch (language) {
            case DANISH -> DANISH;
            case ENGLISH -> ENGLISH;
        };
    }

    Inline mark(Fate fate, List<Inline> content) {
        return switch (fate) {
            case INSERTED -> new Inline.Inserted(content, inserted);
            case DELETED -> new Inline.Deleted(content, deleted);
            case CHANGED -> throw new IllegalArgumentException("What is changed is partly inserted, partly deleted");
        };
    }

    /** Where only characters can stand. */
    String mark(Fate fate, String text) {
        return switch (fate) {
            case INSERTED -> text + " [" + inserted + "]";
            case DELETED -> text + " [" + deleted + "]";
            case CHANGED -> text;
        };
    }

    /** In front of what stands in both documents, and in another place. */
    String moved(Fate fate) {
        return fate == Fate.DELETED ? movedAway : movedHere;
    }

    String picture(String caption) {
        return picture + ": " + caption;
    }

    String redrawn(String caption) {
        return redrawn.formatted(caption);
    }
}
