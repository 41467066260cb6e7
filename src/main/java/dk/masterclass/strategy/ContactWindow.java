package dk.masterclass.strategy;

import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.FinishedDocuments;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.TeamProgress;
import dk.masterclass.people.Teams;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.ProgressCounts;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the contact of an organisation sees of its strategies: how far they are, and the finished ones. */
@Component
final class ContactWindow implements TeamProgress, FinishedDocuments {

    private final Teams teams;
    private final ProgressCounts progress;
    private final StrategyVersions versions;
    private final CurrentPerson currentPerson;
    private final Messages messages;

    ContactWindow(
            Teams teams,
            ProgressCounts progress,
            StrategyVersions versions,
            CurrentPerson currentPerson,
            Messages messages) {
        this.teams = teams;
        this.progress = progress;
        this.versions = versions;
        this.currentPerson = currentPerson;
        this.messages = messages;
    }

    @Override
    public int percent(TeamId team) {
        return progress.asContact(team).percent();
    }

    @Override
    public List<FinishedDocument> of(TeamId team) {
        teams.asContact(team);
        var language = currentPerson.get().language();
        return versions.of(team).stream()
                .map(entry -> new FinishedDocument(
                        messages.text(
                                language,
                                "strategy.finished." + entry.language().tag(),
                                entry.number()),
                        entry.madeAt(),
                        "/dokument/" + entry.id() + ".pdf"))
                .toList();
    }
}
