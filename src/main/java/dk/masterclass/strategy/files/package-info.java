/** Prints the document and makes the other files of the same answers. Asks nobody who wants them. */
@NullMarked
package dk.masterclass.strategy.files;

import org.jspecify.annotations.NullMarked;
