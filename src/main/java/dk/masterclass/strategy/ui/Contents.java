package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.document.Language;
import dk.masterclass.strategy.Completeness;
import dk.masterclass.strategy.Completeness.SectionState;
import java.util.LinkedHashMap;
import java.util.Map;

/** The sections with how far each is. On a phone it folds into a button. */
class Contents extends Nav {

    private final Language language;
    private final String place;
    private final OrderedList list = new OrderedList();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final NativeButton toggle = new NativeButton();

    /** @param place the address of this very page, so that a link into it does not load it again */
    Contents(Language language, String place) {
        this.language = language;
        this.place = place;
        addClassName("strategy-contents");
        setAriaLabel(getTranslation("strategy.contents"));
        list.setId("strategy-contents-list");
        list.getElement().setAttribute("role", "list");
        toggle.setText(getTranslation("strategy.contents"));
        toggle.addClassNames("btn", "quiet", "strategy-toggle");
        toggle.getElement().setAttribute("aria-controls", "strategy-contents-list");
        toggle.addClickListener(click -> open(!hasClassName("open")));
        open(false);
        add(new H2(getTranslation("strategy.contents")), toggle, list);
    }

    /** Updates the entries in place, so that nobody who stands on one loses it. */
    void show(Completeness completeness) {
        for (SectionState section : completeness.sections()) {
            entries.computeIfAbsent(section.id(), id -> entry(section)).show(section);
        }
    }

    private Entry entry(SectionState section) {
        var entry = new Entry(section);
        list.add(entry);
        return entry;
    }

    private void open(boolean open) {
        setClassName("open", open);
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private final class Entry extends ListItem {

        private final Span state = new Span();

        private Entry(SectionState section) {
            var number = new Span(section.number());
            number.addClassName("strategy-number");
            state.addClassName("strategy-state");
            var link = new Anchor(place + "#" + section.id(), number, title(section), state);
            link.setRouterIgnore(true);
            add(link);
        }

        private Span title(SectionState section) {
            var title = new Span(section.title());
            title.getElement().setAttribute("lang", language.tag());
            return title;
        }

        private void show(SectionState section) {
            state.setText(text(section));
            setClassName("is-pending", section.isPending());
            setClassName("is-done", section.questions().isComplete() && !section.isPending());
        }

        private String text(SectionState section) {
            var questions = section.questions();
            if (section.isPending()) {
                return getTranslation("strategy.state.pending");
            }
            if (!questions.isComplete()) {
                return getTranslation("strategy.state.some", questions.answered(), questions.required());
            }
            return getTranslation(section.more() ? "strategy.state.so-far" : "strategy.state.done");
        }
    }
}
