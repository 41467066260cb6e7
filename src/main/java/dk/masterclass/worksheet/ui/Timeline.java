package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Sitting;
import java.util.List;

/** The sittings of a team at an exercise, the latest first, each leading to how the exercise was after it. */
final class Timeline extends Aside {

    private static final int PAGE = 40;
    private static final int MOST_LABELS = 2;

    private final transient Archive archive;
    private final transient HistoryPlace place;

    Timeline(Archive archive, HistoryPlace place, List<Sitting> sittings) {
        this.archive = archive;
        this.place = place;
        addClassNames("timeline", "stack");
        var title = new H2(archive.words().of("history.timeline"));
        title.setId("timeline-title");
        getElement().setAttribute("aria-labelledby", "timeline-title");
        add(title);
        if (sittings.isEmpty()) {
            add(new Paragraph(archive.words().of("history.none")));
        }
        var list = new OrderedList();
        sittings.stream().limit(PAGE).forEach(sitting -> list.add(item(sitting)));
        add(list);
        sittings.stream()
                .limit(PAGE)
                .skip(PAGE - 1)
                .forEach(last ->
                        add(place.olderThan(last.first()).link(archive.words().of("history.older"))));
    }

    private Component item(Sitting sitting) {
        var link = place.after(sitting.last()).link("");
        if (place.until().filter(chosen -> chosen == sitting.last()).isPresent()) {
            link.getElement().setAttribute("aria-current", "true");
        }
        link.add(line(sitting.byName(), "who"), line(archive.words().span(sitting.from(), sitting.to()), "small"));
        link.add(line(what(sitting), "soft"));
        if (!sitting.used()) {
            var chip = line(archive.words().of("history.not-used"), "chip");
            chip.addClassName("flag");
            link.add(chip);
        }
        return new ListItem(link);
    }

    private static Span line(String text, String style) {
        var line = new Span(text);
        line.addClassName(style);
        return line;
    }

    /** The first questions by name, and how many more. */
    private String what(Sitting sitting) {
        var labels = sitting.parts().stream()
                .map(Sitting.Part::address)
                .map(Address::question)
                .distinct()
                .map(archive::label)
                .toList();
        var first = String.join(" · ", labels.stream().limit(MOST_LABELS).toList());
        int more = labels.size() - MOST_LABELS;
        return more > 0 ? archive.words().of("history.and-more", first, more) : first;
    }
}
