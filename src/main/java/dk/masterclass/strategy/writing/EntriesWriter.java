package dk.masterclass.strategy.writing;

import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import dk.masterclass.course.SentenceTemplate.Slot;
import dk.masterclass.course.StrategyOutline.AnswerEntries;
import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.strategy.manuscript.ChosenRows;
import dk.masterclass.strategy.manuscript.Manuscript;
import dk.masterclass.strategy.manuscript.Place;
import dk.masterclass.strategy.manuscript.Prose;
import dk.masterclass.strategy.manuscript.Sentence;
import dk.masterclass.strategy.manuscript.SlotWriter;
import dk.masterclass.strategy.manuscript.Written;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.RowNames;
import java.util.ArrayList;
import java.util.List;

/** Tells the rows of a table one by one. Nothing is said of a cell that is empty and may be. */
final class EntriesWriter {

    private static final String BETWEEN = " · ";

    private final Manuscript manuscript;

    EntriesWriter(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    Written write(AnswerEntries part) {
        var address = manuscript.address(part.address());
        var table = manuscript.table(address);
        var entries = new ArrayList<Block.Entry>();
        boolean answered = false;
        for (String row : new ChosenRows(manuscript, address, table).of(part.rows())) {
            var written = new Row(address, table, row).write(part, entries.size() + 1);
            if (manuscript.draft() || written.answered()) {
                entries.add(written.entry());
                answered |= written.answered();
            }
        }
        if (!entries.isEmpty()) {
            return new Written(List.of(new Block.Entries(entries)), answered);
        }
        return manuscript.nothingIn(table, address);
    }

    private record WrittenEntry(Block.Entry entry, boolean answered) {}

    /** One row on its way to an entry. */
    private final class Row {

        private final Field.Table table;
        private final String row;
        private final Place.Finder places;

        Row(Address address, Field.Table table, String row) {
            this.table = table;
            this.row = row;
            this.places = manuscript.placesIn(address, table, row);
        }

        WrittenEntry write(AnswerEntries part, int number) {
            var name = part.name().map(this::sentences).orElseGet(this::ownName);
            var aside = part.aside().map(this::sentences).orElse(List.of());
            var content = Prose.of(sentences(part.says()));
            boolean answered = content.answered()
                    || name.stream().anyMatch(Sentence::isAnswered)
                    || aside.stream().anyMatch(Sentence::isAnswered);
            var words = joined(name, " ");
            return new WrittenEntry(
                    new Block.Entry(
                            words.isEmpty() ? Inline.text(title(number)) : words,
                            joined(aside, BETWEEN),
                            content.blocks()),
                    answered);
        }

        private List<Sentence> sentences(Localized template) {
            return Sentence.all(template, manuscript, places);
        }

        /** What the team, or the course, calls the row. */
        private List<Sentence> ownName() {
            if (table.hasFixedRows()) {
                var name = table.rowName(row).in(manuscript.language());
                return List.of(new Sentence(Inline.text(name), true, false));
            }
            var slot = new Slot(table.naming());
            return new SlotWriter(manuscript)
                    .write(slot, places.of(slot)).stream()
                            .filter(name -> manuscript.draft() || name instanceof Inline.Answered)
                            .map(name -> new Sentence(List.of(name), false, false))
                            .toList();
        }

        private String title(int number) {
            return RowNames.title(table, row, number, manuscript.language());
        }
    }

    private static List<Inline> joined(List<Sentence> sentences, String between) {
        var joined = new ArrayList<Inline>();
        for (Sentence sentence : sentences) {
            if (!sentence.isEmpty()) {
                if (!joined.isEmpty()) {
                    joined.add(new Inline.Text(between));
                }
                joined.addAll(sentence.content());
            }
        }
        return joined;
    }
}
