package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.versions.StrategyVersion;
import dk.masterclass.strategy.versions.VersionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chooses what to hold against each other: two versions, or one and what is being written. */
class CompareForm extends Div {

    private final Language language;
    private final Select<VersionId> earlier = new Select<>();
    private final Select<Optional<VersionId>> later = new Select<>();

    /** @param later what is being written, if empty */
    record Chosen(VersionId earlier, Optional<VersionId> later) {}

    /**
     * @param versions the latest first
     * @param withDraft whether whoever looks may see what is being written
     */
    CompareForm(List<StrategyVersion> versions, Chosen chosen, Language language, boolean withDraft) {
        this.language = language;
        addClassName("compare-form");
        var ids = versions.stream().map(StrategyVersion::id).toList();
        earlier.setLabel(getTranslation("strategy.compare.earlier"));
        earlier.setItems(ids);
        earlier.setItemLabelGenerator(id -> label(versions, id));
        earlier.setValue(chosen.earlier());
        var others = new ArrayList<Optional<VersionId>>();
        Stream.of(Optional.<VersionId>empty()).filter(draft -> withDraft).forEach(others::add);
        ids.forEach(id -> others.add(Optional.of(id)));
        later.setLabel(getTranslation("strategy.compare.later"));
        later.setItems(others);
        later.setItemLabelGenerator(
                side -> side.map(id -> label(versions, id)).orElseGet(() -> getTranslation("strategy.compare.draft")));
        later.setValue(chosen.later());
        var compare = new NativeButton(getTranslation("strategy.compare"), click -> compare());
        compare.addClassNames("btn", "quiet");
        add(earlier, later, compare);
    }

    private String label(List<StrategyVersion> versions, VersionId id) {
        return versions.stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .map(version -> getTranslation(
                        "strategy.compare.version",
                        version.number().toString(),
                        Days.write(version.madeAt(), getLocale())))
                .orElse("");
    }

    private void compare() {
        var path = Places.pair(earlier.getValue(), later.getValue()).substring(1);
        getUI().ifPresent(ui -> ui.navigate(path, QueryParameters.of("sprog", language.tag())));
    }
}
