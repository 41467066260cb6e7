package dk.masterclass.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.document.Language;
import dk.masterclass.review.QueueItem;
import dk.masterclass.worksheet.SubmissionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What waits for an answer, the most urgent first. */
final class QueueList extends Nav {

    private final Language language;

    QueueList(List<QueueItem> queue, Optional<SubmissionId> open, Language language) {
        this.language = language;
        addClassName("queue");
        setAriaLabel(getTranslation("review.queue"));
        var help = new Paragraph(getTranslation("review.queue.waiting", queue.size()));
        help.addClassNames("help", "queue-count");
        add(help);
        var list = new OrderedList();
        queue.forEach(item ->
                list.add(entry(item, open.filter(item.submission().id()::equals).isPresent())));
        add(list);
    }

    private ListItem entry(QueueItem item, boolean isOpen) {
        var who = new Span(item.team().organisationName());
        who.addClassName("who");
        var top = new Div(who, new LeftText(item.left()));
        top.addClassNames("row", "between");
        var what = new Div(what(item));
        what.addClassName("small");
        var link = new Anchor("/gennemgang/" + item.submission().id(), top, what);
        var more = more(item);
        if (!more.isEmpty()) {
            var line = new Div(more);
            line.addClassName("help");
            link.add(line);
        }
        if (isOpen) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return new ListItem(link);
    }

    private String what(QueueItem item) {
        var exercise = item.exercise().id() + " " + item.exercise().title().in(language);
        int number = item.submission().number();
        return number == 1 ? exercise : exercise + " · " + getTranslation("review.number", number);
    }

    private String more(QueueItem item) {
        var parts = new ArrayList<String>();
        item.changed().ifPresent(count -> parts.add(getTranslation("review.queue.changed", count)));
        item.submission().takenByName().ifPresent(name -> parts.add(getTranslation("review.taken", name)));
        return String.join(" · ", parts);
    }
}
