/** A text made of blocks, whoever wrote it and however it will be shown. Knows nobody. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package dk.masterclass.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
