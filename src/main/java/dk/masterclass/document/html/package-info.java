/** Shows a document in the browser. */
@NamedInterface("html")
@NullMarked
package dk.masterclass.document.html;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
