package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.masterclass.course.Field;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Histories;
import dk.masterclass.worksheet.Scope;
import dk.masterclass.worksheet.Sitting;
import dk.masterclass.worksheet.ui.Archive.Past;
import java.util.List;
import java.util.function.Consumer;

/** Who changed one answer when: its sittings, two of its texts compared, and the way to bring one back. */
final class AnswerHistory extends Div {

    private static final int PAGE = 30;

    private final transient Archive archive;
    private final transient HistoryPlace place;
    private final transient Address address;
    private final transient Consumer<List<Past>> bringBack;

    AnswerHistory(Archive archive, HistoryPlace place, Address address, Consumer<List<Past>> bringBack) {
        this.archive = archive;
        this.place = place;
        this.address = address;
        this.bringBack = bringBack;
        addClassNames("stack", "lg", "answer-history");
        add(heading());
        if (place.from().isPresent()) {
            add(new Comparison(archive, place, address, bringBack));
        }
        if (isSingle()) {
            add(present());
        } else {
            add(new RemovedRows(archive, List.of(address.question()), bringBack));
        }
        add(sittings());
    }

    /** A table and a row have several answers. */
    private boolean isSingle() {
        return address.column() != null
                || archive.field(address).filter(Field.Table.class::isInstance).isEmpty();
    }

    private Component heading() {
        var words = archive.words();
        var back = new Anchor(archive.page() + "#" + address, "← " + words.of("history.to-question"));
        var all = place.ofExercise().link(words.of("history.of-exercise", place.exercise()));
        var links = archive.isAsked(address) ? new Div(back, all) : new Div(all);
        links.addClassNames("row", "small");
        var what = new Paragraph(words.of("history.title", place.exercise()));
        what.addClassNames("soft", "small");
        var heading = new Div(links, what, new H1(archive.label(address)));
        heading.addClassNames("stack", "sm");
        return heading;
    }

    private Component present() {
        var text = archive.textNow(address);
        var shown = new Paragraph(text.isEmpty() ? archive.words().of("history.nothing") : text);
        shown.addClassName("past-text");
        shown.setClassName("soft", text.isEmpty());
        var section = new Section(new H2(archive.words().of("history.now")), shown);
        section.addClassNames("card", "stack", "sm");
        return section;
    }

    private Component sittings() {
        var sittings = archive.sittings(Scope.of(address), place.before().orElse(Histories.LATEST));
        var section = new Section(new H2(archive.words().of("history.changes")));
        section.addClassNames("stack");
        if (sittings.isEmpty()) {
            var none = new Paragraph(archive.words().of("history.none"));
            none.addClassName("soft");
            section.add(none);
        }
        var list = new OrderedList();
        list.addClassName("sittings");
        sittings.stream().limit(PAGE).forEach(sitting -> list.add(new SittingItem(archive, place, sitting, bringBack)));
        section.add(list);
        sittings.stream().limit(PAGE).skip(PAGE - 1).findFirst().ifPresent(last -> section.add(older(last)));
        return section;
    }

    private Component older(Sitting last) {
        return place.olderThan(last.first()).link(archive.words().of("history.older"));
    }
}
