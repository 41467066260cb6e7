package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Exercise;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.RowNames;

/** Everything the form of one exercise is written from. */
record Form(Exercise exercise, Answers answers, Words words, RowNames rows) {}
