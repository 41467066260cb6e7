package dk.masterclass.strategy;

import static java.util.stream.Collectors.toSet;

import dk.masterclass.checks.Reason;
import dk.masterclass.checks.TeamFindings;
import dk.masterclass.document.Language;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.OrganisationBrands;
import dk.masterclass.people.PersonId;
import dk.masterclass.people.PersonNames;
import dk.masterclass.people.Role;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.people.Teams;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** Makes what the team has answered final in this language, unless something is missing or doesn't fit. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    @Transactional(propagation = Propagation.NEVER)
    public FinalResult makeFinal(TeamId team, Language language) {
        return makeFinal(team, language, Optional.empty());
    }

    /** The same whatever is open, if an owner gives a reason, which is printed. */
    @PreAuthorize("hasRole('PARTICIPANT')")
    @Transactional(propagation = Propagation.NEVER)
    public FinalResult makeFinal(TeamId team, Language language, Optional<Reason> reason) {
        teams.asOwner(team);
        var summary = teams.asMember(team);
        var answers = worksheets.effective(team);
        var obstacles = openParts.of(team, answers);
        if (!obstacles.isEmpty() && reason.isEmpty()) {
            return new FinalResult.Open(obstacles);
        }
        var waiver =
                reason.filter(given -> !obstacles.isEmpty()).map(given -> new Waiver(given, obstacles.exercises()));
        var openPoints = new OpenPoints(findings.printable(team, language), waiver);
        return making.make(new VersionMaking.Order(
                summary, answers, openPoints, language, brands.ofTeam(team), currentPerson.get()));
    }

    /** The latest first. */
    public List<StrategyVersion> of(TeamId team) {
        reachable(team);
        var entries = versions.of(team);
        Map<PersonId, String> nameOf =
                names.of(entries.stream().map(StrategyVersions.Entry::madeBy).collect(toSet()));
        return entries.stream()
                .map(entry -> entry.named(nameOf.getOrDefault(entry.madeBy(), "")))
                .toList();
    }

    public PdfFile file(VersionId version) {
        var entry = versions.find(version).orElseThrow(() -> new NotVisible("Version " + version));
        var summary = reachable(entry.team());
        var edition = new Edition.Final(
                summary.organisationName(),
                entry.madeAt().atZone(Strategies.ZONE).toLocalDate(),
                entry.number(),
                "");
        return new PdfFile(press.name(entry.language(), edition), versions.pdf(version));
    }

    private TeamSummary reachable(TeamId team) {
        var roles = currentPerson.get().roles();
        if (roles.contains(Role.CONTACT)
                && (!roles.contains(Role.PARTICIPANT)
                        || teams.ofOwnOrganisations().stream()
                                .anyMatch(own -> own.id().equals(team)))) {
            return teams.asContact(team);
        }
        if (roles.contains(Role.PARTICIPANT)) {
            return teams.asMember(team);
        }
        throw new NotVisible("Team " + team);
    }
}
