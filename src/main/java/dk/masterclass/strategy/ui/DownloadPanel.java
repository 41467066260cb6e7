package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.masterclass.document.Language;
import dk.masterclass.people.TeamId;
import dk.masterclass.strategy.ExportWish;
import dk.masterclass.strategy.files.Output;
import dk.masterclass.strategy.queue.Admission;
import dk.masterclass.strategy.versions.StrategyVersion;
import dk.masterclass.ui.Refresh;
import dk.masterclass.worksheet.Registration;
import java.util.List;

/** All that can be taken home, in which language, and how the files stand that somebody has asked for. */
class DownloadPanel extends Section {

    static final String ID = "hent";

    private final StrategyDesk desk;
    private final TeamId team;
    private final String place;
    private final Runnable onClose;
    private final H2 heading = new H2();
    private final LanguageChoice language;
    private final Div versions = new Div();
    private final ExportList exports;
    private Registration following = () -> {};

    /** @param place the address of this very page */
    DownloadPanel(StrategyDesk desk, TeamId team, Language language, String place, Runnable onClose) {
        this.place = place;
        this.desk = desk;
        this.team = team;
        this.onClose = onClose;
        this.language = new LanguageChoice(language);
        this.exports = new ExportList(this::order, desk::removeExport);
        setId(ID);
        addClassNames("card", "download");
        heading.setText(getTranslation("strategy.export"));
        heading.setId("strategy-export");
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "strategy-export");
        getElement().addEventListener("keydown", key -> close()).setFilter("event.key === 'Escape'");
        add(head(), offers(), exports, importing());
        setVisible(false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var refresh = new Refresh(event.getUI(), this::showExports);
        following = desk.followExports(refresh::soon);
        showExports();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.remove();
    }

    void open() {
        setVisible(true);
        heading.getElement().callJsFunction("focus");
    }

    void close() {
        setVisible(false);
        onClose.run();
    }

    /** The final ones lie ready: nothing has to be made. */
    void show(List<StrategyVersion> all) {
        versions.removeAll();
        versions.setVisible(!all.isEmpty());
        all.stream()
                .limit(1)
                .forEach(latest -> versions.add(new H3(getTranslation("strategy.export.final")), row(latest)));
    }

    private void showExports() {
        exports.show(desk.exports(team));
    }

    /** The way back in for the file of answers. */
    private Component importing() {
        var link = new Anchor(Places.IMPORT, getTranslation("strategy.import.title"));
        link.addClassName("download-import");
        return link;
    }

    private Component head() {
        var close = new NativeButton(getTranslation("strategy.final.close"), click -> close());
        close.addClassNames("btn", "quiet");
        var head = new Div(heading, close);
        head.addClassNames("row", "between", "download-head");
        return head;
    }

    private Component offers() {
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        for (Output output : Output.values()) {
            list.add(new OutputItem(output, () -> order(new ExportWish(output, language.chosen()))));
        }
        var draft = new Div(new H3(getTranslation("strategy.export.draft")), language);
        draft.addClassNames("row", "between", "download-draft");
        versions.addClassName("download-final");
        var offers = new Div(versions, draft, list);
        offers.addClassName("download-offers");
        return offers;
    }

    private Component row(StrategyVersion version) {
        var title = new Span(getTranslation("strategy.version", version.number().toString()));
        title.addClassName("strategy-version");
        var made = new Span(getTranslation(
                "strategy.export.version.made",
                Days.write(version.madeAt(), getLocale()),
                getTranslation(LanguageChoice.key(version.language()))));
        made.addClassName("soft");
        var row = new Div(new Div(title, made));
        version.files().forEach(file -> row.add(download(version, file.language())));
        row.addClassName("download-row");
        return row;
    }

    private Component download(StrategyVersion version, Language inLanguage) {
        var name = getTranslation(LanguageChoice.key(inLanguage));
        var download = new Anchor(
                Places.version(version.id(), inLanguage), getTranslation("strategy.version.download-in", name));
        download.setRouterIgnore(true);
        download.addClassNames("btn", "quiet");
        download.setAriaLabel(getTranslation(
                "strategy.version.download-number", version.number().toString(), name));
        return download;
    }

    private void order(ExportWish wish) {
        switch (desk.order(team, wish)) {
            case Admission.Accepted accepted -> exports.expect(accepted.ticket());
            case Admission.Full full -> exports.say(getTranslation("strategy.export.full"));
            case Admission.EnoughOfOne enough -> exports.say(getTranslation("strategy.export.enough", enough.most()));
        }
        showExports();
    }
}
