/** The strategy as one document, composed from the answers; its versions and exports. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "document :: *",
            "ui",
            "course",
            "course :: content",
            "course :: formula",
            "people",
            "worksheet",
            "worksheet :: file",
            "checks"
        })
@NullMarked
package dk.masterclass.strategy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
