/** The screen that says what doesn't fit in a strategy. */
@NullMarked
package dk.masterclass.checks.ui;

import org.jspecify.annotations.NullMarked;
