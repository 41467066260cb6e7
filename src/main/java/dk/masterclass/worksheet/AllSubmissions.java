package dk.masterclass.worksheet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every submission, whoever asks; {@link Submissions} is the guarded way in. */
interface AllSubmissions extends Repository<Submission, UUID> {

    Submission saveAndFlush(Submission submission);

    Optional<Submission> findById(UUID id);

    Optional<Submission> findFirstByTeamAndExerciseOrderByNumberDesc(UUID team, String exercise);

    Optional<Submission> findByTeamAndExerciseAndNumber(UUID team, String exercise, int number);

    List<Submission> findByTeamOrderByNumber(UUID team);

    List<Submission> findByTeamInAndStateInOrderBySubmittedAt(Collection<UUID> teams, Collection<ExerciseState> states);
}
