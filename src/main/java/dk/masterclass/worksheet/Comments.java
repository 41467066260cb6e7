package dk.masterclass.worksheet;

import static java.util.stream.Collectors.toSet;

import dk.masterclass.course.Course;
import dk.masterclass.document.TypedText;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.PersonId;
import dk.masterclass.people.PersonNames;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the members of a team say to each other about the questions. Nobody else ever sees it; commenters, editors and
 * owners write it. Everything here may be asked for twice and happens once.
 */
@Service
@PreAuthorize("hasRole('PARTICIPANT')")
@Transactional(readOnly = true)
public class Comments {

    /** In code points, as a reader counts. */
    public static final int LONGEST = 4_000;

    private final Teams teams;
    private final CurrentPerson currentPerson;
    private final PersonNames names;
    private final Course course;
    private final AllComments all;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comments(
            Teams teams,
            CurrentPerson currentPerson,
            PersonNames names,
            Course course,
            AllComments all,
            ApplicationEventPublisher events,
            Clock clock) {
        this.teams = teams;
        this.currentPerson = currentPerson;
        this.names = names;
        this.course = course;
        this.all = all;
        this.events = events;
        this.clock = clock;
    }

    /** Everything said about the questions of an exercise, the oldest first. */
    public List<TeamComment> of(TeamId team, String exercise) {
        teams.asReader(team);
        var comments = all.of(team.value(), exercise);
        var nameOf = names.of(comments.stream().flatMap(Comment::people).collect(toSet()));
        return comments.stream().map(comment -> comment.named(nameOf)).toList();
    }

    /**
     * Says something about a question. The id is the sender's own; sent again, it is written once. Whoever sends it a
     * second time must see what the first time has just committed, hence the isolation.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void write(TeamId team, UUID id, Address question, String typed) {
        teams.asCommenter(team);
        requireQuestion(question);
        var me = me();
        var text = usable(typed);
        int written = all.write(id, team.value(), question.toString(), me.value(), now(), text);
        if (written == 1) {
            events.publishEvent(new CommentsChanged(team, question.exercise()));
            return;
        }
        var earlier = all.findByIdAndTeam(id, team.value());
        if (earlier.filter(comment -> comment.records(me, question, text)).isEmpty()) {
            throw new UnusableRequest(HttpStatus.CONFLICT, "\"id\" names another comment. Make a new one for each.");
        }
    }

    /** Words one's own comment differently; what is deleted stays so. */
    @Transactional
    public void edit(TeamId team, UUID id, String typed) {
        var text = usable(typed);
        change(team, id, comment -> {
            requireOwn(comment);
            if (comment.isDeleted()) {
                throw new UnusableRequest(HttpStatus.CONFLICT, "The comment is deleted.");
            }
            comment.edit(text, now());
        });
    }

    /** Takes one's own words back. That there was a comment, whose and when, stays. */
    @Transactional
    public void delete(TeamId team, UUID id) {
        change(team, id, comment -> {
            requireOwn(comment);
            comment.delete(now());
        });
    }

    /** Marks as done what a comment asks for, or takes that back; whoever may comment may do so. */
    @Transactional
    public void settle(TeamId team, UUID id, boolean isDone) {
        change(team, id, comment -> {
            if (isDone) {
                comment.settle(me(), now());
            } else {
                comment.reopen();
            }
        });
    }

    private void change(TeamId team, UUID id, Consumer<Comment> work) {
        teams.asCommenter(team);
        var comment = all.findByIdAndTeam(id, team.value()).orElseThrow(() -> new NotVisible("Comment " + id));
        work.accept(comment);
        events.publishEvent(new CommentsChanged(team, comment.question().exercise()));
    }

    private void requireOwn(Comment comment) {
        if (!comment.isBy(me())) {
            throw new AccessDeniedException("Somebody else's comment");
        }
    }

    private void requireQuestion(Address question) {
        boolean isQuestion = question.row() == null
                && course.exercise(question.exercise())
                        .flatMap(exercise -> exercise.field(question.field()))
                        .isPresent();
        if (!isQuestion) {
            throw new UnusableRequest("\"address\" must be a question of the course, without row and column.");
        }
    }

    private static String usable(String typed) {
        var text = TypedText.clean(typed).strip();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > LONGEST) {
            throw new UnusableRequest("\"text\" must be 1 to " + LONGEST + " characters.");
        }
        return text;
    }

    private PersonId me() {
        return currentPerson.get().id();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
