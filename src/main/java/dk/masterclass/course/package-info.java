/** The course as an immutable model: modules, steps, fields, the outline of the strategy. */
@ApplicationModule(allowedDependencies = {"document", "document :: *"})
@NullMarked
package dk.masterclass.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
