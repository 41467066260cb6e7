package dk.masterclass.checks;

import dk.masterclass.course.Exercise;
import dk.masterclass.document.Language;
import dk.masterclass.people.TeamId;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.LiveFindings;
import dk.masterclass.worksheet.Reckoning;
import dk.masterclass.worksheet.Registration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows the worksheet what doesn't fit, except what is explained. */
@Component
final class FindingsBeside implements LiveFindings {

    private final Inspection inspection;
    private final Explanations explanations;
    private final PlaceLabels labels;
    private final FindingFeed feed;

    FindingsBeside(Inspection inspection, Explanations explanations, PlaceLabels labels, FindingFeed feed) {
        this.inspection = inspection;
        this.explanations = explanations;
        this.labels = labels;
        this.feed = feed;
    }

    @Override
    public List<LiveFinding> of(
            TeamId team, Exercise exercise, Answers answers, Reckoning reckoning, Language language) {
        var found = inspection.findings(exercise, answers, reckoning, language);
        return explanations.sort(team, found).open().stream()
                .map(finding -> new LiveFinding(finding.severity(), finding.says(), places(finding, language)))
                .toList();
    }

    @Override
    public Registration listen(TeamId team, Runnable changed) {
        return feed.listen(team, changed);
    }

    private List<Place> places(Finding finding, Language language) {
        return finding.places().stream()
                .map(address -> place(address, language))
                .toList();
    }

    private Place place(Address address, Language language) {
        return new Place(address, labels.of(address, language));
    }
}
