/** Draws answers, and prints beside each drawing the table it is made of. */
@NullMarked
package dk.masterclass.strategy.pictures;

import org.jspecify.annotations.NullMarked;
