package dk.masterclass.document.html;

import java.util.List;

/** Finds words in a text that are explained where they stand. */
@FunctionalInterface
public interface Explainer {

    /** The places in a run of text, in their order and without overlap. */
    List<Mention> in(String text);

    /** @param id of the element with the explanation, which the word opens */
    record Mention(int start, int end, String id) {}

    /** Explains nothing. */
    static Explainer silent() {
        return text -> List.of();
    }
}
