package dk.masterclass.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dk.masterclass.document.Language;
import dk.masterclass.people.CurrentPerson;
import dk.masterclass.ui.Messages;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Every page speaks the person's language, Vaadin's own notices included. */
@Component
class LanguageOfTheScreen implements VaadinServiceInitListener {

    private final CurrentPerson currentPerson;
    private final Messages messages;

    LanguageOfTheScreen(CurrentPerson currentPerson, Messages messages) {
        this.currentPerson = currentPerson;
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> speak(start.getUI()));
        event.getSource().setSystemMessagesProvider(this::notices);
        event.addIndexHtmlRequestListener(
                page -> page.getDocument().child(0).attr("lang", language().tag()));
    }

    private void speak(UI ui) {
        var language = language();
        ui.setLocale(language.locale());
        ui.getReconnectDialogConfiguration().setDialogText(messages.text(language, "shell.reconnecting"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(messages.text(language, "shell.gave-up"));
    }

    private Language language() {
        return currentPerson.find().map(CurrentPerson.SignedIn::language).orElse(Language.DANISH);
    }

    private SystemMessages notices(SystemMessagesInfo info) {
        var locale = info.getLocale() == null ? Locale.forLanguageTag("da") : info.getLocale();
        var language = Language.of(locale.toLanguageTag());
        var notices = new CustomizedSystemMessages();
        notices.setSessionExpiredNotificationEnabled(true);
        notices.setSessionExpiredCaption(messages.text(language, "shell.expired"));
        notices.setSessionExpiredMessage(messages.text(language, "shell.expired.text"));
        notices.setInternalErrorCaption(messages.text(language, "shell.internal"));
        notices.setInternalErrorMessage(messages.text(language, "shell.internal.text"));
        notices.setSyncErrorCaption(messages.text(language, "shell.expired"));
        notices.setSyncErrorMessage(messages.text(language, "shell.expired.text"));
        notices.setCookiesDisabledCaption(messages.text(language, "shell.cookies"));
        notices.setCookiesDisabledMessage(messages.text(language, "shell.cookies.text"));
        return notices;
    }
}
