package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.StrategyVersion;
import java.util.List;

/** The final versions, each with its file and the checksum that tells whether somebody holds this very file. */
class VersionList extends Section {

    static final String ID = "versioner";

    private final Div body = new Div();

    VersionList() {
        addClassNames("card", "stack", "strategy-versions");
        setId(ID);
        var heading = new H2(getTranslation("strategy.versions"));
        heading.setId("strategy-versions");
        getElement().setAttribute("aria-labelledby", "strategy-versions");
        add(heading, body);
    }

    void show(List<StrategyVersion> versions) {
        body.removeAll();
        if (versions.isEmpty()) {
            body.add(new Paragraph(getTranslation("strategy.versions.none")));
            return;
        }
        var list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        versions.forEach(version -> list.add(entry(version)));
        body.add(list);
    }

    private ListItem entry(StrategyVersion version) {
        var title = new Span(getTranslation("strategy.version", version.number()));
        title.addClassName("strategy-version");
        var made = new Span(getTranslation(
                "strategy.version.made",
                Days.write(version.madeAt(), getLocale()),
                version.madeByName(),
                getTranslation(languageKey(version.language()))));
        var checksum = new Code(version.shortSha());
        checksum.getElement().setAttribute("title", version.sha256());
        var seal = new Span(new Span(getTranslation("strategy.version.checksum") + " "), checksum);
        seal.addClassNames("small", "soft");
        var download = new Anchor(Places.version(version.id()), getTranslation("strategy.version.download"));
        download.setRouterIgnore(true);
        download.setAriaLabel(getTranslation("strategy.version.download-number", version.number()));
        return new ListItem(title, made, seal, download);
    }

    private static String languageKey(Language language) {
        return switch (language) {
            case DANISH -> "strategy.in-danish";
            case ENGLISH -> "strategy.in-english";
        };
    }
}
