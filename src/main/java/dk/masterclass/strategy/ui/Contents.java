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
import java.util.stream.Stream;

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
        completeness.sections().forEach(this::show);
        completeness.appendices().forEach(this::show);
        entries.forEach((id, entry) -> entry.setVisible(isPrinted(completeness, id)));
    }

    private void show(SectionState section) {
        entries.computeIfAbsent(section.id(), id -> entry(section)).show(section);
    }

    private static boolean isPrinted(Completeness completeness, String id) {
        return Stream.concat(completeness.sections().stream(), completeness.appendices().stream())
                .anyMatch(section -> section.id().equals(id));
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

        private final Span number = new Span();
        private final Span state = new Span();

        private Entry(SectionState section) {
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
            number.setText(section.number());
            state.setText(text(section));
            setClassName("is-pending", section.isPending());
            setClassName("is-done", isAsked(section) && section.questions().isComplete() && !section.isPending());
        }

        /** Some appendices say what is known anyway. */
        private static boolean isAsked(SectionState section) {
            return section.more() || section.questions().required() > 0;
        }

        private String text(SectionState section) {
            var questions = section.questions();
            if (!isAsked(section)) {
                return "";
            }
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
