package dk.masterclass.journey.ui;

import dk.masterclass.course.Course;
import dk.masterclass.course.Module;
import dk.masterclass.course.Step;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import dk.masterclass.journey.Neighbours;
import dk.masterclass.journey.Notes;
import dk.masterclass.journey.Plans;
import dk.masterclass.journey.Reading;
import dk.masterclass.journey.ReadingPlaces;
import dk.masterclass.journey.ReadingTexts;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.Role;
import dk.masterclass.ui.Messages;
import dk.masterclass.ui.SpokenTime;
import dk.masterclass.worksheet.ExerciseLock.Lock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Everything the pages for reading ask for. The services behind it check who asks. */
@Component
class ReadingDesk {

    private final Course course;
    private final ReadingTexts texts;
    private final Reading reading;
    private final ReadingPlaces places;
    private final Plans plans;
    private final Notes notes;
    private final CurrentPerson currentPerson;
    private final Messages messages;
    private final SpokenTime spokenTime;

    ReadingDesk(
            Course course,
            ReadingTexts texts,
            Reading reading,
            ReadingPlaces places,
            Plans plans,
            Notes notes,
            CurrentPerson currentPerson,
            Messages messages,
            SpokenTime spokenTime) {
        this.course = course;
        this.texts = texts;
        this.reading = reading;
        this.places = places;
        this.plans = plans;
        this.notes = notes;
        this.currentPerson = currentPerson;
        this.messages = messages;
        this.spokenTime = spokenTime;
    }

    Course course() {
        return course;
    }

    Reading reading() {
        return reading;
    }

    Notes notes() {
        return notes;
    }

    Messages messages() {
        return messages;
    }

    Module moduleOf(Step step) {
        return course.moduleOf(step).orElseThrow();
    }

    Neighbours neighbours(Step step) {
        return Neighbours.of(course, step);
    }

    ReadingTexts.Text text(Step step, Document body) {
        return texts.of(step.id(), body);
    }

    Optional<Integer> place(Step step) {
        return places.of(step.id());
    }

    Optional<Lock> lock(Step step) {
        return plans.lock(step);
    }

    StepLock notice(Lock lock, Language language) {
        return new StepLock(lock, spokenTime.day(lock.opensOn(), language), language);
    }

    void markRead(Step step) {
        reading.markRead(step.id());
    }

    boolean isParticipant() {
        return currentPerson.get().roles().contains(Role.PARTICIPANT);
    }

    /** Whoever teaches is led to what they are told about a module. */
    boolean teaches() {
        return currentPerson.get().roles().stream().anyMatch(Set.of(Role.INSTRUCTOR, Role.ADMINISTRATOR)::contains);
    }
}
