package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Asked;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.EarlierKind;
import dk.masterclass.worksheet.Edit;
import dk.masterclass.worksheet.Histories;
import dk.masterclass.worksheet.Leftover;
import dk.masterclass.worksheet.PastStep;
import dk.masterclass.worksheet.RemovedRow;
import dk.masterclass.worksheet.RowNames;
import dk.masterclass.worksheet.SaveResult;
import dk.masterclass.worksheet.Scope;
import dk.masterclass.worksheet.Sitting;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.Worksheets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The history of one team's exercise as its screen asks for it, in the reader's language. */
final class Archive {

    private final Histories histories;
    private final Worksheets worksheets;
    private final TeamId team;
    private final Exercise exercise;
    private final Words words;
    private final Answers now;
    private final boolean mayWrite;
    private final Course course;
    private final Asked asked;
    private final PastText texts;

    Archive(
            Histories histories,
            Worksheets worksheets,
            Teams teams,
            TeamId team,
            Course course,
            Exercise exercise,
            Words words) {
        this.histories = histories;
        this.worksheets = worksheets;
        this.team = team;
        this.exercise = exercise;
        this.words = words;
        this.course = course;
        this.asked = new Asked(course, exercise);
        this.now = worksheets.answers(team);
        this.mayWrite = teams.ownRole(team).role().mayWrite();
        this.texts = new PastText(words, RowNames.of(course, now, words.language()));
    }

    Exercise exercise() {
        return exercise;
    }

    Words words() {
        return words;
    }

    /** How everything stood when the screen was shown: what is brought back is saved on top of this. */
    Answers now() {
        return now;
    }

    /** Whether something can be brought back here: nobody can write what isn't asked any more. */
    boolean mayWrite(Address address) {
        return mayWrite && isAsked(address);
    }

    /** Whether this can stand there again: not what was written when it was another kind of question. */
    boolean mayBringBack(Past past) {
        boolean isPlace = past.address().row() != null && past.address().column() == null;
        return mayWrite(past.address())
                && (isPlace
                        || field(past.address())
                                .flatMap(field -> EarlierKind.of(field, past.value()))
                                .isEmpty());
    }

    boolean isAsked(Address address) {
        boolean isTable = exercise.field(address.field())
                .filter(field -> field instanceof Field.Table && address.row() == null)
                .isPresent();
        return isTable || asked.isAsked(address, now);
    }

    /** Whether the exercise is still part of the course. */
    boolean isInCourse() {
        return course.exercise(exercise.id()).isPresent()
                || course.caseStudy(exercise.id()).isPresent();
    }

    /** Where its questions are answered; a case has a page of its own. */
    String page() {
        var id = exercise.id();
        return (course.caseStudy(id).isPresent() ? "/case/" : "/oevelse/") + id;
    }

    /** Whether the team has ever written in the exercise. */
    boolean hasAnswers() {
        return !now.ofExercises(List.of(exercise.id())).all().isEmpty();
    }

    /** Whether there is anything to tell of an address: the course knows it, or the team has written there. */
    boolean knows(Address address) {
        return asked.question(address).isPresent()
                || now.all().keySet().stream()
                        .anyMatch(written -> written.question().equals(address.question()));
    }

    /** What was answered, in a state of the answers, where nothing is asked any more. */
    List<Leftover> leftovers(Answers answers) {
        return Leftover.of(course, exercise, answers, words.language());
    }

    List<Sitting> sittings(Scope scope, long before) {
        return histories.sittings(team, scope, before);
    }

    Edit edit(Sitting.Part part) {
        return histories.edit(team, part);
    }

    List<PastStep> steps(Sitting sitting, Sitting.Part part, long before, int atMost) {
        return histories.steps(team, sitting, part, before, atMost);
    }

    PastStep step(Address address, long id) {
        return histories.step(team, address, id);
    }

    Optional<Long> lastAt(Instant moment) {
        return histories.lastAt(team, Scope.ofExercise(exercise.id()), moment);
    }

    /** When a change was made; now, where none is asked for. */
    Instant shownAt(Optional<Long> change) {
        return change.flatMap(id -> histories.at(team, id)).orElseGet(words.spokenTime()::now);
    }

    Answers asOf(long change) {
        return histories.asOf(team, exercise.id(), change);
    }

    List<RemovedRow> removedRows(Address table) {
        return histories.removedRows(team, table);
    }

    /** The question or the column an address belongs to, also a retired one; the table for the place of a row. */
    Optional<Field> field(Address address) {
        return asked.field(address);
    }

    String text(Address address, Value value) {
        return field(address)
                .map(field -> texts.of(field, address, value))
                .orElseGet(() -> address.row() != null && address.column() == null ? "" : EarlierKind.written(value));
    }

    /** What stands at an address now. */
    String textNow(Address address) {
        return text(address, now.at(address));
    }

    /** A question's label; in a table also which row, and which column of it. What isn't asked any more says so. */
    String label(Address address) {
        return isAsked(address)
                ? askedLabel(address)
                : words.of("history.retired.label", asked.label(address, now, words.language()));
    }

    private String askedLabel(Address address) {
        var question = asked.question(address).orElseThrow();
        if (address.row() == null || !(question instanceof Field.Table table)) {
            return words.of(question.wording().label());
        }
        var row = rowName(table, address.question(), address.row());
        return address.column() == null
                ? row
                : row + " · "
                        + field(address)
                                .map(column -> words.of(column.wording().label()))
                                .orElse("");
    }

    /** »Kanal 2«; of a row that was taken out, only what it is. */
    private String rowName(Field.Table table, Address address, String row) {
        int place = now.rowsOf(address, table).indexOf(row);
        return place < 0
                ? words.of("history.row.gone", words.of(table.rowName(row)))
                : RowNames.title(table, row, place + 1, words.language());
    }

    /** Saves what stood then as a new change, and says what became of it. */
    String bringBack(List<Past> values) {
        var client = "history-" + UUID.randomUUID();
        var changes = new ArrayList<Change>();
        for (Past past : values) {
            long base = now.revisionAt(past.address());
            changes.add(new Change(client, changes.size() + 1, past.address(), base, past.value()));
        }
        for (SaveResult result : worksheets.save(team, changes)) {
            if (result instanceof SaveResult.Conflict conflict) {
                return words.of("history.back.conflict", conflict.byName());
            }
            if (result instanceof SaveResult.Refused refused) {
                return words.messages().text(words.language(), refused.reasonKey());
            }
        }
        return words.of("history.back.done");
    }

    /** What shall stand at an address again. */
    record Past(Address address, Value value) {}
}
