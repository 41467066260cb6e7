package dk.masterclass.journey;

import dk.masterclass.course.Course;
import dk.masterclass.journey.NoteChange.Outcome;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.PersonId;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.ChangeCheck;
import dk.masterclass.worksheet.SaveResult;
import dk.masterclass.worksheet.TextMerge;
import dk.masterclass.worksheet.Value;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in person notes for themselves. Theirs alone: no team, no instructor and no administrator is shown it.
 * Saved under the same rules as answers: a change sent twice counts once, and nothing is overwritten unseen.
 */
@Service
@PreAuthorize("hasAnyRole('PARTICIPANT', 'INSTRUCTOR', 'ADMINISTRATOR')")
public class Notes {

    private static final String FIELD = "note";

    private final StoredNotes stored;
    private final Course course;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Notes(StoredNotes stored, Course course, CurrentPerson currentPerson, Clock clock) {
        this.stored = stored;
        this.course = course;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** All of one's notes, in the order of the course. */
    @Transactional(readOnly = true)
    public List<Note> all() {
        var order = course.steps().map(step -> step.id()).toList();
        return stored.of(me()).stream()
                .filter(note -> order.contains(note.step()))
                .sorted(Comparator.comparingInt(note -> order.indexOf(note.step())))
                .toList();
    }

    /** One question, which needs no transaction. */
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<Note> at(String step) {
        return stored.find(me(), step);
    }

    /** A note's address: a dot can't stand in one. */
    public static String address(String step) {
        return step.replace('.', '_') + "/" + FIELD;
    }

    /** Saves changes in their order. When this returns, they are committed. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public List<SaveResult> save(List<Change> changes) {
        return changes.stream().map(this::save).toList();
    }

    private SaveResult save(Change change) {
        var step = change.address().exercise().replace('_', '.');
        boolean isNote = change.address().field().equals(FIELD)
                && change.address().row() == null
                && course.step(step).filter(Journey::isReadable).isPresent();
        if (!isNote) {
            return new SaveResult.Refused(change.sequence(), ChangeCheck.UNKNOWN_QUESTION);
        }
        return text(change.value())
                .map(typed -> save(change, step, typed))
                .orElseGet(() -> new SaveResult.Refused(change.sequence(), ChangeCheck.WRONG_KIND));
    }

    private SaveResult save(Change change, String step, Value typed) {
        if (ChangeCheck.isTooLong(typed)) {
            return new SaveResult.Refused(change.sequence(), ChangeCheck.TOO_LONG);
        }
        var text = textOf(typed);
        var standing = stored.lock(me(), step, clock.instant());
        var earlier = stored.sent(me(), change.client(), change.sequence());
        if (earlier.isPresent()) {
            var same = earlier.get();
            return same.step().equals(step) && same.typed().equals(text)
                    ? result(same)
                    : new SaveResult.Refused(change.sequence(), ChangeCheck.SEQUENCE_REUSED);
        }
        return result(decide(change, step, standing, text));
    }

    /** What stands afterwards: what was typed, both windows' words, or what stood before. */
    private NoteChange decide(Change change, String step, Note standing, String text) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var outcome = Outcome.SAVED;
        var next = text;
        if (!isFresh(change, step, standing)) {
            var merged = merged(change, step, standing, text);
            outcome = merged.isPresent() ? Outcome.MERGED : Outcome.CONFLICT;
            next = merged.orElse(standing.text());
        }
        boolean isNew = !next.equals(standing.text());
        long revision = isNew ? standing.revision() + 1 : standing.revision();
        if (isNew) {
            stored.write(me(), new Note(step, next, revision, now));
        }
        boolean stands = next.equals(text);
        var logged = new NoteChange(
                change.client(),
                change.sequence(),
                step,
                change.base(),
                revision,
                text,
                next,
                stands ? Outcome.SAVED : outcome);
        stored.log(me(), logged);
        return logged;
    }

    /** Nobody wrote since, or only this very browser, which hasn't heard of it yet. */
    private boolean isFresh(Change change, String step, Note standing) {
        return standing.revision() == change.base()
                || stored.ownSince(me(), step, change.client(), change.base())
                        .filter(own -> own.revision() == standing.revision() && own.outcome() == Outcome.SAVED)
                        .isPresent();
    }

    private Optional<String> merged(Change change, String step, Note standing, String text) {
        return stored.at(me(), step, change.base())
                .flatMap(base -> TextMerge.merge(base, standing.text(), text))
                .filter(both -> !ChangeCheck.isTooLong(new Value.Text(both)));
    }

    private SaveResult result(NoteChange change) {
        return switch (change.outcome()) {
            case SAVED ->
                new SaveResult.Saved(change.sequence(), change.revision(), Optional.of(value(change.stood())));
            case MERGED -> new SaveResult.Merged(change.sequence(), change.revision(), value(change.stood()));
            case CONFLICT ->
                new SaveResult.Conflict(
                        change.sequence(), change.revision(), value(change.stood()), "", clock.instant());
        };
    }

    private static Optional<Value> text(Value value) {
        return switch (value) {
            case Value.Empty empty -> Optional.of(empty);
            case Value.Text text -> Optional.of(ChangeCheck.text(text.text()));
            case Value.Options options -> Optional.empty();
            case Value.PersonName person -> Optional.empty();
        };
    }

    private static String textOf(Value value) {
        return value instanceof Value.Text text ? text.text() : "";
    }

    private static Value value(String text) {
        return text.isEmpty() ? Value.empty() : new Value.Text(text);
    }

    private PersonId me() {
        return currentPerson.get().id();
    }
}
