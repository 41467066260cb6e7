package dk.masterclass.checks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dk.masterclass.checks.Findings.Explained;
import dk.masterclass.checks.StoredExplanations.Entry;
import dk.masterclass.people.PersonId;
import dk.masterclass.people.PersonNames;
import dk.masterclass.people.TeamId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells what is open from what is explained. An explanation of something that isn't found any more waits unseen. */
@Component
final class Explanations {

    private final StoredExplanations stored;
    private final PersonNames names;

    Explanations(StoredExplanations stored, PersonNames names) {
        this.stored = stored;
        this.names = names;
    }

    Findings sort(TeamId team, List<Finding> found) {
        var entries = stored.of(team);
        if (entries.isEmpty()) {
            return new Findings(found, List.of());
        }
        var nameOf = names.of(entries.stream().map(Entry::by).collect(toSet()));
        var byFinding = entries.stream().collect(groupingBy(Entry::about));
        var open = new ArrayList<Finding>();
        var explained = new ArrayList<Explained>();
        for (Finding finding : found) {
            var about = byFinding.getOrDefault(finding.id(), List.of());
            if (finding.isExplainable() && about.stream().anyMatch(Entry::stands)) {
                explained.add(explained(finding, about, nameOf));
            } else {
                open.add(finding);
            }
        }
        return new Findings(open, explained);
    }

    private static Explained explained(Finding finding, List<Entry> about, Map<PersonId, String> nameOf) {
        var standing = about.stream().filter(Entry::stands).findFirst().orElseThrow();
        return new Explained(
                finding,
                named(standing, nameOf),
                about.stream()
                        .filter(entry -> !entry.stands())
                        .map(entry -> named(entry, nameOf))
                        .toList());
    }

    private static Explanation named(Entry entry, Map<PersonId, String> nameOf) {
        return new Explanation(entry.reason(), nameOf.getOrDefault(entry.by(), ""), entry.at());
    }
}
