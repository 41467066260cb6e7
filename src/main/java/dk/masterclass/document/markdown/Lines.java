package dk.masterclass.document.markdown;

import org.commonmark.node.Node;

/** Knows where a node stands. */
final class Lines {

    private Lines() {}

    /** The line a node begins on, counted from 1; that of its surroundings if it has none of its own. */
    static int of(Node node) {
        for (Node place = node; place != null; place = place.getParent()) {
            if (!place.getSourceSpans().isEmpty()) {
                return place.getSourceSpans().getFirst().getLineIndex() + 1;
            }
        }
        return 1;
    }
}
