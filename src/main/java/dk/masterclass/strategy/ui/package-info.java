/** The screens of the strategy. */
@NullMarked
package dk.masterclass.strategy.ui;

import org.jspecify.annotations.NullMarked;
