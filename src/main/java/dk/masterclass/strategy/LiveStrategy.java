package dk.masterclass.strategy;

import dk.masterclass.course.Exercise;
import dk.masterclass.document.Block;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.writing.StrategyComposer;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.LiveDocument;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows the worksheet how the strategy grows. */
@Component
final class LiveStrategy implements LiveDocument {

    private final StrategyComposer composer;

    LiveStrategy(StrategyComposer composer) {
        this.composer = composer;
    }

    @Override
    public List<Block> sectionsFor(Answers answers, Exercise exercise, Language language) {
        return composer.sectionsFedBy(exercise, answers, language);
    }
}
