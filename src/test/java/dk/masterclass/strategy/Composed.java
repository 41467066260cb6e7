package dk.masterclass.strategy;

import static dk.masterclass.document.Language.DANISH;

import dk.masterclass.course.StrategyOutline.Part;
import dk.masterclass.document.Block;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.versions.VersionNumber;
import dk.masterclass.strategy.writing.Edition;
import dk.masterclass.worksheet.Answers;
import java.time.LocalDate;
import java.util.List;

/** What the composer makes of parts and answers, as a test reads it. */
final class Composed {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final Edition DRAFT = new Edition.Draft("Havnby", DAY);
    static final Edition FINAL = new Edition.Final("Havnby", DAY, new VersionNumber(3, 0), "Mette Krog");

    private Composed() {}

    static List<Block> body(Answers answers, Part... parts) {
        return SmallCourse.composer(parts).compose(answers, DANISH, DRAFT).blocks().stream()
                .skip(1)
                .toList();
    }

    static String draft(Language language, Answers answers, Part... parts) {
        var blocks =
                SmallCourse.composer(parts).compose(answers, language, DRAFT).blocks();
        return DocumentText.of(blocks.subList(1, blocks.size()));
    }

    static String finished(Answers answers, Part... parts) {
        return DocumentText.of(SmallCourse.composer(parts).compose(answers, DANISH, FINAL));
    }
}
