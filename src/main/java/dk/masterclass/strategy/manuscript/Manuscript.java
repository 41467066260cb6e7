package dk.masterclass.strategy.manuscript;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import dk.masterclass.course.SentenceTemplate;
import dk.masterclass.course.SentenceTemplate.Slot;
import dk.masterclass.course.StrategyOutline;
import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import dk.masterclass.document.SourcePath;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.AnswerText;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Counts;
import dk.masterclass.worksheet.RowNames;
import java.util.List;
import java.util.Optional;

/** What the writers write from: the questions of the course and what one team has answered, in one language. */
public record Manuscript(
        Course course,
        StrategyOutline outline,
        Answers answers,
        Language language,
        boolean draft,
        RowNames rows,

        Crossings crossings,
        Templates templates,
        OpenPoints openPoints) {

    public Exercise exercise(String id) {
        return course.exercise(id)
                .orElseThrow(() -> new IllegalStateException("The outline names an unknown exercise: " + id));
    }

    public Address address(String text) {
        return Address.parse(text)
                .orElseThrow(() -> new IllegalStateException("The outline holds no address: '" + text + "'"));
    }

    public Field field(Address question) {
        return course.exercise(question.exercise())
                .flatMap(exercise -> exercise.field(question.field()))
                .orElseThrow(() -> new IllegalStateException("The outline names an unknown question: " + question));
    }

    /** Among all questions of the course. */
    public Place place(Slot slot) {
        var address = address(slot.address());
        return new Place(field(address), address, true);
    }

    /** Among the columns of one row, and all questions of the course. */
    public Place.Finder placesIn(Address address, Field.Table table, String row) {
        return slot -> slot.isColumn() ? cell(address, table, row, slot.address()) : place(slot);
    }

    private static Place cell(Address address, Field.Table table, String row, String id) {
        var column = table.column(id)
                .orElseThrow(() -> new IllegalStateException("The outline names an unknown column: " + id));
        return new Place(column, address.cell(row, id), column.required());
    }

    /** Where no row is printed: a draft marks a table in which nothing is answered. */
    public Written nothingIn(Field.Table table, Address address) {
        boolean empty = Counts.of(table, address, answers, rows).isEmpty();
        return draft && empty ? Written.fixed(new Block.Paragraph(List.of(missing(table, address)))) : Written.NOTHING;
    }

    public Field.Table table(Address address) {
        if (field(address) instanceof Field.Table table) {
            return table;
        }
        throw new IllegalStateException("The outline prints a table, but the question is none: " + address);
    }

    public SentenceTemplate template(Localized text) {
        return templates.of(text.in(language));
    }

    /** The answer at this address, or nothing. */
    public Optional<String> answer(Field field, Address address) {
        return Optional.of(AnswerText.of(field, answers.at(address), language, rows())
                        .strip())
                .filter(text -> !text.isEmpty());
    }

    public Inline missing(Field field, Address address) {
        return new Inline.Missing(label(field), source(address));
    }

    public String label(Field field) {
        return field.wording().label().in(language);
    }

    /** Of chosen options, of the rows that are referred to, or of a table's own rows. */
    public List<String> labels(Field field, Address address) {
        if (field instanceof Field.Table) {
            return List.copyOf(rows.of(address.toString()).values());
        }
        return AnswerText.labels(field, answers.at(address), language, rows());
    }

    public static SourcePath source(Address address) {
        return new SourcePath(address.toString());
    }
}
