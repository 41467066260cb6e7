package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.course.Exercise.FieldGroup;
import dk.masterclass.course.Field;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Sitting;
import dk.masterclass.worksheet.ui.Archive.Past;
import java.util.List;
import java.util.function.Consumer;

/** An exercise as it was right after a change: to read, to see what is otherwise now, and to bring answers back from. */
final class PastExercise extends Section {

    private final transient Archive archive;
    private final transient HistoryPlace place;
    private final transient Answers then;
    private final transient Consumer<List<Past>> bringBack;

    PastExercise(
            Archive archive, HistoryPlace place, long change, List<Sitting> sittings, Consumer<List<Past>> bringBack) {
        this.archive = archive;
        this.place = place;
        this.then = archive.asOf(change);
        this.bringBack = bringBack;
        addClassNames("stack", "lg", "past-exercise");
        add(heading(change, sittings));
        archive.exercise().groups().forEach(group -> add(group(group)));
        add(new Leftovers(archive, place, then));
    }

    private Component heading(long change, List<Sitting> sittings) {
        var words = archive.words();
        var title = new H2(words.of("history.as-it-was", words.when(archive.shownAt(place.until()))));
        var steps = new Div();
        steps.addClassNames("row", "small");
        neighbour(sittings.reversed().stream().filter(sitting -> sitting.last() > change), "history.later", steps);
        neighbour(sittings.stream().filter(sitting -> sitting.last() < change), "history.earlier", steps);
        steps.add(place.ofExercise().link(words.of("history.to-now")));
        var note = new Paragraph(words.of("history.read-only"));
        note.addClassNames("soft", "small");
        var heading = new Div(title, note, steps);
        heading.addClassNames("stack", "sm");
        return heading;
    }

    private void neighbour(java.util.stream.Stream<Sitting> nearest, String key, Div into) {
        nearest.findFirst()
                .ifPresent(sitting -> into.addComponentAsFirst(
                        place.after(sitting.last()).link(archive.words().of(key))));
    }

    private Component group(FieldGroup group) {
        var section = new Section();
        section.addClassNames("card", "stack", "lg", "past-group");
        group.title().ifPresent(title -> section.add(new H3(archive.words().of(title))));
        for (Field field : group.fields()) {
            var address = Address.of(place.exercise(), field.id());
            section.add(field instanceof Field.Table table ? table(table, address) : answer(address));
        }
        return section;
    }

    private Component answer(Address address) {
        var text = archive.text(address, then.at(address));
        var shown = new Paragraph(text.isEmpty() ? archive.words().of("history.nothing") : text);
        shown.addClassName("past-text");
        shown.setClassName("soft", text.isEmpty());
        var answer = new Div(label(address), shown);
        answer.addClassNames("past-answer", "stack", "sm");
        if (!then.at(address).equals(archive.now().at(address))) {
            answer.addClassName("differs");
            answer.add(differs(), difference(address, text));
            offer(answer, archive.label(address), List.of(new Past(address, then.at(address))));
        }
        return answer;
    }

    private Component label(Address address) {
        var label = new H4(archive.label(address));
        var history = place.ofAnswer(address).link(archive.words().of("history.link"));
        history.setAriaLabel(archive.words().of("history.link.of", archive.label(address)));
        history.addClassName("small");
        var row = new Div(label, history);
        row.addClassNames("row", "between", "past-label");
        return row;
    }

    private Component differs() {
        var chip = new Span(archive.words().of("history.differs"));
        chip.addClassNames("chip", "note");
        return chip;
    }

    private Component difference(Address address, String text) {
        return new NativeDetails(
                archive.words().of("history.difference"),
                ChangedWords.whole(text, archive.textNow(address), archive.words()));
    }

    private void offer(Div answer, String about, List<Past> values) {
        if (values.stream().allMatch(archive::mayBringBack)) {
            var button = new NativeButton(archive.words().of("history.back"), click -> bringBack.accept(values));
            button.addClassNames("link-button", "small");
            button.setAriaLabel(archive.words().of("history.back") + ": " + about);
            answer.add(button);
        }
    }

    private Component table(Field.Table table, Address address) {
        var answer = new Div(label(address), new PastTable(archive, table, address, then, bringBack));
        answer.addClassNames("past-answer", "stack", "sm");
        return answer;
    }
}
