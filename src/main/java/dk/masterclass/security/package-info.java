/** Signing in and out, and who may ask for what. */
@ApplicationModule(allowedDependencies = {"document", "document :: *", "ui", "people"})
@NullMarked
package dk.masterclass.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
