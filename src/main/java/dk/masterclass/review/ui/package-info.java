/** The screens of the review. */
@NullMarked
package dk.masterclass.review.ui;

import org.jspecify.annotations.NullMarked;
