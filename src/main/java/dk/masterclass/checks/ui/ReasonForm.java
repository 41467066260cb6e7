package dk.masterclass.checks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import dk.masterclass.checks.Finding;
import dk.masterclass.checks.FindingId;
import dk.masterclass.checks.Reason;
import dk.masterclass.people.TeamId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Asks why a finding is left as it is. There is one, and it stands under the finding it is about. */
class ReasonForm extends Div {

    private final CheckDesk desk;
    private final TeamId team;
    private final Runnable onClose;
    private final TextArea reason = new TextArea();
    private @Nullable FindingId about;

    /** @param onClose when the list may change again */
    ReasonForm(CheckDesk desk, TeamId team, Runnable onClose) {
        this.desk = desk;
        this.team = team;
        this.onClose = onClose;
        addClassNames("stack", "sm", "finding-form");
        reason.setLabel(getTranslation("checks.reason"));
        reason.setHelperText(getTranslation("checks.reason.help", Reason.SHORTEST, Reason.LONGEST));
        getElement().addEventListener("keydown", key -> close()).setFilter("event.key === 'Escape'");
        add(reason, buttons());
    }

    /** Opens under this finding; words about another one that aren't kept yet come first. */
    void open(Finding finding, ListItem under) {
        if (!isOpen() || reason.isEmpty()) {
            about = finding.id();
            reason.clear();
            reason.setInvalid(false);
            under.add(this);
        }
        reason.focus();
    }

    boolean isOpen() {
        return about != null;
    }

    private Component buttons() {
        var keep = new NativeButton(getTranslation("checks.reason.keep"), click -> keep());
        keep.addClassName("btn");
        var cancel = new NativeButton(getTranslation("checks.reason.cancel"), click -> close());
        cancel.addClassNames("btn", "quiet");
        var row = new Div(keep, cancel);
        row.addClassName("row");
        return row;
    }

    private void keep() {
        var typed = reason.getValue();
        var fit = Reason.fit(typed);
        if (fit != Reason.Fit.FITS) {
            reason.setErrorMessage(getTranslation(
                    "checks.reason." + fit.name().toLowerCase(Locale.ROOT), Reason.SHORTEST, Reason.LONGEST));
            reason.setInvalid(true);
            reason.focus();
        } else if (about != null) {
            explain(about, Reason.of(typed));
        }
    }

    /** Somebody who is no owner any more, or came too late, is shown why by the list. */
    private void explain(FindingId finding, Reason given) {
        try {
            desk.explain(team, finding, given);
        } catch (AccessDeniedException notAnyMore) {
            reason.clear();
        }
        close();
    }

    private void close() {
        about = null;
        removeFromParent();
        onClose.run();
    }
}
