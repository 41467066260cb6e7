package dk.masterclass.strategy.files;

import dk.masterclass.document.Language;
import dk.masterclass.strategy.manuscript.OpenPoints;
import dk.masterclass.strategy.writing.Edition;
import dk.masterclass.worksheet.Answers;

/**
 * All that files are made of, at one moment: nothing is asked for later, so they can be made wherever there is time.
 *
 * @param origin whose answers they are: the same for the same team
 * @param typed what the team wrote, and nothing that follows from it
 * @param answers the same with all that follows from it
 * @param language the document's
 */
public record Material(
        String origin, Answers typed, Answers answers, Language language, Edition edition, OpenPoints openPoints) {}
