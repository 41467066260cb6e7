package dk.masterclass.strategy;

import dk.masterclass.checks.Explaining;
import dk.masterclass.checks.Reason;
import dk.masterclass.checks.TeamFindings;
import dk.masterclass.course.Course;
import dk.masterclass.document.Language;
import dk.masterclass.people.FinishedDocuments;
import dk.masterclass.people.FinishedDocuments.FinishedDocument;
import dk.masterclass.people.Fixtures;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.people.TeamProgress;
import dk.masterclass.people.TeamRole;
import dk.masterclass.people.Teams;
import dk.masterclass.strategy.files.PdfFile;
import dk.masterclass.strategy.files.StrategyPress;
import dk.masterclass.strategy.versions.StrategyVersion;
import dk.masterclass.strategy.versions.StrategyVersions;
import dk.masterclass.worksheet.Worksheets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A team whose strategy is made final, in the real database. */
abstract class VersionsScene {

    @Autowired
    FinalVersions versions;

    @Autowired
    Strategies strategies;

    @Autowired
    StrategyVersions stored;

    @Autowired
    Explaining explaining;

    @Autowired
    TeamFindings findings;

    @Autowired
    Teams teams;

    @Autowired
    StrategyPress press;

    @Autowired
    JdbcClient database;

    @Autowired
    TeamProgress progress;

    @Autowired
    FinishedDocuments finished;

    @Autowired
    Worksheets worksheets;

    @Autowired
    Course course;

    @Autowired
    Fixtures fixtures;

    Crew us;
    SampleAnswers answers;

    @BeforeEach
    void foundATeam() {
        us = fixtures.crew();
        fixtures.give(us.team(), us.colleague(), TeamRole.OWNER);
        fixtures.signIn(us.participant());
        answers = new SampleAnswers(worksheets);
    }

    static FinishedDocument finished(StrategyVersion version, String language, String tag) {
        return new FinishedDocument(
                "strategien på " + language + ", version 1.0",
                version.madeAt(),
                "/dokument/" + version.id() + ".pdf?sprog=" + tag,
                Optional.empty());
    }

    StrategyVersions.Kept kept(StrategyVersion version) {
        return stored.find(version.id()).orElseThrow().kept();
    }

    StrategyVersion made(Language language) {
        return ((FinalResult.Made) versions.makeFinal(us.team(), language)).version();
    }

    StrategyVersion made(Language language, Reason reason) {
        return ((FinalResult.Made) versions.makeFinal(us.team(), language, Optional.of(reason), Optional.empty()))
                .version();
    }

    Callable<FinalResult> making(SecurityContext by) {
        return () -> {
            SecurityContextHolder.setContext(by);
            return versions.makeFinal(us.team(), Language.DANISH);
        };
    }

    static List<FinalResult> atOnce(List<Callable<FinalResult>> tasks) throws Exception {
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            var results = new ArrayList<FinalResult>();
            for (var future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }

    static String text(PdfFile file) throws Exception {
        try (var pdf = Loader.loadPDF(file.content())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ');
        }
    }

    static String sha256(byte[] content) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    }
}
