package dk.masterclass.strategy;

import dk.masterclass.document.Language;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.FinishedDocuments;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.TeamProgress;
import dk.masterclass.people.Teams;
import dk.masterclass.strategy.versions.StrategyVersion.SealedFile;
import dk.masterclass.strategy.versions.StrategyVersions;
import dk.masterclass.strategy.versions.StrategyVersions.Entry;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.ProgressCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        var entries = versions.of(team);
        var files = versions.filesOf(team);
        var documents = new ArrayList<FinishedDocument>();
        for (int at = 0; at < entries.size(); at++) {
            var entry = entries.get(at);
            var before = at + 1 < entries.size() ? Optional.of(entries.get(at + 1)) : Optional.<Entry>empty();
            files.getOrDefault(entry.id(), List.of())
                    .forEach(file -> documents.add(document(entry, file, before, language)));
        }
        return documents;
    }

    private FinishedDocument document(Entry entry, SealedFile file, Optional<Entry> before, Language language) {
        var title = messages.text(
                language,
                "strategy.finished." + file.language().tag(),
                entry.number().toString());
        var tag = "?sprog=" + file.language().tag();
        return new FinishedDocument(
                title,
                entry.madeAt(),
                "/dokument/" + entry.id() + ".pdf" + tag,
                before.map(earlier -> "/strategi/sammenlign/" + earlier.id() + "/" + entry.id() + tag));
    }
}
