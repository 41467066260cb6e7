package dk.masterclass.document.word;

/** The paper, in points. */
final class Paper {

    static final double WIDTH = 595.3;
    static final double HEIGHT = 841.9;
    static final double MARGIN = 88;
    static final double TOP = 76;
    static final double BOTTOM = 82;
    static final double EDGE = 38;

    /** What lines and tables have to fill. */
    static final double MEASURE = WIDTH - 2 * MARGIN;

    static final double DEPTH = HEIGHT - TOP - BOTTOM;

    private Paper() {}

    /** In twentieths of a point. */
    static String twips(double points) {
        return Long.toString(Math.round(points * 20));
    }

    /** In 12,700ths of a point, as pictures are measured. */
    static String emus(double points) {
        return Long.toString(Math.round(points * 12_700));
    }
}
