package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Decided;
import dk.masterclass.worksheet.Dependants;
import dk.masterclass.worksheet.Proposals;
import dk.masterclass.worksheet.ProposedRow;
import dk.masterclass.worksheet.Reckoning;
import dk.masterclass.worksheet.RowNames;
import dk.masterclass.worksheet.TeamAnswers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Everything the form of one exercise is written from.
 *
 * @param answers what the team has written
 * @param effective the same with all that follows from it
 * @param proposals the rows that other answers propose for the tables of the exercise
 * @param decided what the team has decided about them, and about its own answers beside their sources
 */
record Form(
        Exercise exercise,
        Answers answers,
        Reckoning reckoning,
        Answers effective,
        Words words,
        RowNames rows,
        Dependants dependants,
        Map<Address, List<ProposedRow>> proposals,
        Decided decided) {

    /** With nothing proposed and nothing decided. */
    static Form of(Course course, Exercise exercise, Answers answers, Reckoning reckoning, Words words) {
        var effective = reckoning.effective();
        return new Form(
                exercise,
                answers,
                reckoning,
                effective,
                words,
                RowNames.of(course, effective, words.language()),
                Dependants.of(course, answers),
                Map.of(),
                Decided.nothing());
    }

    Form with(Course course, Proposals all, Decided settled) {
        var team = new TeamAnswers(course, answers, reckoning, rows, words.language());
        var proposed = new LinkedHashMap<Address, List<ProposedRow>>();
        for (Field field : exercise.fields()) {
            var table = Address.of(exercise.id(), field.id());
            proposed.put(table, all.of(table, team));
        }
        return new Form(exercise, answers, reckoning, effective, words, rows, dependants, proposed, settled);
    }

    /** Every question with where it is answered; those of a table once for each row there is. */
    void eachQuestion(BiConsumer<Field, Address> visitor) {
        for (Field field : exercise.fields()) {
            var question = Address.of(exercise.id(), field.id());
            if (field instanceof Field.Table table) {
                for (String row : answers.rowsOf(question, table)) {
                    table.columns().forEach(column -> visitor.accept(column, question.cell(row, column.id())));
                }
            } else {
                visitor.accept(field, question);
            }
        }
    }
}
