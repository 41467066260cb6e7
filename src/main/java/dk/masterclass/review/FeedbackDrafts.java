package dk.masterclass.review;

import dk.masterclass.course.Course;
import dk.masterclass.document.Language;
import dk.masterclass.document.TypedText;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.PersonId;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.SubmissionDetail;
import dk.masterclass.worksheet.SubmissionId;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the instructor who has taken a submission writes, as it is typed. The team sees nothing of it yet. */
@Service
@PreAuthorize("hasRole('INSTRUCTOR')")
@Transactional
public class FeedbackDrafts {

    /** The longest overall answer or remark, in code points. */
    public static final int LONGEST = 20_000;

    private static final int LONGEST_QUOTE = 1_000;

    private final TaughtSubmissions taught;
    private final AllFeedback all;
    private final Course course;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    FeedbackDrafts(TaughtSubmissions taught, AllFeedback all, Course course, CurrentPerson currentPerson, Clock clock) {
        this.taught = taught;
        this.all = all;
        this.course = course;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Keeps the overall answer, and says when. */
    public Instant write(SubmissionId id, String overall) {
        var text = checked(overall, LONGEST);
        var now = clock.instant();
        draft(id, now).write(text, me(), now);
        return now;
    }

    public Instant mark(SubmissionId id, String criterion, int mark) {
        if (course.rubric().stream().noneMatch(known -> known.id().equals(criterion))) {
            throw new NotVisible("Criterion " + criterion);
        }
        var now = clock.instant();
        draft(id, now).mark(criterion, mark, me(), now);
        return now;
    }

    /**
     * Begins a remark on an answer. Empty if the quoted words do not stand in the answer that was handed in.
     *
     * @param quote some of the answer's words, or empty for the answer as a whole
     */
    public Optional<RemarkId> remark(SubmissionId id, Address question, String quote, Language language) {
        var words = checked(quote, LONGEST_QUOTE).strip();
        if (!words(taught.writable(id), question, language).contains(words)) {
            return Optional.empty();
        }
        var now = clock.instant();
        return Optional.of(draft(id, now).remark(question, words, me(), now));
    }

    public Instant rewrite(SubmissionId id, RemarkId remark, String text) {
        var clean = checked(text, LONGEST);
        var now = clock.instant();
        return change(id, remark, now, draft -> draft.rewrite(remark, clean, me(), now));
    }

    public Instant withdraw(SubmissionId id, RemarkId remark) {
        var now = clock.instant();
        return change(id, remark, now, draft -> draft.withdraw(remark, me(), now));
    }

    private Instant change(SubmissionId id, RemarkId remark, Instant now, Predicate<Feedback> change) {
        if (!change.test(draft(id, now))) {
            throw new NotVisible("Remark " + remark);
        }
        return now;
    }

    private Feedback draft(SubmissionId id, Instant now) {
        var summary = taught.writable(id).summary();
        return all.findBySubmission(id.value()).orElseGet(() -> all.save(new Feedback(summary, me(), now)));
    }

    private String words(SubmissionDetail detail, Address question, Language language) {
        return course.exercise(detail.summary().exercise())
                .filter(exercise -> exercise.id().equals(question.exercise()))
                .flatMap(exercise -> exercise.field(question.field())
                        .map(field -> AnswerReader.words(course, exercise, field, detail.answers(), language)))
                .orElseThrow(() -> new NotVisible("Question " + question));
    }

    private PersonId me() {
        return currentPerson.get().id();
    }

    private static String checked(String typed, int longest) {
        var clean = TypedText.clean(typed);
        if (clean.codePointCount(0, clean.length()) > longest) {
            throw new IllegalArgumentException("More than " + longest + " characters");
        }
        return clean;
    }
}
