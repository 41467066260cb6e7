package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import dk.masterclass.ui.DatePickers;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Asks for the day and the minute at which to see the exercise, on Danish clocks. */
final class MomentField extends Div {

    private final transient Archive archive;
    private final transient HistoryPlace place;
    private final DatePicker day;
    private final TimePicker time;
    private final Paragraph hint = new Paragraph();

    MomentField(Archive archive, HistoryPlace place) {
        this.archive = archive;
        this.place = place;
        var words = archive.words();
        addClassNames("moment", "card");
        getElement().setAttribute("role", "group").setAttribute("aria-label", words.of("history.moment"));
        var shown = words.spokenTime().local(archive.shownAt(place.until()));
        day = DatePickers.labelled(words.of("history.moment.day"));
        day.setValue(shown.toLocalDate());
        time = new TimePicker(words.of("history.moment.time"));
        time.setLocale(Locale.forLanguageTag("da"));
        time.setValue(shown.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        var show = new NativeButton(words.of("history.moment.show"), click -> show());
        show.addClassNames("btn", "quiet");
        hint.addClassName("question-hint");
        hint.getElement().setAttribute("role", "status");
        add(day, time, show, hint);
    }

    private void show() {
        var chosen =
                day.getOptionalValue().flatMap(date -> time.getOptionalValue().map(date::atTime));
        if (chosen.isEmpty()) {
            hint.setText(archive.words().of("history.moment.unreadable"));
            return;
        }
        var moment = archive.words()
                .spokenTime()
                .endOf(chosen.get().toLocalDate(), chosen.get().toLocalTime());
        archive.lastAt(moment)
                .ifPresentOrElse(
                        change -> place.after(change).open(getUI().orElseThrow()),
                        () -> hint.setText(archive.words().of("history.moment.nothing")));
    }
}
