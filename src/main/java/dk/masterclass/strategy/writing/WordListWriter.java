package dk.masterclass.strategy.writing;

import dk.masterclass.course.Glossary;
import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.PlainText;
import dk.masterclass.strategy.manuscript.Letters;
import dk.masterclass.strategy.manuscript.Manuscript;
import dk.masterclass.strategy.manuscript.Written;
import dk.masterclass.ui.Messages;
import java.util.List;
import java.util.Optional;

/** Explains the words of the subject that stand in a document, and no others. */
final class WordListWriter {

    private static final double MEANING = 3.5;

    private final Manuscript manuscript;
    private final Messages messages;

    WordListWriter(Manuscript manuscript, Messages messages) {
        this.manuscript = manuscript;
        this.messages = messages;
    }

    /** @param before the document so far */
    Written write(List<Block> before) {
        var rows = manuscript.course().glossary().in(PlainText.of(before), manuscript.language()).stream()
                .map(this::row)
                .toList();
        var columns = List.of(
                new Block.Column(text("strategy.words.word"), 1, Block.Align.START),
                new Block.Column(text("strategy.words.meaning"), MEANING, Block.Align.START));
        return rows.isEmpty()
                ? Written.NOTHING
                : Written.answered(new Block.Table(Optional.empty(), columns, rows, true));
    }

    private List<Block.Cell> row(Glossary.Term term) {
        var language = manuscript.language();
        return List.of(
                new Block.Cell(Inline.text(Letters.raiseFirst(term.name().in(language)))),
                new Block.Cell(Inline.text(term.means().in(language))));
    }

    private String text(String key) {
        return messages.text(manuscript.language(), key);
    }
}
