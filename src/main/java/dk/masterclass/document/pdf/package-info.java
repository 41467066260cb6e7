/** Prints a document as a tagged PDF. The only place that knows PDFBox. */
@NamedInterface("pdf")
@NullMarked
package dk.masterclass.document.pdf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
