/** The team's answers: addresses, changes, history, submissions, and the one service that saves. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "document :: *",
            "ui",
            "course",
            "course :: content",
            "course :: formula",
            "people"
        })
@NullMarked
package dk.masterclass.worksheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
