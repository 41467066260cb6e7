package dk.masterclass.strategy;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import dk.masterclass.checks.Reason;
import dk.masterclass.checks.TeamFindings;
import dk.masterclass.document.Language;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.OrganisationBrands;
import dk.masterclass.people.PersonId;
import dk.masterclass.people.PersonNames;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.Teams;
import dk.masterclass.strategy.files.PdfFile;
import dk.masterclass.strategy.files.StrategyPress;
import dk.masterclass.strategy.manuscript.LongDate;
import dk.masterclass.strategy.manuscript.OpenPoints;
import dk.masterclass.strategy.manuscript.Waiver;
import dk.masterclass.strategy.versions.Note;
import dk.masterclass.strategy.versions.Sha256;
import dk.masterclass.strategy.versions.StrategyVersion;
import dk.masterclass.strategy.versions.StrategyVersions;
import dk.masterclass.strategy.versions.VersionAccess;
import dk.masterclass.strategy.versions.VersionId;
import dk.masterclass.strategy.writing.Edition;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The versions a team has made final. Its owners make them; all members and the contacts of the organisation may have
 * them. Everybody else is told that there is no such version.
 */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class FinalVersions {

    private final Teams teams;
    private final VersionAccess access;
    private final Worksheets worksheets;
    private final OpenParts openParts;
    private final TeamFindings findings;
    private final StrategyVersions versions;
    private final VersionMaking making;
    private final StrategyPress press;
    private final OrganisationBrands brands;
    private final PersonNames names;
    private final CurrentPerson currentPerson;

    FinalVersions(
            Teams teams,
            VersionAccess access,
            Worksheets worksheets,
            OpenParts openParts,
            TeamFindings findings,
            StrategyVersions versions,
            VersionMaking making,
            StrategyPress press,
            OrganisationBrands brands,
            PersonNames names,
            CurrentPerson currentPerson) {
        this.teams = teams;
        this.access = access;
        this.worksheets = worksheets;
        this.openParts = openParts;
        this.findings = findings;
        this.versions = versions;
        this.making = making;
        this.press = press;
        this.brands = brands;
        this.names = names;
        this.currentPerson = currentPerson;
    }

    /**
     * Makes what the team has answered final, unless something is missing or doesn't fit.
     *
     * @param language the one that is shown first; the version is kept in all of them
     */
    @PreAuthorize("hasRole('PARTICIPANT')")
    @Transactional(propagation = Propagation.NEVER)
    public FinalResult makeFinal(TeamId team, Language language) {
        return makeFinal(team, language, Optional.empty(), Optional.empty());
    }

    /**
     * The same whatever is open, if an owner gives a reason, which is printed.
     *
     * @param note what the owner says about this version, printed with what changed in it
     */
    @PreAuthorize("hasRole('PARTICIPANT')")
    @Transactional(propagation = Propagation.NEVER)
    public FinalResult makeFinal(TeamId team, Language language, Optional<Reason> reason, Optional<Note> note) {
        teams.asOwner(team);
        var summary = teams.asMember(team);
        var answers = worksheets.effective(team);
        var obstacles = openParts.of(team, answers);
        if (!obstacles.isEmpty() && reason.isEmpty()) {
            return new FinalResult.Open(obstacles);
        }
        var waiver =
                reason.filter(given -> !obstacles.isEmpty()).map(given -> new Waiver(given, obstacles.exercises()));
        var openPoints = Stream.of(Language.values())
                .collect(toMap(each -> each, each -> new OpenPoints(findings.printable(team, each), waiver)));
        return making.make(new VersionMaking.Order(
                summary, answers, openPoints, language, brands.ofTeam(team), note, currentPerson.get()));
    }

    /** The latest first. */
    public List<StrategyVersion> of(TeamId team) {
        access.reachable(team);
        var entries = versions.of(team);
        var files = versions.filesOf(team);
        Map<PersonId, String> nameOf =
                names.of(entries.stream().map(StrategyVersions.Entry::madeBy).collect(toSet()));
        return entries.stream()
                .map(entry ->
                        entry.named(nameOf.getOrDefault(entry.madeBy(), ""), files.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    /** The file in the language the version was made in. */
    public PdfFile file(VersionId version) {
        var entry = entry(version);
        return file(entry, entry.language());
    }

    public PdfFile file(VersionId version, Language language) {
        return file(entry(version), language);
    }

    private StrategyVersions.Entry entry(VersionId version) {
        return versions.find(version).orElseThrow(() -> new NotVisible("Version " + version));
    }

    private PdfFile file(StrategyVersions.Entry entry, Language language) {
        var summary = access.reachable(entry.team());
        var edition = new Edition.Final(
                summary.organisationName(), entry.madeAt().atZone(LongDate.ZONE).toLocalDate(), entry.number(), "");
        var file = versions.file(entry.id(), language)
                .orElseThrow(() -> new NotVisible("Version " + entry.id() + " in " + language));
        if (!Sha256.of(file.pdf()).equals(file.sha256())) {
            throw new IllegalStateException("Version " + entry.id() + " is not what was sealed");
        }
        return new PdfFile(press.name(language, edition), file.pdf());
    }
}
