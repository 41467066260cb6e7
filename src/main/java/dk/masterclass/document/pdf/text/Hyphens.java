package dk.masterclass.document.pdf.text;

import java.util.List;

/** Which words of a paragraph may be divided, and where. */
@FunctionalInterface
interface Hyphens {

    Hyphens NONE = word -> List.of();

    List<Integer> breaks(String word);
}
