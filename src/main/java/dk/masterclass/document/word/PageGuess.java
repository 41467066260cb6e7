package dk.masterclass.document.word;

/**
 * Where pages will break, more or less: only the program that opens the file knows. Good enough for the numbers in the
 * contents until somebody has them updated.
 */
final class PageGuess {

    private int page = 1;
    private double filled;

    int page() {
        return page;
    }

    void breakPage() {
        if (filled > 0) {
            page++;
            filled = 0;
        }
    }

    /** Lines that may be torn apart. */
    void lines(Look look, int characters, double width) {
        space(look.before);
        for (long line = look.lines(characters, width); line > 0; line--) {
            whole(look.line);
        }
        space(look.after);
    }

    /** Something that stands on one page. */
    void whole(double height) {
        if (filled + height > Paper.DEPTH) {
            breakPage();
        }
        filled += height;
    }

    /** Makes sure that so much comes with what follows. */
    void keep(double height) {
        if (filled + height > Paper.DEPTH) {
            breakPage();
        }
    }

    private void space(double height) {
        if (filled > 0) {
            filled += height;
        }
    }
}
