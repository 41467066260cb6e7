package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.masterclass.document.Language;
import dk.masterclass.people.TeamId;
import dk.masterclass.strategy.ExportWish;
import dk.masterclass.strategy.files.Output;
import dk.masterclass.strategy.versions.StrategyVersion;
import java.util.List;

/** All that can be taken home, in which language, and how the files stand that somebody has asked for. */
class DownloadPanel extends Section {

    static final String ID = "hent";

    private final Runnable onClose;
    private final H2 heading = new H2();
    private final LanguageChoice language;
    private final Div versions = new Div();
    private final ExportList exports;

    DownloadPanel(StrategyDesk desk, TeamId team, Language language, Runnable onClose) {
        this.onClose = onClose;
        this.language = new LanguageChoice(language);
        this.exports = new ExportList(desk, team, any -> true, new H3());
        setId(ID);
        addClassNames("card", "download");
        heading.setText(getTranslation("strategy.export"));
        heading.setId("strategy-export");
        heading.getElement().setAttribute("tabindex", "-1");
        getElement().setAttribute("aria-labelledby", "strategy-export");
        getElement().addEventListener("keydown", key -> close()).setFilter("event.key === 'Escape'");
        add(head(), offers(), exports, about(desk.brandChosenBy(team)), exports.status());
        setVisible(false);
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

    /** The way back in for the file of answers, and who dresses the documents. */
    private Component about(List<String> dressedBy) {
        var about = new Div(new Anchor(Places.IMPORT, getTranslation("strategy.import.title")));
        if (!dressedBy.isEmpty()) {
            about.add(new Paragraph(getTranslation("strategy.brand.chosen-by", String.join(", ", dressedBy))));
        }
        about.addClassName("download-about");
        return about;
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
            list.add(new OutputItem(output, () -> exports.order(new ExportWish.OfDraft(output, language.chosen()))));
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
        var files = new Div();
        version.files().forEach(file -> files.add(download(version, file.language())));
        files.addClassName("download-files");
        var row = new Div(new Div(title, made), files);
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
}
