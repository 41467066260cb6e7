/** The final versions, their numbers and sums, and who may have them. */
@NullMarked
package dk.masterclass.strategy.versions;

import org.jspecify.annotations.NullMarked;
