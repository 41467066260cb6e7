package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.document.Block;
import dk.masterclass.document.Inline;
import dk.masterclass.document.Language;
import dk.masterclass.document.compare.Comparison;
import dk.masterclass.document.compare.Fate;
import dk.masterclass.strategy.Compared;
import dk.masterclass.strategy.ExportWish;
import dk.masterclass.strategy.versions.VersionId;
import dk.masterclass.ui.DocumentView;
import dk.masterclass.ui.Fragment;
import java.util.List;
import java.util.Optional;

/** What changed, in short with a link to each place, and then the text with its marks. */
class ComparisonScreen extends Div {

    private final Compared compared;
    private final Language language;
    private final String place;
    private final ExportList files;

    /** @param place the address of this very page */
    ComparisonScreen(Compared compared, CompareForm form, StrategyDesk desk, String place) {
        this.compared = compared;
        this.language = compared.comparison().language();
        this.place = place;
        this.files = new ExportList(desk, compared.team(), ExportWish.OfChanges.class::isInstance, new H2());
        addClassNames("page", "strategy", "comparison");
        add(header(form), files(), summary(), new ComparedText(compared, place));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Fragment.show(event.getUI());
    }

    private Component header(CompareForm form) {
        var back = new Anchor(
                compared.readOnly() ? "/organisation" : "/strategi#" + VersionList.ID,
                getTranslation(compared.readOnly() ? "strategy.comparison.back.contact" : "strategy.comparison.back"));
        var title =
                new H1(getTranslation("strategy.comparison.between", side(compared.earlier()), side(compared.later())));
        var count = new Paragraph(count());
        var standing = new Div(back, title, count);
        if (!compared.comparison().changes().isEmpty()) {
            standing.add(legend());
        }
        standing.addClassNames("stack", "sm");
        if (!compared.inOneCourse()) {
            var note = new Paragraph(getTranslation("strategy.comparison.other-course"));
            note.addClassNames("small", "soft");
            standing.add(note);
        }
        var actions = new Div(languages(), download());
        actions.addClassName("strategy-actions");
        var header = new Header(standing, actions, form);
        header.addClassName("strategy-header");
        return header;
    }

    private String count() {
        int changes = compared.comparison().changes().size();
        return changes == 0
                ? getTranslation("strategy.comparison.none")
                : getTranslation(
                        "strategy.comparison.count",
                        getTranslation("strategy.comparison.changes.count", changes),
                        getTranslation(
                                "strategy.comparison.parts.count",
                                compared.comparison().changedParts().size()));
    }

    private String side(Compared.Side side) {
        return side.version()
                .map(version -> getTranslation(
                        "strategy.comparison.version", version.number().toString()))
                .orElseGet(() -> getTranslation("strategy.comparison.draft"));
    }

    private Component legend() {
        var own = Language.of(getLocale().toLanguageTag());
        var legend = new DocumentView();
        legend.addClassName("comparison-legend");
        legend.show(
                List.of(new Block.Paragraph(List.of(
                        new Inline.Text(getTranslation("strategy.comparison.how.before") + " "),
                        Comparison.marked(Fate.INSERTED, getTranslation("strategy.comparison.how.inserted"), own),
                        new Inline.Text(" " + getTranslation("strategy.comparison.how.between") + " "),
                        Comparison.marked(Fate.DELETED, getTranslation("strategy.comparison.how.deleted"), own),
                        new Inline.Text(" " + getTranslation("strategy.comparison.how.after"))))),
                own);
        return legend;
    }

    private Component languages() {
        var label = new Span(getTranslation("strategy.language"));
        label.addClassName("soft");
        var choice = new Div(label, choice(Language.DANISH, "Dansk"), choice(Language.ENGLISH, "English"));
        choice.addClassName("strategy-languages");
        return choice;
    }

    private Component choice(Language other, String name) {
        var link = new Anchor(Places.comparison(earlier(), later(), other), name);
        link.getElement().setAttribute("lang", other.tag());
        if (other == language) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Component download() {
        var wish = new ExportWish.OfChanges(
                compared.earlier().version().orElseThrow(), compared.later().version(), language);
        var button = new NativeButton(getTranslation("strategy.comparison.download"), click -> files.order(wish));
        button.addClassName("btn");
        return button;
    }

    private Component files() {
        var both = new Div(files, files.status());
        both.addClassName("comparison-files");
        return both;
    }

    private VersionId earlier() {
        return compared.earlier().version().orElseThrow().id();
    }

    private Optional<VersionId> later() {
        return compared.later().version().map(Compared.Sealed::id);
    }

    private Component summary() {
        var nav = new Nav();
        nav.addClassNames("strategy-contents", "open");
        nav.setAriaLabel(getTranslation("strategy.comparison.changes"));
        nav.add(new H2(getTranslation("strategy.comparison.changes")));
        var list = new OrderedList();
        list.getElement().setAttribute("role", "list");
        compared.comparison().changedParts().forEach(part -> list.add(item(part)));
        nav.add(list);
        nav.setVisible(!compared.comparison().changes().isEmpty());
        return nav;
    }

    private ListItem item(Comparison.Part part) {
        var number = new Span(part.heading().map(Block.Heading::number).orElse(""));
        number.addClassName("strategy-number");
        var title = new Span(part.heading().map(Block.Heading::text).orElse(""));
        title.getElement().setAttribute("lang", language.tag());
        var state = new Span(getTranslation(
                "strategy.comparison.changes.count", part.changes().size()));
        state.addClassName("strategy-state");
        var link = new Anchor(place + "#" + ComparedText.id(part.changes().getFirst()), number, title, state);
        link.setRouterIgnore(true);
        return new ListItem(link);
    }
}
