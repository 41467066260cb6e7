package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.worksheet.Edit;
import dk.masterclass.worksheet.Sitting;
import dk.masterclass.worksheet.ui.Archive.Past;
import java.util.List;
import java.util.function.Consumer;

/** One sitting in the history of an answer: who, when, what became of the text, and the steps it was made in. */
final class SittingItem extends ListItem {

    private static final int MOST_PARTS = 5;

    private final transient Archive archive;
    private final transient HistoryPlace place;
    private final transient Sitting sitting;
    private final transient Consumer<List<Past>> bringBack;

    /** @param place of the answer; a sitting at several answers leads to each of them */
    SittingItem(Archive archive, HistoryPlace place, Sitting sitting, Consumer<List<Past>> bringBack) {
        this.archive = archive;
        this.place = place;
        this.sitting = sitting;
        this.bringBack = bringBack;
        addClassName("sitting");
        setClassName("not-used", !sitting.used());
        add(head());
        var parts = sitting.parts();
        parts.stream().limit(MOST_PARTS).forEach(part -> add(part(part)));
        if (parts.size() > MOST_PARTS) {
            add(rest(parts.subList(MOST_PARTS, parts.size())));
        }
    }

    /** Whoever fills in a table at once changes many cells: read when somebody opens them. */
    private Component rest(List<Sitting.Part> parts) {
        var content = new Div();
        var rest = new NativeDetails(archive.words().of("history.parts.more", parts.size()), content);
        rest.addClassName("steps");
        rest.addToggleListener(toggled -> {
            if (toggled.isOpened() && content.getComponentCount() == 0) {
                parts.forEach(part -> content.add(part(part)));
            }
        });
        return rest;
    }

    private Component head() {
        var words = archive.words();
        var when = new Span(words.span(sitting.from(), sitting.to()));
        when.addClassNames("soft", "small");
        var head = new Div(new H3(sitting.byName()), when);
        head.addClassName("sitting-head");
        if (!sitting.used()) {
            head.add(chip(words.of("history.not-used"), "flag"));
        }
        if (sitting.merged()) {
            head.add(chip(words.of("history.merged"), "note"));
        }
        return head;
    }

    private static Span chip(String text, String colour) {
        var chip = new Span(text);
        chip.addClassNames("chip", colour);
        return chip;
    }

    private Component part(Sitting.Part part) {
        var edit = archive.edit(part);
        var before = archive.text(part.address(), edit.before());
        var after = archive.text(part.address(), edit.after());
        var shown = new Div(ChangedWords.excerpt(before, after, archive.words()));
        shown.addClassNames("sitting-part", "stack", "sm");
        boolean isTheAnswer = place.answer().filter(part.address()::equals).isPresent();
        if (!isTheAnswer) {
            var link = place.ofAnswer(part.address()).link(archive.label(part.address()));
            link.addClassName("small");
            shown.addComponentAsFirst(link);
            return shown;
        }
        shown.add(actions(part, edit));
        if (part.changes() > 1) {
            shown.add(new StepList(archive, place, sitting, part, bringBack));
        }
        return shown;
    }

    private Component actions(Sitting.Part part, Edit edit) {
        return new PastActions(archive, place, part.last(), new Past(part.address(), edit.after()), bringBack)
                .about(sitting.byName() + ", " + archive.words().span(sitting.from(), sitting.to()));
    }
}
