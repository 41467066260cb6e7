package dk.masterclass.review;

import static java.util.stream.Collectors.toSet;

import dk.masterclass.course.Course;
import dk.masterclass.document.Language;
import dk.masterclass.people.PersonId;
import dk.masterclass.people.PersonNames;
import dk.masterclass.people.TeamId;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Remarks;
import dk.masterclass.worksheet.Submissions;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a team the feedback that was sent to it. */
@Service
@PreAuthorize("hasRole('PARTICIPANT')")
@Transactional(readOnly = true)
class SentRemarks implements Remarks {

    private final AllFeedback all;
    private final Worksheets worksheets;
    private final Submissions submissions;
    private final PersonNames names;
    private final Course course;

    SentRemarks(AllFeedback all, Worksheets worksheets, Submissions submissions, PersonNames names, Course course) {
        this.all = all;
        this.worksheets = worksheets;
        this.submissions = submissions;
        this.names = names;
        this.course = course;
    }

    @Override
    public List<RemarkOnAnswer> of(TeamId team, String exerciseId) {
        var now = worksheets.effective(team);
        return latest(team, exerciseId).map(feedback -> remarks(feedback, now)).orElse(List.of());
    }

    @Override
    public Optional<OverallFeedback> overall(TeamId team, String exerciseId) {
        return submissions
                .latest(team, exerciseId)
                .flatMap(submission -> latest(team, exerciseId))
                .flatMap(this::overall);
    }

    private Optional<OverallFeedback> overall(Feedback feedback) {
        var written = feedback.written();
        return written.sent()
                .map(sent ->
                        new OverallFeedback(written.overall(), nameOf(feedback.author()), sent.at(), sent.approved()));
    }

    private Optional<Feedback> latest(TeamId team, String exerciseId) {
        return all.findFirstByTeamAndExerciseAndSentAtNotNullOrderBySentAtDesc(team.value(), exerciseId);
    }

    private List<RemarkOnAnswer> remarks(Feedback feedback, Answers now) {
        var then = submissions.detail(feedback.submission()).answers();
        var nameOf = names.of(feedback.remarks().stream().map(Remark::author).collect(toSet()));
        return feedback.remarks().stream()
                .map(remark -> shown(remark, then, now, nameOf))
                .toList();
    }

    private RemarkOnAnswer shown(Remark remark, Answers then, Answers now, Map<PersonId, String> nameOf) {
        var written = remark.written();
        return new RemarkOnAnswer(
                written.address(),
                written.quote(),
                written.text(),
                nameOf.getOrDefault(remark.author(), ""),
                remark.createdAt(),
                isChanged(written, then, now));
    }

    /** The quoted words are gone; or, where nothing is quoted, the answer reads otherwise. */
    private boolean isChanged(WrittenRemark remark, Answers then, Answers now) {
        var exercise = course.exercise(remark.address().exercise());
        var field = exercise.flatMap(found -> found.field(remark.address().field()));
        if (exercise.isEmpty() || field.isEmpty()) {
            return true;
        }
        if (remark.quote().isEmpty()) {
            return AnswerReader.differs(course, exercise.get(), field.get(), now, then);
        }
        return Set.of(Language.values()).stream()
                .noneMatch(language -> AnswerReader.words(course, exercise.get(), field.get(), now, language)
                        .contains(remark.quote()));
    }

    private String nameOf(PersonId person) {
        return names.of(Set.of(person)).getOrDefault(person, "");
    }
}
