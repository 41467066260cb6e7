package dk.masterclass.worksheet;

import dk.masterclass.people.PersonId;
import dk.masterclass.people.TeamId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An exercise as a team handed it in, on its way through the review. Its answers never change. */
@Entity
@Table(name = "submission")
class Submission {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "team_id", nullable = false, updatable = false)
    private UUID team;

    @Column(nullable = false, updatable = false)
    private String exercise;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(name = "submitted_at", nullable = false, updatable = false)
    private Instant submittedAt;

    @Column(name = "submitted_by", nullable = false, updatable = false)
    private UUID submittedBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(nullable = false)
    private ExerciseState state;

    @Column(name = "taken_by")
    private @Nullable UUID takenBy;

    @Column(nullable = false, updatable = false, length = StoredAnswer.MEDIUM_TEXT)
    private String snapshot;

    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    Submission(Writer writer, String exercise, int number, Answers answers) {
        this.id = UUID.randomUUID();
        this.team = writer.team().value();
        this.exercise = exercise;
        this.number = number;
        this.submittedAt = writer.at();
        this.submittedBy = writer.person().value();
        this.state = ExerciseState.SUBMITTED;
        this.snapshot = ValueJson.node(answers.all()).toString();
    }

    /** An instructor begins to read, or goes on where a colleague began. */
    void take(PersonId instructor) {
        if (!state.isWithInstructor()) {
            throw new IllegalStateException("Submission %s cannot be taken: it is %s".formatted(id, state));
        }
        state = ExerciseState.IN_REVIEW;
        takenBy = instructor.value();
    }

    void giveBack(PersonId instructor) {
        answer(instructor, ExerciseState.RETURNED);
    }

    void approve(PersonId instructor) {
        answer(instructor, ExerciseState.APPROVED);
    }

    private void answer(PersonId instructor, ExerciseState verdict) {
        if (state != ExerciseState.IN_REVIEW || !instructor.value().equals(takenBy)) {
            throw new IllegalStateException(
                    "Submission %s is %s, taken by %s: %s cannot answer it".formatted(id, state, takenBy, instructor));
        }
        state = verdict;
    }

    SubmissionId id() {
        return new SubmissionId(id);
    }

    TeamId team() {
        return new TeamId(team);
    }

    String exercise() {
        return exercise;
    }

    int number() {
        return number;
    }

    ExerciseState state() {
        return state;
    }

    Answers answers() {
        return ValueJson.readAnswers(snapshot);
    }

    /** The people whose names a summary shows. */
    Stream<PersonId> people() {
        return Stream.concat(Stream.of(submittedBy), Stream.ofNullable(takenBy)).map(PersonId::new);
    }

    SubmissionSummary summary(Map<PersonId, String> names) {
        var taker = Optional.ofNullable(takenBy).map(PersonId::new);
        return new SubmissionSummary(
                id(),
                team(),
                exercise,
                number,
                submittedAt,
                names.getOrDefault(new PersonId(submittedBy), ""),
                state,
                taker,
                taker.map(person -> names.getOrDefault(person, "")));
    }

    SubmissionChanged event() {
        return new SubmissionChanged(team(), exercise, id(), state);
    }
}
