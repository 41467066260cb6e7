package dk.masterclass.worksheet;

import dk.masterclass.people.TeamId;
import dk.masterclass.worksheet.AnswersChanged.Changed;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Notes what the source said when a team began to write an answer of its own in its place. A difference from then on is
 * the team's own doing; only a source that changes afterwards is news.
 */
@Component
class OwnWords {

    private final StoredAnswers answers;
    private final StoredDecisions decisions;
    private final Reckonings reckonings;

    OwnWords(StoredAnswers answers, StoredDecisions decisions, Reckonings reckonings) {
        this.answers = answers;
        this.decisions = decisions;
        this.reckonings = reckonings;
    }

    /** Part of the transaction that writes them. */
    void note(TeamId team, List<Changed> changes) {
        var given = changes.stream()
                .filter(change -> reckonings.isGiven(change.address()))
                .toList();
        given.stream()
                .filter(change -> change.value().isEmpty())
                .forEach(change -> decisions.forget(team, change.address()));
        var begun = given.stream()
                .filter(change -> !change.value().isEmpty())
                .filter(change -> !decisions.isKept(team, change.address()))
                .toList();
        if (!begun.isEmpty()) {
            var reckoning = reckonings.of(answers.answersOf(team));
            begun.forEach(change -> decisions.keep(
                    team, change.address(), Seen.of(reckoning.offered(change.address())), change.by(), change.at()));
        }
    }
}
