package dk.masterclass.strategy;

import dk.masterclass.checks.TeamFindings;
import dk.masterclass.document.Language;
import dk.masterclass.people.OrganisationBrands;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import dk.masterclass.strategy.files.Material;
import dk.masterclass.strategy.manuscript.LongDate;
import dk.masterclass.strategy.manuscript.OpenPoints;
import dk.masterclass.strategy.versions.StrategyVersions;
import dk.masterclass.strategy.versions.VersionNumber;
import dk.masterclass.strategy.writing.DocumentData;
import dk.masterclass.strategy.writing.Edition;
import dk.masterclass.strategy.writing.StrategyComposer;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Reckonings;
import dk.masterclass.worksheet.Worksheets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The strategy that a team is writing, for its members only. */
@Service
@PreAuthorize("hasRole('PARTICIPANT')")
@Transactional(readOnly = true)
public class Strategies {

    /** The day that stands on a document is the day in Denmark. */
    private final Teams teams;

    private final Worksheets worksheets;
    private final Reckonings reckonings;
    private final StrategyComposer composer;
    private final CompletenessCount count;
    private final OpenParts openParts;
    private final TeamFindings findings;
    private final StrategyVersions versions;
    private final OrganisationBrands brands;
    private final Clock clock;

    Strategies(
            Teams teams,
            Worksheets worksheets,
            Reckonings reckonings,
            StrategyComposer composer,
            CompletenessCount count,
            OpenParts openParts,
            TeamFindings findings,
            StrategyVersions versions,
            OrganisationBrands brands,
            Clock clock) {
        this.teams = teams;
        this.worksheets = worksheets;
        this.reckonings = reckonings;
        this.composer = composer;
        this.count = count;
        this.openParts = openParts;
        this.findings = findings;
        this.versions = versions;
        this.brands = brands;
        this.clock = clock;
    }

    public Overview overview(TeamId team, Language language) {
        var typed = worksheets.answers(team);
        var answers = reckonings.of(typed).effective();
        var draft = composer.compose(answers, language, edition(team, answers), openPoints(team, typed, language));
        return new Overview(draft, count.of(typed, language, draft.blocks()));
    }

    /** What keeps it from being made final. */
    public Obstacles obstacles(TeamId team) {
        return openParts.of(team, worksheets.effective(team));
    }

    /** What files of the draft are made of as it stands now. */
    public Material draft(TeamId team, Language language) {
        var typed = worksheets.answers(team);
        var answers = reckonings.of(typed).effective();
        return new Material(
                team.toString(), typed, answers, language, edition(team, answers), openPoints(team, typed, language));
    }

    public Completeness completeness(TeamId team, Language language) {
        teams.asMember(team);
        return count.of(worksheets.answers(team), language);
    }

    private OpenPoints openPoints(TeamId team, Answers typed, Language language) {
        return OpenPoints.of(findings.printable(team, typed, language));
    }

    private Edition edition(TeamId team, Answers answers) {
        var last =
                versions.of(team).stream().map(StrategyVersions.Entry::number).max(VersionNumber::compareTo);
        return new Edition.Draft(
                teams.asMember(team).organisationName(),
                LocalDate.now(clock.withZone(LongDate.ZONE)),
                brands.ofTeam(team),
                Optional.of(VersionNumber.after(last, answers.textAt(DocumentData.VERSION))));
    }
}
