/** The instructor's work: the queue, remarks on answers, the verdict. */
@ApplicationModule(allowedDependencies = {"document", "document :: *", "ui", "course", "people", "worksheet"})
@NullMarked
package dk.masterclass.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
