package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.versions.StrategyVersion;
import dk.masterclass.strategy.versions.StrategyVersion.SealedFile;
import java.util.List;
import java.util.Optional;

/** The final versions, each with its files and the checksums that tell whether somebody holds this very file. */
class VersionList extends Section {

    static final String ID = "versioner";

    /** Whoever wants an older one opens the rest. */
    private static final int SHOWN = 4;

    private final Language language;
    private final Div body = new Div();

    /** @param language the document's */
    VersionList(Language language) {
        this.language = language;
        addClassNames("card", "stack", "strategy-versions");
        setId(ID);
        var heading = new H2(getTranslation("strategy.versions"));
        heading.setId("strategy-versions");
        getElement().setAttribute("aria-labelledby", "strategy-versions");
        body.addClassName("stack");
        add(heading, body);
    }

    void show(List<StrategyVersion> versions) {
        body.removeAll();
        if (versions.isEmpty()) {
            body.add(new Paragraph(getTranslation("strategy.versions.none")));
            return;
        }
        var chosen = new CompareForm.Chosen(versions.getFirst().id(), Optional.empty());
        body.add(new CompareForm(versions, chosen, language, true));
        int shown = Math.min(SHOWN, versions.size());
        body.add(list(versions.subList(0, shown)));
        if (shown < versions.size()) {
            var older = versions.subList(shown, versions.size());
            body.add(new NativeDetails(getTranslation("strategy.versions.older", older.size()), list(older)));
        }
        body.add(check());
    }

    private Component list(List<StrategyVersion> versions) {
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        versions.forEach(version -> list.add(entry(version)));
        return list;
    }

    private ListItem entry(StrategyVersion version) {
        var title = new Span(getTranslation("strategy.version", version.number().toString()));
        title.addClassName("strategy-version");
        var about = new Div(new Span(getTranslation(
                "strategy.version.made", Days.write(version.madeAt(), getLocale()), version.madeByName())));
        about.addClassName("strategy-about");
        version.note().ifPresent(note -> about.add(new Paragraph(note)));
        version.reason()
                .ifPresent(reason -> about.add(new Paragraph(getTranslation("strategy.version.reason", reason))));
        var files = new Div();
        files.addClassName("strategy-files");
        version.files().forEach(file -> files.add(file(version, file)));
        return new ListItem(title, about, files);
    }

    private Component file(StrategyVersion version, SealedFile file) {
        var language = getTranslation(LanguageChoice.key(file.language()));
        var download = new Anchor(
                Places.version(version.id(), file.language()),
                getTranslation("strategy.version.download-in", language));
        download.setRouterIgnore(true);
        download.setAriaLabel(getTranslation(
                "strategy.version.download-number", version.number().toString(), language));
        var whole = new Code(file.sha256());
        whole.addClassName("strategy-sum");
        var sum = new NativeDetails(new Span(new Span("SHA-256 "), new Code(file.shortSha() + "…")), whole);
        var row = new Div(download, sum);
        row.addClassName("strategy-file");
        return row;
    }

    /** How somebody who got a file sees that it is this one. */
    private Component check() {
        var content = new Div(
                new Paragraph(getTranslation("strategy.version.check.text")),
                new Paragraph(new Span("Linux, macOS: "), new Code("sha256sum strategi.pdf")),
                new Paragraph(new Span("Windows: "), new Code("certutil -hashfile strategi.pdf SHA256")));
        content.addClassNames("stack", "sm");
        var details = new NativeDetails(getTranslation("strategy.version.check"), content);
        details.addClassName("strategy-check");
        return details;
    }
}
