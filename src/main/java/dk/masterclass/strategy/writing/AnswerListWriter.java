package dk.masterclass.strategy.writing;

import dk.masterclass.course.Localized;
import dk.masterclass.course.StrategyOutline.AnswerList;
import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.SourcePath;
import dk.masterclass.strategy.manuscript.ChosenRows;
import dk.masterclass.strategy.manuscript.Manuscript;
import dk.masterclass.strategy.manuscript.Prose;
import dk.masterclass.strategy.manuscript.Sentence;
import dk.masterclass.strategy.manuscript.TypedLines;
import dk.masterclass.strategy.manuscript.Written;
import java.util.List;

/** Prints the options of one answer, or its lines, as a list. */
final class AnswerListWriter {

    private final Manuscript manuscript;

    AnswerListWriter(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    Written write(AnswerList list) {
        return list.item().map(item -> rows(list, item)).orElseGet(() -> lines(list));
    }

    /** Each row of a table is an item, unless nothing can be said of it. */
    private Written rows(AnswerList list, Localized item) {
        var address = manuscript.address(list.address());
        var table = manuscript.table(address);
        var sentences = new ChosenRows(manuscript, address, table)
                .of(list.rows()).stream()
                        .map(row -> Prose.of(Sentence.all(item, manuscript, manuscript.placesIn(address, table, row))))
                        .filter(row -> !row.blocks().isEmpty())
                        .toList();
        return sentences.isEmpty()
                ? manuscript.nothingIn(table, address)
                : new Written(
                        List.of(new Block.Items(
                                list.numbered(),
                                sentences.stream().map(Written::blocks).toList())),
                        sentences.stream().anyMatch(Written::answered));
    }

    private Written lines(AnswerList list) {
        var address = manuscript.address(list.address());
        var field = manuscript.field(address);
        var labels = manuscript.labels(field, address);
        var entries = labels.isEmpty()
                ? manuscript.answer(field, address).stream()
                        .flatMap(AnswerListWriter::lines)
                        .toList()
                : labels;
        if (!entries.isEmpty()) {
            return Written.answered(items(list.numbered(), entries, Manuscript.source(address)));
        }
        return manuscript.draft()
                ? Written.fixed(new Block.Paragraph(List.of(manuscript.missing(field, address))))
                : Written.NOTHING;
    }

    private static java.util.stream.Stream<String> lines(String text) {
        return text.lines().map(TypedLines::withoutBullet).filter(line -> !line.isBlank());
    }

    private static Block items(boolean numbered, List<String> entries, SourcePath source) {
        return new Block.Items(
                numbered,
                entries.stream()
                        .map(entry -> List.<Block>of(
                                new Block.Paragraph(List.of(new Inline.Answered(entry.strip(), source)))))
                        .toList());
    }
}
