package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import dk.masterclass.checks.Reason;
import java.util.Locale;
import java.util.function.Consumer;

/** Making a strategy final all the same, for a reason that is printed in it. Folded, since it is the exception. */
class AllTheSame extends Div {

    private final TextArea reason = new TextArea();
    private final Consumer<Reason> onDecided;

    AllTheSame(Consumer<Reason> onDecided) {
        this.onDecided = onDecided;
        reason.setLabel(getTranslation("strategy.final.anyway.reason"));
        reason.setHelperText(getTranslation("strategy.final.anyway.help", Reason.SHORTEST, Reason.LONGEST));
        var decide = new NativeButton(getTranslation("strategy.final.anyway.do"), click -> decide());
        decide.addClassNames("btn", "quiet");
        var actions = new Div(decide);
        actions.addClassName("row");
        var form = new Div(reason, actions);
        form.addClassNames("stack", "sm");
        addClassName("strategy-anyway");
        add(new NativeDetails(getTranslation("strategy.final.anyway"), form));
        setVisible(false);
    }

    private void decide() {
        var fit = Reason.fit(reason.getValue());
        reason.setInvalid(fit != Reason.Fit.FITS);
        if (fit == Reason.Fit.FITS) {
            onDecided.accept(Reason.of(reason.getValue()));
        } else {
            reason.setErrorMessage(getTranslation(
                    "strategy.final.anyway." + fit.name().toLowerCase(Locale.ROOT), Reason.SHORTEST, Reason.LONGEST));
            reason.focus();
        }
    }
}
