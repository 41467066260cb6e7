/** Home, lessons and cases. */
@NullMarked
package dk.masterclass.journey.ui;

import org.jspecify.annotations.NullMarked;
