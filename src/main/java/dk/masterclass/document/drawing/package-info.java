/** The hands that draw: numbers in, a drawing out. Pure geometry; labels never touch, whatever the numbers are. */
@NamedInterface("drawing")
@NullMarked
package dk.masterclass.document.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
