/** The frame around every screen: menu, language, error pages. Nobody imports it. */
@ApplicationModule(allowedDependencies = {"document", "document :: *", "ui", "people"})
@NullMarked
package dk.masterclass.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
