package dk.masterclass.checks;

import dk.masterclass.course.Course;
import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.RowNames;
import dk.masterclass.worksheet.Value;
import java.util.HashMap;
import java.util.Optional;

/** A team's answers with its ambassadors counted instead of named, as a document needs them that many may read. */
final class NamesLeftOut {

    private static final Address AMBASSADORS = Address.of("5B", "ambassadors");
    private static final String NAME = "who";
    private static final Address NAMES_WANTED = Address.of("8F", "namesInPdf");

    private NamesLeftOut() {}

    /** The very same answers where the team wants the names in, or the course asks for none. */
    static Answers of(Course course, Answers answers, Language language) {
        var table = course.exercise(AMBASSADORS.exercise())
                .flatMap(exercise -> exercise.field(AMBASSADORS.field()))
                .flatMap(field -> field instanceof Field.Table found ? Optional.of(found) : Optional.empty());
        return table.isEmpty() || answers.textAt(NAMES_WANTED).equals("ja")
                ? answers
                : counted(table.get(), answers, language);
    }

    private static Answers counted(Field.Table table, Answers answers, Language language) {
        var all = new HashMap<>(answers.all());
        int number = 0;
        for (String row : answers.rowsOf(AMBASSADORS, table)) {
            var title = RowNames.title(table, row, ++number, language);
            all.computeIfPresent(
                    AMBASSADORS.cell(row, NAME),
                    (address, answer) -> answer.value().isEmpty()
                            ? answer
                            : new Answers.Answer(new Value.PersonName(title, "", ""), answer.revision()));
        }
        return new Answers(all);
    }
}
