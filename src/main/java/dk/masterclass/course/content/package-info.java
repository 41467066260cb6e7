/** Turns the files of the course into its model, and names every fault in them at once. */
@NullMarked
package dk.masterclass.course.content;

import org.jspecify.annotations.NullMarked;
