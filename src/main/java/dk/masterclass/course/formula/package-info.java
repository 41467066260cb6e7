/**
 * The formulas in the course's files: checked against the questions when they are read, and unable to do harm when they
 * are computed. Only this package knows CEL.
 *
 * <p>See docs/decisions/0014-formulas-in-the-course.md.
 */
@NamedInterface("formula")
@NullMarked
package dk.masterclass.course.formula;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
