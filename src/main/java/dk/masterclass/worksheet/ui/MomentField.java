package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Asks for the day and the minute at which to see the exercise, on Danish clocks. */
final class MomentField extends Div {

    private final transient Archive archive;
    private final transient HistoryPlace place;
    private final Input day = new Input();
    private final Input time = new Input();
    private final Paragraph hint = new Paragraph();

    MomentField(Archive archive, HistoryPlace place) {
        this.archive = archive;
        this.place = place;
        var words = archive.words();
        addClassNames("moment", "card");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("history.moment"));
        var shown = words.spokenTime().local(archive.shownAt(place.until()));
        day.setValue(shown.toLocalDate().toString());
        time.setValue(shown.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
        var show = new NativeButton(words.of("history.moment.show"), click -> show());
        show.addClassNames("btn", "quiet");
        hint.addClassName("question-hint");
        hint.getElement().setAttribute("role", "status");
        add(labelled("history.moment.day", day, "date"), labelled("history.moment.time", time, "time"), show, hint);
    }

    private Component labelled(String key, Input input, String type) {
        input.setType(type);
        input.setId("moment-" + type);
        var label = new NativeLabel(archive.words().of(key));
        label.setFor(input);
        return new Div(label, input);
    }

    private void show() {
        try {
            var moment = archive.words()
                    .spokenTime()
                    .endOf(LocalDate.parse(day.getValue()), LocalTime.parse(time.getValue()));
            archive.lastAt(moment)
                    .ifPresentOrElse(
                            change -> place.after(change).open(getUI().orElseThrow()),
                            () -> hint.setText(archive.words().of("history.moment.nothing")));
        } catch (DateTimeException unreadable) {
            hint.setText(archive.words().of("history.moment.unreadable"));
        }
    }
}
