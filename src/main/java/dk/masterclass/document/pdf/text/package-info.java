/** Turns typed characters into lines of placed glyphs: typefaces, shaping, writing direction, hyphens, line breaks. */
@NullMarked
package dk.masterclass.document.pdf.text;

import org.jspecify.annotations.NullMarked;
