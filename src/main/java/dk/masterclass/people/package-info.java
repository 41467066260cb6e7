/** People, organisations, cohorts and teams, who belongs where, and who is signed in. */
@ApplicationModule(allowedDependencies = {"document", "document :: *", "ui"})
@NullMarked
package dk.masterclass.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
