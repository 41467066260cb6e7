package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import dk.masterclass.people.NotVisible;
import dk.masterclass.strategy.Compared.Sealed;
import dk.masterclass.strategy.ExportWish;
import dk.masterclass.strategy.queue.Reached;
import dk.masterclass.strategy.queue.State;
import dk.masterclass.strategy.queue.TicketId;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;

/** A file on its way: how far it is, and what can be done about it. */
class ExportItem extends ListItem {

    private static final int ALL = 100;
    private static final double KILO = 1000;

    private final String title;
    private final Span says = new Span();
    private final ProgressBar progress = new ProgressBar(0, ALL);
    private final Anchor fetch;
    private final NativeButton again = new NativeButton(getTranslation("strategy.export.again"));
    private final NativeButton remove = new NativeButton();
    private Class<? extends State> shown = State.class;

    ExportItem(TicketId ticket, ExportWish wish, Runnable onAgain, Runnable onRemove) {
        title = getTranslation(
                "strategy.export.title", contents(wish), getTranslation(LanguageChoice.key(wish.language())));
        fetch = new Anchor(Places.made(ticket), getTranslation("strategy.export.fetch"));
        fetch.setRouterIgnore(true);
        fetch.getElement().setAttribute("download", true);
        again.addClickListener(click -> onAgain.run());
        remove.addClickListener(click -> onRemove.run());
        progress.getElement().setAttribute("aria-label", title);
        for (NativeButton button : List.of(again, remove)) {
            button.addClassName("link-button");
        }
        says.addClassNames("small", "soft");
        var name = new Span(title);
        name.addClassName("download-title");
        var actions = new Div(fetch, again, remove);
        actions.addClassName("download-actions");
        addClassName("download-item");
        add(name, says, progress, actions);
    }

    private String contents(ExportWish wish) {
        return switch (wish) {
            case ExportWish.OfDraft draft -> getTranslation(OutputItem.title(draft.output()));
            case ExportWish.OfChanges changes ->
                getTranslation(
                        "strategy.export.changes",
                        version(changes.earlier()),
                        changes.later()
                                .map(this::version)
                                .orElseGet(() -> getTranslation("strategy.comparison.draft")));
        };
    }

    private String version(Sealed version) {
        return getTranslation("strategy.comparison.version", version.number().toString());
    }

    String title() {
        return title;
    }

    String says() {
        return says.getText();
    }

    /** Starts the download, as if somebody had chosen the link. */
    void fetch() {
        fetch.getElement().callJsFunction("click");
    }

    /** @return whether it is another state than before, and not just further in the same */
    boolean show(State state) {
        says.setText(sentence(state));
        progress.setVisible(state instanceof State.Working);
        if (state instanceof State.Working working) {
            progress.setValue(working.reached().percent());
        }
        boolean isNews = !shown.equals(state.getClass());
        shown = state.getClass();
        if (isNews) {
            offer(state);
        }
        return isNews;
    }

    private void offer(State state) {
        boolean isReady = state instanceof State.Ready;
        boolean isFailed = state instanceof State.Failed;
        fetch.setVisible(isReady);
        fetch.setAriaLabel(getTranslation("strategy.export.fetch.label", title));
        again.setVisible(isFailed);
        again.setAriaLabel(getTranslation("strategy.export.again.label", title));
        var key = isReady || isFailed ? "strategy.export.remove" : "strategy.export.cancel";
        remove.setText(getTranslation(key));
        remove.setAriaLabel(getTranslation(key + ".label", title));
        setClassName("is-ready", isReady);
        setClassName("is-failed", isFailed);
    }

    private String sentence(State state) {
        return switch (state) {
            case State.Waiting waiting -> getTranslation("strategy.export.waiting", waiting.place());
            case State.Working working -> sentence(working.reached());
            case State.Ready ready ->
                getTranslation(
                        "strategy.export.kept", Math.ceil(ready.bytes() / KILO), Days.time(ready.until(), getLocale()));
            case State.Failed failed -> getTranslation(reason(failed.cause()));
        };
    }

    private String sentence(Reached reached) {
        return reached.pages() == 0
                ? getTranslation("strategy.export.composing")
                : getTranslation("strategy.export.printing", reached.printed(), reached.pages());
    }

    private static String reason(Exception cause) {
        return cause instanceof NotVisible || cause instanceof AccessDeniedException
                ? "strategy.export.failed.access"
                : "strategy.export.failed";
    }
}
