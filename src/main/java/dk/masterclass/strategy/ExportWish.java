package dk.masterclass.strategy;

import dk.masterclass.document.Language;
import dk.masterclass.strategy.Compared.Sealed;
import dk.masterclass.strategy.files.Output;
import java.util.Optional;

/** A file that somebody wants to have made. */
public sealed interface ExportWish {

    Language language();

    /** The strategy as it stands when its turn comes. */
    record OfDraft(Output output, Language language) implements ExportWish {}

    /**
     * The text with its changes in it.
     *
     * @param later what is being written, if empty
     */
    record OfChanges(Sealed earlier, Optional<Sealed> later, Language language) implements ExportWish {}
}
