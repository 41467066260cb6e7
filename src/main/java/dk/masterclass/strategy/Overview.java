package dk.masterclass.strategy;

import dk.masterclass.document.Document;

/**
 * The strategy at one moment, all from the same answers.
 *
 * @param open what keeps it from being made final
 */
public record Overview(Document draft, Completeness completeness, Obstacles open) {}
