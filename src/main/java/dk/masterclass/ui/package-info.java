/** Small parts that every screen may use. Knows documents, and no feature. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"document", "document :: *"})
@NullMarked
package dk.masterclass.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
