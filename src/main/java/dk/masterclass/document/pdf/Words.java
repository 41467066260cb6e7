package dk.masterclass.document.pdf;

import dk.masterclass.document.Language;

/** The few words a printed document adds of its own. */
enum Words {
    DANISH("Indhold", "Side %d af %d", "Gå til %s, side %d"),
    ENGLISH("Contents", "Page %d of %d", "Go to %s, page %d");

    private final String contents;
    private final String page;
    private final String goTo;

    Words(String contents, String page, String goTo) {
        this.contents = contents;
        this.page = page;
        this.goTo = goTo;
    }

    static Words of(Language language) {
        return switch (language) {
            case DANISH -> DANISH;
            case ENGLISH -> ENGLISH;
        };
    }

    String contents() {
        return contents;
    }

    String page(int number, int count) {
        return page.formatted(number, count);
    }

    String goTo(String heading, int number) {
        return goTo.formatted(heading, number);
    }
}
