/** The embedded MariaDB of development and tests. With {@code spring.datasource.url} set, nothing here runs. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dk.masterclass.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
