package dk.masterclass.strategy;

import dk.masterclass.document.Language;
import dk.masterclass.strategy.files.Output;

/** A file of the strategy as it stands when its turn comes. */
public record ExportWish(Output output, Language language) {}
