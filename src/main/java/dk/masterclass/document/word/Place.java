package dk.masterclass.document.word;

/**
 * Where blocks stand: on the page, in a list, in a panel.
 *
 * @param look how plain paragraphs look there
 * @param indent from the left margin
 * @param depth how many lists are around it
 */
record Place(Look look, double indent, int depth) {

    static final Place PAGE = new Place(Look.BODY, 0, 0);

    Place inItem() {
        return new Place(look, indent + Numbering.STEP, Math.min(depth + 1, Numbering.DEEPEST));
    }

    Place looking(Look other) {
        return new Place(other, indent, depth);
    }

    double width() {
        return Paper.MEASURE - indent;
    }
}
