package dk.masterclass.journey.ui;

import dk.masterclass.course.Exercise;
import dk.masterclass.course.Step;

/** Where a step is opened, and what kind of step a reader is told it is. */
record StepPlace(String path, String kindKey, String kindNumber) {

    static StepPlace of(Step step) {
        return switch (step) {
            case Step.Lesson lesson -> new StepPlace("/lektion/" + lesson.id(), "journey.kind.lesson", lesson.id());
            case Step.CaseStudy story -> new StepPlace("/case/" + story.id(), "journey.kind.case", "");
            case Exercise exercise -> exercise(exercise.id());
        };
    }

    static StepPlace exercise(String id) {
        return new StepPlace("/oevelse/" + id, "journey.kind.exercise", id);
    }
}
