package dk.masterclass.review;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every feedback, whoever asks; {@link Reviews}, {@link FeedbackDrafts} and {@link SentRemarks} are the guarded ways in. */
interface AllFeedback extends Repository<Feedback, UUID> {

    Feedback save(Feedback feedback);

    Optional<Feedback> findBySubmission(UUID submission);

    Optional<Feedback> findFirstByTeamAndExerciseAndSentAtNotNullOrderBySentAtDesc(UUID team, String exercise);
}
