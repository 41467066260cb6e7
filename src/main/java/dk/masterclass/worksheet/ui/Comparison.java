package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.PastStep;
import dk.masterclass.worksheet.ui.Archive.Past;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Two texts of one answer against each other, whole; the second is what stands now until another one is chosen. */
final class Comparison extends Section {

    private final transient Archive archive;
    private final transient HistoryPlace place;
    private final transient Address address;

    Comparison(Archive archive, HistoryPlace place, Address address, Consumer<List<Past>> bringBack) {
        this.archive = archive;
        this.place = place;
        this.address = address;
        var earlier = archive.step(address, earlier());
        var later = later().map(id -> archive.step(address, id));
        var words = archive.words();
        addClassNames("card", "stack", "comparison");
        add(new H2(words.of("history.comparison")), legend(earlier, later));
        add(ChangedWords.whole(
                archive.text(address, earlier.after()),
                later.map(step -> archive.text(address, step.after())).orElseGet(() -> archive.textNow(address)),
                words));
        add(actions(earlier, bringBack));
    }

    private long earlier() {
        long one = place.from().orElseThrow();
        return Math.min(one, place.until().orElse(one));
    }

    private Optional<Long> later() {
        return place.until().map(other -> Math.max(other, place.from().orElse(other)));
    }

    private Component legend(PastStep earlier, Optional<PastStep> later) {
        var words = archive.words();
        var until = later.map(step -> words.when(step.at())).orElse(words.of("history.right-now"));
        var legend = new Paragraph(words.of("history.comparison.legend", words.when(earlier.at()), until));
        legend.addClassNames("soft", "small");
        return legend;
    }

    private Component actions(PastStep earlier, Consumer<List<Past>> bringBack) {
        var words = archive.words();
        var actions = new Div();
        actions.addClassName("row");
        if (archive.mayBringBack(new Past(address, earlier.after()))
                && !archive.now().at(address).equals(earlier.after())) {
            var button = new NativeButton(
                    words.of("history.back.earlier"),
                    click -> bringBack.accept(List.of(new Past(address, earlier.after()))));
            button.addClassNames("btn", "quiet");
            actions.add(button);
        }
        actions.add(place.comparing(Optional.empty(), Optional.empty()).link(words.of("history.comparison.close")));
        if (place.until().isEmpty()) {
            var hint = new Paragraph(words.of("history.comparison.hint"));
            hint.addClassNames("soft", "small");
            actions.add(hint);
        }
        return actions;
    }
}
