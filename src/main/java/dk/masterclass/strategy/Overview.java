package dk.masterclass.strategy;

import dk.masterclass.document.Document;

/** The strategy at one moment, all from the same answers. */
public record Overview(Document draft, Completeness completeness) {}
