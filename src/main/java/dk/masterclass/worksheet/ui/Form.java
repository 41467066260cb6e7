package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Dependants;
import dk.masterclass.worksheet.RowNames;

/** Everything the form of one exercise is written from. */
record Form(Exercise exercise, Answers answers, Words words, RowNames rows, Dependants dependants) {

    static Form of(Course course, Exercise exercise, Answers answers, Words words) {
        return new Form(
                exercise,
                answers,
                words,
                RowNames.of(course, answers, words.language()),
                Dependants.of(course, answers));
    }
}
