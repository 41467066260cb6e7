package dk.masterclass.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.PasswordField;
import dk.masterclass.people.PasswordChange;
import dk.masterclass.people.PasswordWeakness;
import dk.masterclass.people.Profile;
import java.util.Locale;
import java.util.Map;

/** Choosing a new password. The old one is asked for, so that an open screen is not enough. */
final class PasswordCard extends Div {

    private final transient Profile profile;
    private final PasswordField old = new PasswordField(getTranslation("people.password.old"));
    private final PasswordField wanted = new PasswordField(getTranslation("people.password.new"));
    private final StatusLine status = new StatusLine();

    PasswordCard(Profile profile) {
        this.profile = profile;
        addClassNames("card", "stack", "password-card");
        prepare(old, "current-password");
        prepare(wanted, "new-password");
        wanted.setHelperText(getTranslation("people.password.help", PasswordWeakness.SHORTEST));
        var button = new Button(getTranslation("people.password.change"), click -> change());
        add(new H2(getTranslation("people.password")), old, wanted, button, status);
    }

    private void prepare(PasswordField field, String autocomplete) {
        field.getElement().setAttribute("autocomplete", autocomplete);
        field.getElement().setPropertyMap("i18n", Map.of("reveal", getTranslation("people.password.reveal")));
    }

    private void change() {
        var change = profile.changePassword(old.getValue(), wanted.getValue());
        var oldIsWrong = change == PasswordChange.OLD_ONE_WRONG;
        var sentence = getTranslation(
                "people.password." + change.name().toLowerCase(Locale.ROOT),
                PasswordWeakness.SHORTEST,
                PasswordWeakness.LONGEST);
        show(old, oldIsWrong, sentence);
        show(wanted, !oldIsWrong && change != PasswordChange.CHANGED, sentence);
        status.say(change == PasswordChange.CHANGED ? sentence : "");
        if (change == PasswordChange.CHANGED) {
            old.clear();
            wanted.clear();
        }
    }

    private static void show(PasswordField field, boolean isWrong, String sentence) {
        field.setErrorMessage(isWrong ? sentence : "");
        field.setInvalid(isWrong);
        if (isWrong) {
            field.focus();
        }
    }
}
