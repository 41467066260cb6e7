package dk.masterclass.strategy.writing;

import dk.masterclass.course.Field;
import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.strategy.manuscript.LongDate;
import dk.masterclass.strategy.manuscript.Manuscript;
import dk.masterclass.strategy.manuscript.Waiver;
import dk.masterclass.strategy.versions.Sha256;
import dk.masterclass.strategy.versions.VersionNumber;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Address;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes what a document says of itself: which version it is, who approved it, what changed since the one before, and
 * the checksums that tell whether somebody holds this very text.
 */
final class ControlWriter {

    private static final String ID = "control";

    private final Manuscript manuscript;
    private final Messages messages;

    ControlWriter(Manuscript manuscript, Messages messages) {
        this.manuscript = manuscript;
        this.messages = messages;
    }

    /** Nothing in a course that doesn't ask about the document. */
    List<Block> write(Edition edition, Optional<Waiver> waiver) {
        if (DocumentData.askedIn(manuscript.course()).findAny().isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>(facts(facts(edition, waiver)));
        if (edition instanceof Edition.Final version) {
            version.making().ifPresent(making -> write(making, blocks));
        }
        return blocks;
    }

    /** Only what was answered, whichever version it stands in. */
    List<Block> answered() {
        var rows = answers().toList();
        return rows.isEmpty() ? List.of() : facts(rows);
    }

    private List<Block> facts(List<List<Block.Cell>> rows) {
        var columns = List.of(
                new Block.Column(text("fact"), 1, Block.Align.START),
                new Block.Column(text("value"), 2, Block.Align.START));
        return List.of(
                new Block.Heading(1, ID, "", text("title")), new Block.Table(Optional.empty(), columns, rows, true));
    }

    private List<List<Block.Cell>> facts(Edition edition, Optional<Waiver> waiver) {
        var rows = new ArrayList<List<Block.Cell>>();
        rows.add(row(text("version"), version(edition)));
        rows.add(row(text("status"), Inline.text(status(edition))));
        answers().forEach(rows::add);
        waiver.ifPresent(
                given -> rows.add(row(text("reason"), Inline.text(given.reason().text()))));
        return rows;
    }

    private Stream<List<Block.Cell>> answers() {
        return Stream.of(
                        row("confidentiality", DocumentData.CONFIDENTIALITY),
                        approved(),
                        row("names", DocumentData.NAMES))
                .flatMap(Optional::stream);
    }

    private List<Inline> version(Edition edition) {
        return switch (edition) {
            case Edition.Final version -> List.of(number(version.number()));
            case Edition.Draft draft ->
                draft.next()
                        .map(number -> List.of(number(number)))
                        .or(() -> answer(DocumentData.VERSION))
                        .orElse(Inline.text("–"));
        };
    }

    private Inline number(VersionNumber number) {
        return new Inline.Answered(number.toString(), Manuscript.source(DocumentData.VERSION));
    }

    private String status(Edition edition) {
        return switch (edition) {
            case Edition.Draft draft -> text("draft", day(draft.date()));
            case Edition.Final version ->
                version.by().isEmpty()
                        ? text("final-on", day(version.date()))
                        : text("final", version.by(), day(version.date()));
        };
    }

    private Optional<List<Block.Cell>> approved() {
        var by = answer(DocumentData.APPROVED_BY);
        var on = manuscript.answers().at(DocumentData.APPROVED_ON).isEmpty()
                ? Optional.<List<Inline>>empty()
                : answer(DocumentData.APPROVED_ON);
        return by.map(person -> {
            var content = new ArrayList<>(person);
            on.ifPresent(day -> {
                content.add(new Inline.Text(", "));
                content.addAll(day);
            });
            return row(text("approved"), content);
        });
    }

    private Optional<List<Block.Cell>> row(String key, Address question) {
        return answer(question).map(content -> row(text(key), content));
    }

    /** A draft shows the hole. */
    private Optional<List<Inline>> answer(Address question) {
        if (!DocumentData.isAsked(manuscript.course(), question)) {
            return Optional.empty();
        }
        Field field = manuscript.field(question);
        Optional<Inline> answered = manuscript
                .answer(field, question)
                .map(answer -> new Inline.Answered(answer, Manuscript.source(question)));
        return answered.or(
                        () -> manuscript.draft() ? Optional.of(manuscript.missing(field, question)) : Optional.empty())
                .map(List::of);
    }

    private void write(Making making, List<Block> blocks) {
        blocks.add(new Block.Heading(
                2,
                ID + "-changes",
                "",
                making.since().map(since -> text("changes", since.toString())).orElseGet(() -> text("changes.first"))));
        making.note().ifPresent(note -> blocks.add(new Block.Paragraph(Inline.text(note.text()))));
        if (!making.changes().isEmpty()) {
            blocks.add(new Block.Items(
                    false, making.changes().stream().map(ControlWriter::item).toList()));
        } else if (making.since().isPresent()) {
            blocks.add(new Block.Paragraph(Inline.text(text("changes.none"))));
        } else if (making.note().isEmpty()) {
            blocks.add(new Block.Paragraph(Inline.text(text("changes.nothing-before"))));
        }
        blocks.add(new Block.Heading(2, ID + "-sums", "", text("sums")));
        blocks.add(new Block.Paragraph(Inline.text(text("sums.text"))));
        blocks.add(sums(making));
    }

    private static List<Block> item(Making.SectionChanges changes) {
        return List.of(new Block.Paragraph(List.of(
                new Inline.Strong(Inline.text(changes.section())),
                new Inline.Text(": " + String.join("; ", changes.changes()) + "."))));
    }

    private Block sums(Making making) {
        return new Block.Items(
                false,
                List.of(
                        sum(text("sums.answers"), making.answersSha256()),
                        sum(text("sums.course"), making.courseSha256())));
    }

    private static List<Block> sum(String name, String sum) {
        return List.of(new Block.Paragraph(
                List.of(new Inline.Strong(Inline.text(name)), new Inline.Text(": " + Sha256.grouped(sum)))));
    }

    private static List<Block.Cell> row(String name, List<Inline> value) {
        return List.of(new Block.Cell(Inline.text(name)), new Block.Cell(value));
    }

    private String day(LocalDate day) {
        return LongDate.of(day, manuscript.language());
    }

    private String text(String key, Object... arguments) {
        return messages.text(manuscript.language(), "strategy.control." + key, arguments);
    }
}
