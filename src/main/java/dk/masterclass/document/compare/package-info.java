/** Tells what changed between two texts and between two documents. */
@NamedInterface("compare")
@NullMarked
package dk.masterclass.document.compare;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
