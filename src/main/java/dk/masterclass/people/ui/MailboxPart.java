package dk.masterclass.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.people.Mailbox;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The mails of a sample set-up, which nobody sends. A link in one can be followed here. */
final class MailboxPart extends Div {

    private static final ZoneId DANISH_TIME = ZoneId.of("Europe/Copenhagen");

    MailboxPart(Mailbox mailbox) {
        addClassNames("card", "stack");
        add(
                new H2(getTranslation("people.administration.post")),
                new Paragraph(getTranslation("people.mailbox.explained")));
        var letters = mailbox.letters();
        if (letters.isEmpty()) {
            add(new EmptyPart(getTranslation("people.mailbox.none")));
        }
        letters.forEach(letter -> add(letter(letter)));
    }

    private Component letter(Mailbox.Letter letter) {
        var shown = new Div(new H3(letter.subject()), about(letter), text(letter.text()));
        shown.addClassName("letter");
        return shown;
    }

    private Component about(Mailbox.Letter letter) {
        var written = DateTimeFormatter.ofPattern(getTranslation("ui.date.format") + " HH:mm")
                .format(letter.writtenAt().atZone(DANISH_TIME));
        var about = new Paragraph(getTranslation("people.mailbox.to", letter.recipient(), written));
        about.addClassName("soft");
        return about;
    }

    /** The text line by line; a line that is an address can be clicked. */
    private static Component text(String text) {
        var lines = new Div();
        lines.addClassName("letter-text");
        text.lines().map(MailboxPart::line).forEach(lines::add);
        return lines;
    }

    private static Component line(String line) {
        if (!line.startsWith("http://") && !line.startsWith("https://")) {
            return new Div(new Span(line));
        }
        var link = new Anchor(line, line);
        link.setRouterIgnore(true);
        return new Div(link);
    }
}
