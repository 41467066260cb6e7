/** What an edit of the course means for the answers there are, told before anybody is met by it. */
@ApplicationModule(allowedDependencies = {"document", "course", "course :: content", "worksheet", "database"})
@NullMarked
package dk.masterclass.changes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
