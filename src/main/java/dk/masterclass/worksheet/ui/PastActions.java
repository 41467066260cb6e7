package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.worksheet.ui.Archive.Past;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What can be done with an earlier text: compare it, bring it back. What stands now says so instead. */
final class PastActions extends Div {

    private final transient Archive archive;
    private final transient Past past;
    private final transient Consumer<List<Past>> bringBack;
    private final Div actions = new Div();
    private String about = "";

    PastActions(Archive archive, HistoryPlace place, long change, Past past, Consumer<List<Past>> bringBack) {
        this.archive = archive;
        this.past = past;
        this.bringBack = bringBack;
        addClassNames("past-actions", "small");
        add(actions);
        compare(place, change);
    }

    /** Says to those who only hear a button which of the many texts it is about. */
    PastActions about(String which) {
        about = which;
        offer();
        return this;
    }

    private void compare(HistoryPlace place, long change) {
        var words = archive.words();
        boolean isChosen = place.from().filter(one -> one == change).isPresent();
        if (isChosen) {
            add(new Span(words.of("history.chosen")));
        } else if (place.from().isPresent() && place.until().isEmpty()) {
            add(place.comparing(place.from(), Optional.of(change)).link(words.of("history.compare.with-chosen")));
        } else {
            add(place.comparing(Optional.of(change), Optional.empty()).link(words.of("history.compare")));
        }
    }

    private void offer() {
        var words = archive.words();
        boolean stands = archive.now().at(past.address()).equals(past.value());
        if (stands) {
            var standing = new Span(words.of("history.stands"));
            standing.addClassName("chip");
            actions.add(standing);
        } else if (archive.mayBringBack(past)) {
            var button = new NativeButton(words.of("history.back"), click -> bringBack.accept(List.of(past)));
            button.addClassName("link-button");
            button.setAriaLabel(words.of("history.back") + ": " + about);
            actions.add(button);
        }
    }
}
