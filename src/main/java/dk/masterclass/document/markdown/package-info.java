/** Reads a document from Markdown. The only place that knows commonmark. */
@NamedInterface("markdown")
@NullMarked
package dk.masterclass.document.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
