package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.Completeness;
import dk.masterclass.strategy.versions.StrategyVersion;
import java.util.List;

/** How far the strategy is, and what can be done with it. */
class StrategyHeader extends Header {

    private final Language language;
    private final String place;
    private final Paragraph progress = new Paragraph();
    private final ProgressBar meter = new ProgressBar(0, 100);
    private final Anchor latest = new Anchor();
    private final NativeButton download = new NativeButton();
    private final NativeButton makeFinal = new NativeButton();
    private final Paragraph lock = new Paragraph();

    StrategyHeader(Language language, String place, Runnable onDownload, Runnable onMakeFinal) {
        this.language = language;
        this.place = place;
        addClassName("strategy-header");
        meter.getElement().setAttribute("aria-label", getTranslation("strategy.progress.label"));
        latest.setRouterIgnore(true);
        latest.setVisible(false);
        var standing = new Div(new H1(getTranslation("strategy.title")), progress, meter, latest);
        standing.addClassNames("stack", "sm");
        add(standing, actions(onDownload, onMakeFinal));
    }

    void show(Completeness completeness) {
        progress.setText(getTranslation(
                "strategy.progress",
                completeness.sectionsWithText(),
                completeness.sections().size(),
                completeness.percent()));
        meter.setValue(completeness.percent());
    }

    void show(List<StrategyVersion> versions) {
        latest.setVisible(!versions.isEmpty());
        versions.stream().findFirst().ifPresent(version -> {
            latest.setText(getTranslation(
                    "strategy.latest", version.number().toString(), Days.write(version.madeAt(), getLocale())));
            latest.setHref(place + "#" + VersionList.ID);
        });
    }

    /** Only owners make versions final; for everybody else the button says who can. */
    void allowFinal(boolean isAllowed, List<String> owners) {
        makeFinal.setEnabled(isAllowed);
        lock.setVisible(!isAllowed);
        lock.setText(getTranslation("strategy.make-final.owners", String.join(", ", owners)));
    }

    /** Back to where the question about a final version came from. */
    void focusMakeFinal() {
        makeFinal.focus();
    }

    /** Says whether the files are shown. */
    void isDownloading(boolean isOpen) {
        download.getElement().setAttribute("aria-expanded", String.valueOf(isOpen));
    }

    /** Back to where the files were asked for. */
    void focusDownload() {
        download.focus();
    }

    private Component actions(Runnable onDownload, Runnable onMakeFinal) {
        download.setText(getTranslation("strategy.export.open"));
        download.addClickListener(click -> onDownload.run());
        download.addClassName("btn");
        download.getElement().setAttribute("aria-controls", DownloadPanel.ID);
        isDownloading(false);
        makeFinal.setText(getTranslation("strategy.make-final"));
        makeFinal.addClickListener(click -> onMakeFinal.run());
        makeFinal.addClassNames("btn", "quiet");
        var buttons = new Div(download, makeFinal);
        buttons.addClassNames("row", "strategy-buttons");
        lock.setId("strategy-lock");
        lock.addClassNames("small", "soft");
        makeFinal.getElement().setAttribute("aria-describedby", "strategy-lock");
        var actions = new Div(languages(), buttons, lock);
        actions.addClassName("strategy-actions");
        return actions;
    }

    private Component languages() {
        var label = new Span(getTranslation("strategy.language"));
        label.addClassName("soft");
        var choice = new Div(label, choice(Language.DANISH, "Dansk"), choice(Language.ENGLISH, "English"));
        choice.addClassName("strategy-languages");
        return choice;
    }

    private Component choice(Language other, String name) {
        var link = new Anchor(Places.strategy(other), name);
        link.getElement().setAttribute("lang", other.tag());
        if (other == language) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
