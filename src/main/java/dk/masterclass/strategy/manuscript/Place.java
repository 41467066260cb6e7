package dk.masterclass.strategy.manuscript;

import dk.masterclass.course.Field;
import dk.masterclass.course.SentenceTemplate.Slot;
import dk.masterclass.worksheet.Address;

/**
 * Where a sentence gets an answer from.
 *
 * @param expected whether a draft marks it as missing; otherwise the sentence is simply not said
 */
public record Place(Field field, Address address, boolean expected) {

    /** Finds the places of a sentence: among all questions, or in one row. */
    @FunctionalInterface
    public interface Finder {
        Place of(Slot slot);
    }
}
