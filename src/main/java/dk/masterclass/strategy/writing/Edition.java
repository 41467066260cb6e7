package dk.masterclass.strategy.writing;

import dk.masterclass.document.Brand;
import dk.masterclass.strategy.versions.VersionNumber;
import java.time.LocalDate;
import java.util.Optional;

/** Which edition of the strategy is composed: a draft with marked gaps, or the final text without any. */
public sealed interface Edition {

    /** The organisation's name as it is known apart from the answers; may be empty. */
    String organisation();

    LocalDate date();

    /** The organisation's own colour and logo, if it has chosen any. */
    Optional<Brand> brand();

    /** @param next the number it will get when it is made final; empty where nobody knows of earlier versions */
    record Draft(String organisation, LocalDate date, Optional<Brand> brand, Optional<VersionNumber> next)
            implements Edition {

        public Draft(String organisation, LocalDate date) {
            this(organisation, date, Optional.empty(), Optional.empty());
        }
    }

    /**
     * @param by who made the version final
     * @param making what its last page says of how it came about
     */
    record Final(
            String organisation,
            LocalDate date,
            VersionNumber number,
            String by,
            Optional<Brand> brand,
            Optional<Making> making)
            implements Edition {

        public Final(String organisation, LocalDate date, VersionNumber number, String by) {
            this(organisation, date, number, by, Optional.empty(), Optional.empty());
        }
    }
}
