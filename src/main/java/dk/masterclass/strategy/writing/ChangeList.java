package dk.masterclass.strategy.writing;

import dk.masterclass.course.Course;
import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.manuscript.Letters;
import dk.masterclass.strategy.writing.Making.SectionChanges;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.AnswerText;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.RowNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Says which answers are others than they were, section by section: »Risici: to nye og én fjernet«. */
public final class ChangeList {

    /** A longer answer is said to be written anew, a shorter one is quoted. */
    private static final int LONGEST_QUOTED = 40;

    private final Course course;
    private final Messages messages;
    private final Language language;
    private final Answers before;
    private final Answers after;
    private final RowNames rowsBefore;
    private final RowNames rowsAfter;

    public ChangeList(Course course, Messages messages, Language language, Answers before, Answers after) {
        this.course = course;
        this.messages = messages;
        this.language = language;
        this.before = before;
        this.after = after;
        this.rowsBefore = RowNames.of(course, before, language);
        this.rowsAfter = RowNames.of(course, after, language);
    }

    /** Each answer under the first section that prints it; what follows from other answers is not said again. */
    public List<SectionChanges> write(List<PrintedSection> sections) {
        var said = new HashSet<Address>();
        var changes = new ArrayList<SectionChanges>();
        for (PrintedSection section : sections) {
            var lines = section.questions().stream()
                    .filter(said::add)
                    .flatMap(question -> change(question).stream())
                    .toList();
            if (!lines.isEmpty()) {
                changes.add(new SectionChanges(section.name(), lines));
            }
        }
        return changes;
    }

    /** @param name as a reader finds it */
    record PrintedSection(String name, Set<Address> questions) {}

    private Optional<String> change(Address question) {
        return course.exercise(question.exercise())
                .flatMap(exercise -> exercise.field(question.field()))
                .flatMap(field -> change(question, field).map(words -> labelled(field, words)));
    }

    private Optional<String> change(Address question, Field field) {
        return switch (field) {
            case Field.Calc calc -> Optional.empty();
            case Field.Table table -> rows(question, table);
            default -> answer(question, field);
        };
    }

    private Optional<String> rows(Address question, Field.Table table) {
        var earlier = answeredRows(before, rowsBefore, question, table);
        var later = answeredRows(after, rowsAfter, question, table);
        var words = Stream.of(
                        count("added", without(later, earlier).count()),
                        count("removed", without(earlier, later).count()),
                        count(
                                "changed",
                                later.stream()
                                        .filter(row -> earlier.contains(row) && isOther(question, table, row))
                                        .count()))
                .flatMap(Optional::stream)
                .toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(AnswerText.enumeration(words, language));
    }

    private static Stream<String> without(List<String> rows, List<String> others) {
        return rows.stream().filter(row -> !others.contains(row));
    }

    private List<String> answeredRows(Answers answers, RowNames names, Address question, Field.Table table) {
        return answers.rowsOf(question, table).stream()
                .filter(row -> written(table)
                        .anyMatch(column -> !text(column, answers, names, question.cell(row, column.id()))
                                .isEmpty()))
                .toList();
    }

    private boolean isOther(Address question, Field.Table table, String row) {
        return written(table).anyMatch(column -> {
            var cell = question.cell(row, column.id());
            return !text(column, before, rowsBefore, cell).equals(text(column, after, rowsAfter, cell));
        });
    }

    private static Stream<Field> written(Field.Table table) {
        return table.columns().stream().filter(column -> !(column instanceof Field.Calc));
    }

    private Optional<String> count(String what, long count) {
        return count == 0
                ? Optional.empty()
                : Optional.of(messages.text(language, "strategy.changes." + what, count, numeral(count)));
    }

    /** Small numbers are written out. */
    private String numeral(long count) {
        var numerals = messages.text(language, "strategy.changes.numerals").split(" ");
        return count < numerals.length ? numerals[(int) count] : String.valueOf(count);
    }

    private Optional<String> answer(Address question, Field field) {
        var earlier = text(field, before, rowsBefore, question);
        var later = text(field, after, rowsAfter, question);
        if (earlier.equals(later)) {
            return Optional.empty();
        }
        if (earlier.isEmpty() || later.isEmpty()) {
            return Optional.of(messages.text(
                    language, earlier.isEmpty() ? "strategy.changes.answered" : "strategy.changes.emptied"));
        }
        boolean isQuoted = !(field instanceof Field.Short || field instanceof Field.Long)
                && earlier.length() <= LONGEST_QUOTED
                && later.length() <= LONGEST_QUOTED;
        return Optional.of(
                isQuoted
                        ? messages.text(language, "strategy.changes.from-to", earlier, later)
                        : messages.text(language, "strategy.changes.rewritten"));
    }

    private String text(Field field, Answers answers, RowNames rows, Address address) {
        return AnswerText.of(field, answers.at(address), language, rows).strip();
    }

    /** A label that is a question ends with its mark, and needs no colon. */
    private String labelled(Field field, String words) {
        var label = field.wording().label().in(language);
        boolean isSentence = label.endsWith("?") || label.endsWith(".");
        return isSentence ? label + " " + Letters.raiseFirst(words) : label + ": " + words;
    }
}
