/** Reaching the database: connections that come back by themselves, and the embedded MariaDB of development and tests. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.masterclass.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
