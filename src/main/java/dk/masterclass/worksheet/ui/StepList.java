package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.worksheet.Histories;
import dk.masterclass.worksheet.PastStep;
import dk.masterclass.worksheet.Sitting;
import dk.masterclass.worksheet.ui.Archive.Past;
import java.util.List;
import java.util.function.Consumer;

/** The single changes of a sitting, read when somebody opens them, a page at a time. */
final class StepList extends NativeDetails {

    private static final int PAGE = 40;

    private final transient Archive archive;
    private final transient HistoryPlace place;
    private final transient Sitting sitting;
    private final transient Sitting.Part part;
    private final transient Consumer<List<Past>> bringBack;
    private final OrderedList steps = new OrderedList();
    private final NativeButton more = new NativeButton();
    private long oldest = Histories.LATEST;

    StepList(Archive archive, HistoryPlace place, Sitting sitting, Sitting.Part part, Consumer<List<Past>> bringBack) {
        this.archive = archive;
        this.place = place;
        this.sitting = sitting;
        this.part = part;
        this.bringBack = bringBack;
        addClassName("steps");
        setSummaryText(archive.words().of("history.steps", part.changes()));
        more.setText(archive.words().of("history.steps.more"));
        more.addClassName("link-button");
        more.addClickListener(click -> show());
        setContent(new Div(steps, more));
        addToggleListener(toggled -> {
            if (toggled.isOpened() && steps.getComponentCount() == 0) {
                show();
            }
        });
    }

    private void show() {
        var page = archive.steps(sitting, part, oldest, PAGE);
        page.forEach(step -> steps.add(item(step)));
        oldest = page.isEmpty() ? oldest : page.getLast().id();
        more.setVisible(page.size() == PAGE);
    }

    private Component item(PastStep step) {
        var words = archive.words();
        var when = new Span(words.second(step.at()));
        when.addClassNames("soft", "small");
        var before = archive.text(part.address(), step.before());
        var after = archive.text(part.address(), step.after());
        var item = new ListItem(
                when,
                ChangedWords.excerpt(before, after, words),
                new PastActions(archive, place, step.id(), new Past(part.address(), step.after()), bringBack)
                        .about(words.second(step.at())));
        item.addClassName("step");
        return item;
    }
}
