/** The participant's way: what is next, what is read, the self-tests. */
@ApplicationModule(
        allowedDependencies = {"document", "document :: *", "ui", "course", "people", "worksheet", "strategy"})
@NullMarked
package dk.masterclass.journey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
