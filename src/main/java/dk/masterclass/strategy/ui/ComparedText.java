package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.document.Block;
import dk.masterclass.document.Language;
import dk.masterclass.document.compare.Comparison;
import dk.masterclass.document.compare.Comparison.Change;
import dk.masterclass.document.compare.Comparison.Part;
import dk.masterclass.document.compare.Comparison.Same;
import dk.masterclass.strategy.Compared;
import dk.masterclass.ui.DocumentView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The text with its changes marked, each with the way to the next; what didn't change is folded away. */
class ComparedText extends Section {

    private final Comparison comparison;
    private final Language language;
    private final boolean linked;
    private final String place;
    private final int count;

    /** @param place the address of this very page */
    ComparedText(Compared compared, String place) {
        this.comparison = compared.comparison();
        this.language = comparison.language();
        this.linked = !compared.readOnly();
        this.place = place;
        this.count = comparison.changes().size();
        addClassNames("doc-sheet", "comparison-text");
        var heading = new H2(getTranslation("strategy.comparison.text"));
        heading.addClassName("visually-hidden");
        add(heading);
        addParts();
    }

    static String id(Change change) {
        return "aendring-" + change.number();
    }

    private void addParts() {
        var unchanged = new ArrayList<Part>();
        for (Part part : comparison.parts()) {
            if (part.changes().isEmpty()) {
                unchanged.add(part);
            } else {
                fold(unchanged);
                part.heading().ifPresent(heading -> add(document(List.of(heading))));
                part.stretches().forEach(stretch -> {
                    switch (stretch) {
                        case Same same -> add(same);
                        case Change change -> add(change(change));
                    }
                });
            }
        }
        fold(unchanged);
    }

    private void fold(List<Part> parts) {
        if (!parts.isEmpty()) {
            var blocks = parts.stream()
                    .flatMap(part -> new Comparison(language, List.of(part)).blocks().stream())
                    .toList();
            add(folded(getTranslation("strategy.comparison.unchanged.parts", parts.size()), blocks));
            parts.clear();
        }
    }

    /** The subheading of what changed stays in sight. */
    private void add(Same same) {
        int end = same.blocks().size();
        while (end > 0 && same.blocks().get(end - 1) instanceof Block.Heading) {
            end--;
        }
        if (end > 0) {
            add(folded(
                    getTranslation("strategy.comparison.unchanged"),
                    same.blocks().subList(0, end)));
        }
        if (end < same.blocks().size()) {
            add(document(same.blocks().subList(end, same.blocks().size())));
        }
    }

    private Component folded(String summary, List<Block> blocks) {
        var details = new NativeDetails(summary, document(blocks));
        details.addClassName("comparison-same");
        return details;
    }

    private Component change(Change change) {
        var name = new Span(getTranslation(
                "strategy.comparison.change",
                change.number(),
                count,
                getTranslation(
                        "strategy.comparison.fate." + change.fate().name().toLowerCase(Locale.ROOT))));
        name.addClassName("comparison-name");
        var head = new Div(name);
        head.addClassName("comparison-head");
        if (change.number() > 1) {
            head.add(way("previous", change.number() - 1));
        }
        if (change.number() < count) {
            head.add(way("next", change.number() + 1));
        }
        var marked = new Div(head, document(change.blocks()));
        marked.setId(id(change));
        marked.addClassNames(
                "comparison-change", "comparison-" + change.fate().name().toLowerCase(Locale.ROOT));
        marked.getElement().setAttribute("tabindex", "-1");
        return marked;
    }

    private Component way(String key, int number) {
        var link = new Anchor(place + "#aendring-" + number, getTranslation("strategy.comparison." + key));
        link.setAriaLabel(getTranslation("strategy.comparison." + key + ".label", number));
        link.setRouterIgnore(true);
        return link;
    }

    private Component document(List<Block> blocks) {
        var view = new DocumentView();
        view.show(blocks, language, linked);
        return view;
    }
}
