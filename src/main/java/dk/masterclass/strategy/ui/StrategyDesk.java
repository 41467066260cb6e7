package dk.masterclass.strategy.ui;

import dk.masterclass.checks.FindingFeed;
import dk.masterclass.checks.PlaceLabels;
import dk.masterclass.checks.Reason;
import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.document.Language;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.OrganisationBrands;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.people.Teams;
import dk.masterclass.strategy.ExportWish;
import dk.masterclass.strategy.Exports;
import dk.masterclass.strategy.FinalResult;
import dk.masterclass.strategy.FinalVersions;
import dk.masterclass.strategy.Obstacles;
import dk.masterclass.strategy.Overview;
import dk.masterclass.strategy.Strategies;
import dk.masterclass.strategy.queue.Admission;
import dk.masterclass.strategy.queue.Ticket;
import dk.masterclass.strategy.queue.TicketId;
import dk.masterclass.strategy.versions.Note;
import dk.masterclass.strategy.versions.StrategyVersion;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.DocumentLanguages;
import dk.masterclass.worksheet.Registration;
import dk.masterclass.worksheet.TeamFeed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Everything the strategy's screen needs of a team. The services behind it check who asks. */
@Component
class StrategyDesk {

    private final Course course;
    private final Strategies strategies;
    private final FinalVersions versions;
    private final Exports exports;
    private final DocumentLanguages languages;
    private final Teams teams;
    private final OrganisationBrands brands;
    private final TeamFeed feed;
    private final FindingFeed explained;
    private final PlaceLabels labels;

    StrategyDesk(
            Course course,
            Strategies strategies,
            FinalVersions versions,
            Exports exports,
            DocumentLanguages languages,
            Teams teams,
            OrganisationBrands brands,
            TeamFeed feed,
            FindingFeed explained,
            PlaceLabels labels) {
        this.course = course;
        this.strategies = strategies;
        this.versions = versions;
        this.exports = exports;
        this.languages = languages;
        this.teams = teams;
        this.brands = brands;
        this.feed = feed;
        this.explained = explained;
        this.labels = labels;
    }

    /** Where a team that has written nothing begins. */
    Optional<Exercise> firstExercise() {
        return course.exercises().stream().findFirst();
    }

    Exercise exercise(String id) {
        return course.exercise(id).orElseThrow(() -> new NotVisible("Exercise " + id));
    }

    /** What is asked at a place, such as »8B · Måltal«. */
    String label(Address place, Language language) {
        return labels.of(place, language);
    }

    /** In which language the signed-in person reads the document. */
    Language language(TeamId team) {
        return languages.of(team);
    }

    void chooseLanguage(TeamId team, Language language) {
        languages.choose(team, language);
    }

    Overview overview(TeamId team, Language language) {
        return strategies.overview(team, language);
    }

    /** What keeps the strategy from being made final. */
    Obstacles obstacles(TeamId team) {
        return strategies.obstacles(team);
    }

    List<StrategyVersion> versions(TeamId team) {
        return versions.of(team);
    }

    FinalResult makeFinal(TeamId team, Language language, Optional<Reason> reason, Optional<Note> note) {
        return versions.makeFinal(team, language, reason, note);
    }

    Admission order(TeamId team, ExportWish wish) {
        return exports.order(team, wish);
    }

    List<Ticket<ExportWish>> exports(TeamId team) {
        return exports.own(team);
    }

    void removeExport(TicketId ticket) {
        exports.remove(ticket);
    }

    /** Calls when a file of the signed-in person is further. */
    Registration followExports(Runnable moved) {
        return exports.listen(moved);
    }

    /** Those who may make the strategy final, by name. */
    List<String> ownersOf(TeamId team) {
        return teams.asMember(team).owners().stream()
                .map(TeamSummary.Member::name)
                .toList();
    }

    /** Those who choose the document's colour and logo, by name. */
    List<String> brandChosenBy(TeamId team) {
        return brands.chosenBy(team);
    }

    boolean mayMakeFinal(TeamId team) {
        return teams.ownRole(team).role().mayDecide();
    }

    /** Calls when somebody writes or explains, or has another role. */
    Registration follow(TeamId team, Runnable changed) {
        var registrations = List.of(
                feed.listen(team, news -> changed.run()),
                feed.listenRoles(team, news -> changed.run()),
                explained.listen(team, changed));
        return () -> registrations.forEach(Registration::remove);
    }
}
