/** Writes the document, section by section, as the outline says. */
@NullMarked
package dk.masterclass.strategy.writing;

import org.jspecify.annotations.NullMarked;
