package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Course;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Module;
import dk.masterclass.course.Step;
import dk.masterclass.document.Block;
import dk.masterclass.document.Language;
import dk.masterclass.people.NotVisible;
import dk.masterclass.people.TeamId;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.people.Teams;
import dk.masterclass.worksheet.Decisions;
import dk.masterclass.worksheet.DocumentLanguages;
import dk.masterclass.worksheet.HandInCheck;
import dk.masterclass.worksheet.HandInResult;
import dk.masterclass.worksheet.LiveDocument;
import dk.masterclass.worksheet.LiveFindings;
import dk.masterclass.worksheet.LiveFindings.LiveFinding;
import dk.masterclass.worksheet.Proposals;
import dk.masterclass.worksheet.Reckonings;
import dk.masterclass.worksheet.Remarks;
import dk.masterclass.worksheet.Submissions;
import dk.masterclass.worksheet.Worksheets;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Lays out everything an exercise screen shows of a team's work. The services behind it check who asks. */
@Component
class Desk {

    private final Course course;
    private final Worksheets worksheets;
    private final Submissions submissions;
    private final ObjectProvider<Remarks> remarks;
    private final ObjectProvider<LiveDocument> document;
    private final ObjectProvider<LiveFindings> findings;
    private final Teams teams;
    private final Reckonings reckonings;
    private final Proposals proposals;
    private final Decisions decisions;
    private final DocumentLanguages languages;

    Desk(
            Course course,
            Worksheets worksheets,
            Submissions submissions,
            ObjectProvider<Remarks> remarks,
            ObjectProvider<LiveDocument> document,
            ObjectProvider<LiveFindings> findings,
            Teams teams,
            Reckonings reckonings,
            Proposals proposals,
            Decisions decisions,
            DocumentLanguages languages) {
        this.course = course;
        this.worksheets = worksheets;
        this.submissions = submissions;
        this.remarks = remarks;
        this.document = document;
        this.findings = findings;
        this.teams = teams;
        this.reckonings = reckonings;
        this.proposals = proposals;
        this.decisions = decisions;
        this.languages = languages;
    }

    Exercise exercise(String id) {
        return course.exercise(id).orElseThrow(() -> new NotVisible("Exercise " + id));
    }

    Module moduleOf(Exercise exercise) {
        return course.moduleOf(exercise).orElseThrow();
    }

    List<Step> preparing(Exercise exercise) {
        return course.preparing(exercise.id());
    }

    Situation situation(TeamId team, Exercise exercise, Words words) {
        var answers = worksheets.answers(team);
        var form = Form.of(course, exercise, answers, reckonings.of(answers), words)
                .with(course, proposals, decisions.of(team));
        var submission = submissions.latest(team, exercise.id());
        Optional<Remarks> feedback = Optional.ofNullable(remarks.getIfAvailable());
        return new Situation(
                form,
                HandInCheck.of(exercise, form.effective(), words.language(), words.messages()),
                submission,
                submission
                        .filter(latest -> submissions.hasGoneOn(latest.id(), form.effective()))
                        .isPresent(),
                feedback.flatMap(all -> all.overall(team, exercise.id())),
                feedback.map(all -> all.of(team, exercise.id())).orElse(List.of()),
                findings(team, form),
                new Access(teams.ownRole(team), ownersOf(team)));
    }

    private List<LiveFinding> findings(TeamId team, Form form) {
        return Optional.ofNullable(findings.getIfAvailable())
                .map(all -> all.of(
                        team,
                        form.exercise(),
                        form.answers(),
                        form.reckoning(),
                        form.words().language()))
                .orElse(List.of());
    }

    private List<String> ownersOf(TeamId team) {
        return teams.asMember(team).owners().stream()
                .map(TeamSummary.Member::name)
                .toList();
    }

    /** In which language the signed-in person reads the document. */
    Language documentLanguage(TeamId team) {
        return languages.of(team);
    }

    /** The sections of the strategy this exercise feeds, as they read now. */
    List<Block> document(Situation situation, Language language) {
        var form = situation.form();
        var composer = document.getIfAvailable();
        return composer == null ? List.of() : composer.sectionsFor(form.effective(), form.exercise(), language);
    }

    void decide(TeamId team, Decision decision) {
        switch (decision) {
            case Decision.Decline decline -> decisions.decline(team, decline.proposal());
            case Decision.OfferAgain again -> decisions.offerAgain(team, again.proposal());
            case Decision.KeepOwn own -> decisions.keepOwn(team, own.answer(), own.seen());
        }
    }

    HandInResult handIn(TeamId team, Exercise exercise) {
        return submissions.submit(team, exercise.id());
    }
}
