package dk.masterclass.worksheet;

import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import dk.masterclass.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What keeps an exercise from being handed in, in the order of its questions. Drafts are never checked: people may write
 * anything until they hand in.
 */
public final class HandInCheck {

    private final Exercise exercise;
    private final Answers answers;
    private final Language language;
    private final Messages messages;
    private final FieldCheck check;

    private HandInCheck(Exercise exercise, Answers answers, Language language, Messages messages) {
        this.exercise = exercise;
        this.answers = answers;
        this.language = language;
        this.messages = messages;
        this.check = new FieldCheck(language);
    }

    /** Everything that is missing or wrong, each with a finished sentence in this language. */
    public static List<Lack> of(Exercise exercise, Answers answers, Language language, Messages messages) {
        return new HandInCheck(exercise, answers, language, messages).lacks();
    }

    private List<Lack> lacks() {
        var lacks = new ArrayList<Lack>();
        for (Field field : exercise.fields()) {
            var address = Address.of(exercise.id(), field.id());
            if (field instanceof Field.Table table) {
                lacks.addAll(lacksOf(table, address));
            } else {
                check.faultOf(field, answers.at(address))
                        .map(fault -> lack(address, labelOf(field), fault))
                        .ifPresent(lacks::add);
            }
        }
        return List.copyOf(lacks);
    }

    private List<Lack> lacksOf(Field.Table table, Address address) {
        var rows = answers.rowsOf(address, table);
        var lacks = new ArrayList<Lack>();
        faultOf(table, rows.size())
                .map(fault -> lack(address, labelOf(table), fault))
                .ifPresent(lacks::add);
        for (int index = 0; index < rows.size(); index++) {
            for (Field column : table.columns()) {
                var cell = address.cell(rows.get(index), column.id());
                var label = messages.text(
                        language,
                        "worksheet.lack.cell",
                        labelOf(table),
                        RowNames.title(table, rows.get(index), index + 1, language),
                        labelOf(column));
                check.faultOf(column, answers.at(cell))
                        .map(fault -> lack(cell, label, fault))
                        .ifPresent(lacks::add);
            }
        }
        return lacks;
    }

    /** A table that nobody has to fill may stay without rows; once it has rows, the limits apply. */
    private static Optional<Fault> faultOf(Field.Table table, int rows) {
        int min = table.required() ? Math.max(1, table.minRows()) : table.minRows();
        boolean mayBeEmpty = rows == 0 && !table.required();
        if (rows < min && !mayBeEmpty) {
            return Optional.of(new Fault("tooFewRows", min, rows));
        }
        return rows > table.maxRows() ? Optional.of(new Fault("tooManyRows", table.maxRows(), rows)) : Optional.empty();
    }

    private Lack lack(Address address, String label, Fault fault) {
        return new Lack(address, label, fault.sentence(language, messages));
    }

    private String labelOf(Field field) {
        return field.wording().label().in(language);
    }
}
