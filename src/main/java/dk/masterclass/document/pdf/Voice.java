package dk.masterclass.document.pdf;

import dk.masterclass.document.pdf.tagged.Element;
import dk.masterclass.document.pdf.tagged.Rgb;
import dk.masterclass.document.pdf.tagged.Target;
import dk.masterclass.document.pdf.text.Role;

/** What a span of text is: whose content it is in the structure tree, and how it differs from the words around it. */
sealed interface Voice extends Role {

    Element element();

    Rgb colour();

    record Plain(Element element, Rgb colour) implements Voice {}

    /** @param contents what the link says when only links are read out */
    record Linked(Element element, Rgb colour, Target target, String contents) implements Voice {}

    /** Words that hold the place of an answer. */
    record Missing(Element element, Rgb colour) implements Voice {}

    /** Words that were not there before: underlined. */
    record Inserted(Element element, Rgb colour) implements Voice {}

    /** Words that are not there any more: struck through. */
    record Deleted(Element element, Rgb colour) implements Voice {}
}
