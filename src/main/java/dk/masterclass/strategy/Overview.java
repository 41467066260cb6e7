package dk.masterclass.strategy;

import dk.masterclass.document.Document;
import dk.masterclass.worksheet.Lack;
import java.util.List;

/**
 * The strategy at one moment, all from the same answers.
 *
 * @param open what keeps it from being made final, in the order of the questions
 */
public record Overview(Document draft, Completeness completeness, List<Lack> open) {

    public Overview {
        open = List.copyOf(open);
    }
}
