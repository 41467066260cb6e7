package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dk.masterclass.course.Field;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Histories;
import dk.masterclass.worksheet.Scope;
import dk.masterclass.worksheet.Sitting;
import dk.masterclass.worksheet.ui.Archive.Past;
import java.util.List;
import java.util.function.Consumer;

/** A whole exercise through time: as it was at a chosen moment, with the sittings of the team beside it. */
final class ExerciseHistory extends Div {

    private final transient Archive archive;
    private final transient HistoryPlace place;
    private final transient List<Sitting> sittings;

    ExerciseHistory(Archive archive, HistoryPlace place, Consumer<List<Past>> bringBack) {
        this.archive = archive;
        this.place = place;
        this.sittings = archive.sittings(
                Scope.ofExercise(place.exercise()), place.before().orElse(Histories.LATEST));
        addClassName("exercise-history");
        var main = new Div(heading(), new MomentField(archive, place));
        main.addClassNames("stack", "lg");
        place.until().ifPresent(change -> main.add(new PastExercise(archive, place, change, sittings, bringBack)));
        main.add(new RemovedRows(archive, tables(), bringBack));
        if (place.until().isEmpty()) {
            main.add(questions(), new Leftovers(archive, place, archive.now()));
        }
        add(main, new Timeline(archive, place, sittings));
    }

    private List<Address> tables() {
        return archive.exercise().fields().stream()
                .filter(field -> field instanceof Field.Table)
                .map(field -> Address.of(place.exercise(), field.id()))
                .toList();
    }

    private Component heading() {
        var words = archive.words();
        var title = place.exercise() + " · " + words.of(archive.exercise().title());
        var back = new Anchor(archive.isInCourse() ? archive.page() : "/", "← " + title);
        back.addClassName("small");
        var heading = new Div(back, new H1(words.of("history.title", place.exercise())));
        heading.addClassNames("stack", "sm");
        return heading;
    }

    private Component questions() {
        var list = new UnorderedList();
        list.addClassName("questions");
        for (Field field : archive.exercise().fields()) {
            var address = Address.of(place.exercise(), field.id());
            list.add(new ListItem(place.ofAnswer(address).link(archive.label(address))));
        }
        var section = new Section(new H2(archive.words().of("history.by-question")), list);
        section.addClassNames("card", "stack", "sm");
        return section;
    }
}
