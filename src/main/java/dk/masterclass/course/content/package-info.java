/** Turns the files of the course into its model, and names every fault in them at once. */
@NamedInterface("content")
@NullMarked
package dk.masterclass.course.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
