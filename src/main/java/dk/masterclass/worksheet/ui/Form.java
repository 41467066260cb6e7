package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Dependants;
import dk.masterclass.worksheet.Reckoning;
import dk.masterclass.worksheet.RowNames;

/**
 * Everything the form of one exercise is written from.
 *
 * @param answers what the team has written
 * @param effective the same with all that follows from it
 */
record Form(
        Exercise exercise,
        Answers answers,
        Reckoning reckoning,
        Answers effective,
        Words words,
        RowNames rows,
        Dependants dependants) {

    static Form of(Course course, Exercise exercise, Answers answers, Reckoning reckoning, Words words) {
        var effective = reckoning.effective();
        return new Form(
                exercise,
                answers,
                reckoning,
                effective,
                words,
                RowNames.of(course, effective, words.language()),
                Dependants.of(course, answers));
    }
}
