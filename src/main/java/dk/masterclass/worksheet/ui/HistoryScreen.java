package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dk.masterclass.worksheet.ui.Archive.Past;
import java.util.List;
import java.util.function.Supplier;

/** The history as the address asks for it, with one place that says what became of bringing something back. */
class HistoryScreen extends Div {

    private final transient Supplier<Archive> archives;
    private final transient HistoryPlace place;
    private final Paragraph outcome = new Paragraph();
    private final Div content = new Div();

    HistoryScreen(Supplier<Archive> archives, HistoryPlace place) {
        this.archives = archives;
        this.place = place;
        addClassNames("page", "history");
        outcome.addClassName("history-outcome");
        outcome.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        content.addClassNames("stack", "lg");
        add(outcome, content);
        show();
    }

    private void show() {
        var archive = archives.get();
        content.removeAll();
        content.add(
                place.answer().isPresent()
                        ? new AnswerHistory(archive, place, place.answer().get(), values -> bringBack(archive, values))
                        : new ExerciseHistory(archive, place, values -> bringBack(archive, values)));
    }

    private void bringBack(Archive archive, List<Past> values) {
        var said = archive.bringBack(values);
        show();
        outcome.setText(said);
        outcome.getElement().callJsFunction("focus");
    }
}
