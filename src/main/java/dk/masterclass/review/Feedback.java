package dk.masterclass.review;

import dk.masterclass.people.PersonId;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.SubmissionId;
import dk.masterclass.worksheet.SubmissionSummary;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an instructor says about one submission: a draft that only instructors see, until it is sent once and for all. */
@Entity
@Table(name = "feedback")
class Feedback {

    static final int LOWEST_MARK = 1;
    static final int HIGHEST_MARK = 4;

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "submission_id", nullable = false, updatable = false)
    private UUID submission;

    @Column(name = "team_id", nullable = false, updatable = false)
    private UUID team;

    @Column(nullable = false, updatable = false)
    private String exercise;

    @Column(nullable = false)
    private String overall;

    @ElementCollection
    @CollectionTable(name = "feedback_mark", joinColumns = @JoinColumn(name = "feedback_id"))
    @MapKeyColumn(name = "criterion")
    @Column(name = "mark")
    private Map<String, Integer> marks = new HashMap<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "feedback_id", nullable = false, updatable = false)
    @OrderBy("createdAt")
    private List<Remark> remarks = new ArrayList<>();

    @Column(name = "author_id", nullable = false)
    private UUID author;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    private @Nullable Boolean approved;

    @SuppressWarnings("NullAway.Init")
    protected Feedback() {}

    Feedback(SubmissionSummary submission, PersonId author, Instant at) {
        this.id = UUID.randomUUID();
        this.submission = submission.id().value();
        this.team = submission.team().value();
        this.exercise = submission.exercise();
        this.overall = "";
        this.author = author.value();
        this.changedAt = at;
    }

    void write(String text, PersonId by, Instant at) {
        changed(by, at);
        overall = text;
    }

    void mark(String criterion, int mark, PersonId by, Instant at) {
        if (mark < LOWEST_MARK || mark > HIGHEST_MARK) {
            throw new IllegalArgumentException("A mark is from 1 to 4, not " + mark);
        }
        changed(by, at);
        marks.put(criterion, mark);
    }

    RemarkId remark(Address address, String quote, PersonId by, Instant at) {
        changed(by, at);
        var remark = new Remark(RemarkId.random(), address, quote, by, at);
        remarks.add(remark);
        return remark.id();
    }

    /** Changes a remark's text; an unknown remark changes nothing and answers false. */
    boolean rewrite(RemarkId remark, String text, PersonId by, Instant at) {
        changed(by, at);
        var found = remarks.stream().filter(other -> other.id().equals(remark)).findFirst();
        found.ifPresent(existing -> existing.write(text, by));
        return found.isPresent();
    }

    boolean withdraw(RemarkId remark, PersonId by, Instant at) {
        changed(by, at);
        return remarks.removeIf(other -> other.id().equals(remark));
    }

    /** From now on the team sees it. Remarks without a word are left out. */
    void send(boolean isApproved, PersonId by, Instant at) {
        changed(by, at);
        remarks.removeIf(Remark::isBlank);
        sentAt = at;
        approved = isApproved;
    }

    private void changed(PersonId by, Instant at) {
        if (sentAt != null) {
            throw new IllegalStateException("Feedback %s was sent at %s".formatted(id, sentAt));
        }
        author = by.value();
        changedAt = at;
    }

    SubmissionId submission() {
        return new SubmissionId(submission);
    }

    PersonId author() {
        return new PersonId(author);
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    WrittenFeedback written() {
        return new WrittenFeedback(
                overall, marks, remarks.stream().map(Remark::written).toList(), sent());
    }

    private Optional<WrittenFeedback.Sent> sent() {
        return sentAt == null || approved == null
                ? Optional.empty()
                : Optional.of(new WrittenFeedback.Sent(sentAt, approved));
    }
}
