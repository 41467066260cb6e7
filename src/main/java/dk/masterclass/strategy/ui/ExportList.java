package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dk.masterclass.people.TeamId;
import dk.masterclass.strategy.ExportWish;
import dk.masterclass.strategy.queue.Admission;
import dk.masterclass.strategy.queue.State;
import dk.masterclass.strategy.queue.Ticket;
import dk.masterclass.strategy.queue.TicketId;
import dk.masterclass.ui.Refresh;
import dk.masterclass.worksheet.Registration;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The files somebody has asked for. What is there within a moment is fetched at once; whoever had to wait is told, and
 * fetches it when it suits.
 */
class ExportList extends Div {

    private static final Duration A_MOMENT = Duration.ofSeconds(4);

    private final StrategyDesk desk;
    private final TeamId team;
    private final Predicate<ExportWish> isShown;
    private final Paragraph none = new Paragraph(getTranslation("strategy.export.own.none"));
    private final Paragraph status = new Paragraph();
    private final HtmlContainer heading;
    private final UnorderedList list = new UnorderedList();
    private final Map<TicketId, ExportItem> items = new LinkedHashMap<>();
    private final Map<TicketId, Long> expected = new HashMap<>();
    private Registration following = () -> {};

    /** @param heading of the level that fits where the list stands */
    ExportList(StrategyDesk desk, TeamId team, Predicate<ExportWish> isShown, HtmlContainer heading) {
        this.heading = heading;
        this.desk = desk;
        this.team = team;
        this.isShown = isShown;
        addClassName("download-own");
        none.addClassNames("soft", "small");
        status.addClassName("download-status");
        status.getElement().setAttribute("role", "status");
        list.getElement().setAttribute("role", "list");
        heading.setText(getTranslation("strategy.export.own"));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, list, none);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var refresh = new Refresh(event.getUI(), this::show);
        following = desk.followExports(refresh::soon);
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        following.remove();
    }

    void order(ExportWish wish) {
        switch (desk.order(team, wish)) {
            case Admission.Accepted accepted -> expect(accepted.ticket());
            case Admission.Full full -> say(getTranslation("strategy.export.full"));
            case Admission.EnoughOfOne enough -> say(getTranslation("strategy.export.enough", enough.most()));
        }
        show();
    }

    /** Somebody has just asked for this one, and waits. */
    private void expect(TicketId ticket) {
        expected.put(ticket, System.nanoTime());
        status.setText("");
    }

    /** What became of the last wish: it stands wherever everybody sees it. */
    Paragraph status() {
        return status;
    }

    private void say(String sentence) {
        status.setText(sentence);
    }

    /** Brings the items up to date in place, so that nobody loses the button they stand on. */
    private void show() {
        var tickets = desk.exports(team).stream()
                .filter(ticket -> isShown.test(ticket.wish()))
                .toList();
        var gone = new HashSet<>(items.keySet());
        for (Ticket<ExportWish> ticket : tickets.reversed()) {
            gone.remove(ticket.id());
            var item = items.computeIfAbsent(ticket.id(), id -> added(ticket));
            if (item.show(ticket.state())) {
                tell(ticket, item);
            }
        }
        gone.forEach(id -> list.remove(items.remove(id)));
        none.setVisible(items.isEmpty());
        setClassName("is-empty", items.isEmpty());
    }

    private ExportItem added(Ticket<ExportWish> ticket) {
        var item = new ExportItem(ticket.id(), ticket.wish(), () -> again(ticket), () -> remove(ticket.id()));
        list.addComponentAsFirst(item);
        return item;
    }

    private void again(Ticket<ExportWish> failed) {
        remove(failed.id());
        order(failed.wish());
    }

    /** The button that was used is gone: whoever uses the keyboard goes on at the heading. */
    private void remove(TicketId ticket) {
        desk.removeExport(ticket);
        heading.getElement().callJsFunction("focus");
    }

    /** Only what somebody asked for on this screen: what lay there before is no news. */
    private void tell(Ticket<ExportWish> ticket, ExportItem item) {
        if (!expected.containsKey(ticket.id())) {
            return;
        }
        switch (ticket.state()) {
            case State.Waiting waiting -> say(item.title() + ": " + item.says());
            case State.Working working -> {}
            case State.Ready ready -> hand(ticket.id(), item);
            case State.Failed failed -> say(item.title() + ": " + item.says());
        }
    }

    private void hand(TicketId ticket, ExportItem item) {
        long waited = System.nanoTime() - expected.getOrDefault(ticket, 0L);
        boolean isAtOnce = waited < A_MOMENT.toNanos();
        say(getTranslation(isAtOnce ? "strategy.export.fetched" : "strategy.export.ready", item.title()));
        expected.remove(ticket);
        if (isAtOnce) {
            item.fetch();
        }
    }
}
