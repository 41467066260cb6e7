/** What doesn't fit in a team's answers, found by the checks that the course is written with. */
@ApplicationModule(
        allowedDependencies = {"document", "document :: *", "ui", "course", "course :: formula", "people", "worksheet"})
@NullMarked
package dk.masterclass.checks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
