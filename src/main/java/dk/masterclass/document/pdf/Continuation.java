package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Page;

/** What comes back at the top of a page when the page break was inside a table or a panel. */
record Continuation(float height, Painter painter) {

    /** Paints below the given height. */
    interface Painter {
        void paint(Page page, float top);
    }

    static Continuation space(float height) {
        return new Continuation(height, (page, top) -> {});
    }
}
