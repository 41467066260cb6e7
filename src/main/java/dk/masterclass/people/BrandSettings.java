package dk.masterclass.people;

import dk.masterclass.document.Brand;
import dk.masterclass.document.Logo;
import java.util.Optional;

/**
 * The colour and the logo that an organisation has chosen for its documents.
 *
 * @param colour red, green and blue in one number
 */
public record BrandSettings(Optional<Integer> colour, Optional<Logo> logo) {

    static final BrandSettings NONE = new BrandSettings(Optional.empty(), Optional.empty());

    /** As documents carry it, if anything is chosen. */
    public Optional<Brand> brand() {
        return colour.isEmpty() && logo.isEmpty()
                ? Optional.empty()
                : Optional.of(new Brand(colour.orElse(Brand.PITCH), logo));
    }
}
