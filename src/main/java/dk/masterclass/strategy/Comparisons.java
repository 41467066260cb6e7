package dk.masterclass.strategy;

import dk.masterclass.checks.TeamFindings;
import dk.masterclass.course.content.CourseSeal;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import dk.masterclass.document.Progress;
import dk.masterclass.document.compare.Comparison;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.people.Teams;
import dk.masterclass.strategy.files.MadeFile;
import dk.masterclass.strategy.manuscript.LongDate;
import dk.masterclass.strategy.manuscript.OpenPoints;
import dk.masterclass.strategy.versions.StrategyVersions;
import dk.masterclass.strategy.versions.StrategyVersions.Entry;
import dk.masterclass.strategy.versions.VersionAccess;
import dk.masterclass.strategy.versions.VersionId;
import dk.masterclass.strategy.writing.StrategyComposer;
import dk.masterclass.worksheet.AnswersJson;
import dk.masterclass.worksheet.Worksheets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What changed between two final versions, or since one of them. Contacts compare versions; what is being written is
 * for the team's members alone.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Comparisons {

    private final Teams teams;
    private final VersionAccess access;
    private final StrategyVersions versions;
    private final Worksheets worksheets;
    private final TeamFindings findings;
    private final StrategyComposer composer;
    private final ComparisonPress press;
    private final CourseSeal courseSeal;
    private final Clock clock;

    Comparisons(
            Teams teams,
            VersionAccess access,
            StrategyVersions versions,
            Worksheets worksheets,
            TeamFindings findings,
            StrategyComposer composer,
            ComparisonPress press,
            CourseSeal courseSeal,
            Clock clock) {
        this.teams = teams;
        this.access = access;
        this.versions = versions;
        this.worksheets = worksheets;
        this.findings = findings;
        this.composer = composer;
        this.press = press;
        this.courseSeal = courseSeal;
        this.clock = clock;
    }

    /** @param later what is being written, if empty */
    public Compared compare(VersionId earlier, Optional<VersionId> later, Language language) {
        var before = entry(earlier);
        var team = access.reachable(before.team());
        var after = later.map(version -> ofSameTeam(version, before));
        if (after.isEmpty()) {
            teams.asMember(team.id());
        }
        var comparison = Comparison.of(
                document(before, language),
                after.map(entry -> document(entry, language)).orElseGet(() -> draft(team, language)));
        return new Compared(
                team.id(),
                team.organisationName(),
                side(before),
                after.map(Comparisons::side).orElseGet(this::now),
                comparison,
                isOfThisCourse(before) && after.map(this::isOfThisCourse).orElse(true),
                access.isContactOf(team.id()));
    }

    /** The same to print: the whole text with its changes in it. Keeps nothing of the database waiting while it prints. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public MadeFile file(
            TeamId team, VersionId earlier, Optional<VersionId> later, Language language, Progress progress) {
        var compared = compare(earlier, later, language);
        if (!compared.team().equals(team)) {
            throw new NotVisible("Version " + earlier + " of team " + team);
        }
        return press.print(compared, progress);
    }

    private Entry entry(VersionId version) {
        return versions.find(version).orElseThrow(() -> new NotVisible("Version " + version));
    }

    private Entry ofSameTeam(VersionId version, Entry other) {
        return Optional.of(entry(version))
                .filter(entry -> entry.team().equals(other.team()))
                .orElseThrow(() -> new NotVisible("Version " + version));
    }

    private Document document(Entry entry, Language language) {
        return composer.comparable(
                AnswersJson.read(entry.kept().answers()),
                language,
                ComparisonPress.openPoints(versions.openPoints(entry, language)));
    }

    private Document draft(TeamSummary team, Language language) {
        return composer.comparable(
                worksheets.effective(team.id()),
                language,
                press.openPoints(OpenPoints.of(findings.printable(team.id(), language)), language));
    }

    private static Compared.Side side(Entry entry) {
        return new Compared.Side(
                Optional.of(new Compared.Sealed(entry.id(), entry.number())),
                LocalDate.ofInstant(entry.madeAt(), LongDate.ZONE));
    }

    private Compared.Side now() {
        return new Compared.Side(Optional.empty(), LocalDate.now(clock.withZone(LongDate.ZONE)));
    }

    private boolean isOfThisCourse(Entry entry) {
        return entry.kept().courseSha256().equals(Optional.of(courseSeal.sha256()));
    }
}
