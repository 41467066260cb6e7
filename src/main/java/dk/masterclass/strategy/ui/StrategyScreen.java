package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import dk.masterclass.checks.Reason;
import dk.masterclass.document.Language;
import dk.masterclass.people.TeamId;
import dk.masterclass.strategy.FinalResult;
import dk.masterclass.strategy.files.PrintingFailed;
import dk.masterclass.strategy.versions.Note;
import dk.masterclass.ui.DocumentView;
import dk.masterclass.ui.Fragment;
import dk.masterclass.ui.Refresh;
import dk.masterclass.worksheet.Registration;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;

/** The document with its contents beside it. Follows what the team writes, and seals versions. */
class StrategyScreen extends Div {

    private final StrategyDesk desk;
    private final TeamId team;
    private final Language language;
    private final StrategyHeader header;
    private final DownloadPanel downloads;
    private final Contents contents;
    private final FinalPanel finalPanel;
    private final BeginHere beginHere;
    private final CoverSheet cover;
    private final DocumentView document = new DocumentView();
    private final VersionList versions;
    private Registration following = () -> {};

    /** @param place the address of this very page */
    StrategyScreen(StrategyDesk desk, TeamId team, Language language, String place) {
        this.desk = desk;
        this.team = team;
        this.language = language;
        this.header = new StrategyHeader(language, place, this::openOrCloseDownloads, this::askToMakeFinal);
        this.downloads = new DownloadPanel(desk, team, language, this::closedDownloads);
        this.contents = new Contents(language, place);
        this.finalPanel = new FinalPanel(language, desk, this::makeFinal, header::focusMakeFinal);
        this.beginHere = new BeginHere(desk.firstExercise());
        this.cover = new CoverSheet(language);
        this.versions = new VersionList(language);
        document.addClassName("doc-sheet");
        addClassNames("page", "strategy");
        add(header, downloads, contents, text());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var refresh = new Refresh(event.getUI(), this::showOverview);
        following = desk.follow(team, refresh::soon);
        showOverview();
        showVersions();
        Fragment.show(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.remove();
    }

    private Component text() {
        var text = new Div(finalPanel, beginHere, new Div(cover, document), versions);
        text.addClassName("strategy-text");
        return text;
    }

    private void showOverview() {
        var overview = desk.overview(team, language);
        header.show(overview.completeness());
        header.allowFinal(desk.mayMakeFinal(team), desk.ownersOf(team));
        contents.show(overview.completeness());
        beginHere.setVisible(overview.completeness().sectionsWithText() == 0);
        cover.show(overview.draft());
        document.show(overview.draft().blocks(), language);
        finalPanel.follow(() -> desk.obstacles(team));
    }

    private void showVersions() {
        var all = desk.versions(team);
        versions.show(all);
        header.show(all);
        downloads.show(all);
    }

    private void openOrCloseDownloads() {
        if (downloads.isVisible()) {
            downloads.close();
        } else {
            header.isDownloading(true);
            downloads.open();
        }
    }

    private void closedDownloads() {
        header.isDownloading(false);
        header.focusDownload();
    }

    private void askToMakeFinal() {
        finalPanel.ask(desk.obstacles(team));
    }

    private void makeFinal(Optional<Reason> reason, Optional<Note> note) {
        try {
            switch (desk.makeFinal(team, language, reason, note)) {
                case FinalResult.Made made -> finalPanel.made(made.version());
                case FinalResult.Unchanged same -> finalPanel.unchanged(same.version());
                case FinalResult.Open open -> finalPanel.ask(open.obstacles());
            }
            showVersions();
        } catch (AccessDeniedException notAnyMore) {
            finalPanel.close();
            showOverview();
        } catch (PrintingFailed failed) {
            finalPanel.sayItFailed();
        }
    }
}
