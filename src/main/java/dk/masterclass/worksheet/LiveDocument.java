package dk.masterclass.worksheet;

import dk.masterclass.course.Exercise;
import dk.masterclass.document.Block;
import dk.masterclass.document.Language;
import java.util.List;

/**
 * The strategy as it reads while somebody answers: shown beside the questions. Declared here, implemented by {@code
 * strategy}, because the worksheet knows nothing about how a strategy is composed.
 */
public interface LiveDocument {

    /** The sections this exercise feeds, as a draft: what is not answered yet is a marked gap. */
    List<Block> sectionsFor(Answers answers, Exercise exercise, Language language);
}
