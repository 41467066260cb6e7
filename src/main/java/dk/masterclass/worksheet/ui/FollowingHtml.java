package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.course.formula.Source;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.AnswerText;
import dk.masterclass.worksheet.Seen;
import dk.masterclass.worksheet.TypedNumber;
import dk.masterclass.worksheet.Value;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes what follows from other answers: what is computed, what is taken from elsewhere, and where the two differ. */
final class FollowingHtml {

    private final Form form;
    private final Words words;

    FollowingHtml(Form form) {
        this.form = form;
        this.words = form.words();
    }

    Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        form.eachQuestion((field, address) -> add(field, address, parts));
        return parts;
    }

    private void add(Field field, Address address, Map<String, String> parts) {
        if (field instanceof Field.Calc) {
            parts.put(
                    "calculated " + address,
                    text(field, form.reckoning().at(address).value()));
        } else if (field.wording().from().isPresent()) {
            parts.put("origin " + address, origin(field, address));
        }
    }

    /** Where nothing is written, what stands there instead; where something else is written, what it was. */
    private String origin(Field field, Address address) {
        var written = form.answers().at(address);
        var offered = form.reckoning().offered(address);
        if (offered.isEmpty() || isSame(field, written, offered)) {
            return "";
        }
        var html = new HtmlWriter();
        if (written.isEmpty()) {
            taken(html, field, address, offered);
        } else {
            differing(html, field, address, offered);
        }
        return html.toString();
    }

    private void taken(HtmlWriter html, Field field, Address address, Value offered) {
        html.open("span");
        html.text(words.of(sources(address).isEmpty() ? "origin.assumed" : "origin.taken"));
        links(html, address);
        html.text(": ").element("b", text(field, offered)).close("span");
        if (field instanceof Field.Long || field instanceof Field.Short) {
            button(html, "begin", address, "origin.begin");
        }
    }

    private void button(HtmlWriter html, String action, Address address, String key) {
        html.open("button", "type", "button", "class", "link-button", "data-action", action);
        html.attribute("data-about", address.toString()).text(words.of(key)).close("button");
    }

    /** A difference the team knows of is one quiet line; a source that has changed since is shown with both values. */
    private void differing(HtmlWriter html, Field field, Address address, Value offered) {
        if (form.decided().hasDrifted(address, offered)) {
            drifted(html, field, address, offered);
        } else {
            known(html, field, address, offered);
        }
    }

    private void drifted(HtmlWriter html, Field field, Address address, Value offered) {
        html.open("div", "class", "drift");
        html.open("p").text(words.of(sources(address).isEmpty() ? "origin.drifted.assumed" : "origin.drifted"));
        links(html, address);
        html.text(": ").element("b", text(field, offered)).close("p");
        html.open("p").text(words.of("origin.own") + ": ");
        html.element("b", text(field, form.answers().at(address))).close("p");
        html.open("div", "class", "drift-choices");
        button(html, "follow", address, "origin.followSource");
        html.open("button", "type", "button", "class", "link-button", "data-action", "keep-own");
        html.attribute("data-about", address.toString())
                .attribute("data-seen", Seen.of(offered).fingerprint());
        html.text(words.of("origin.keep")).close("button");
        html.close("div").close("div");
    }

    private void known(HtmlWriter html, Field field, Address address, Value offered) {
        boolean isAssumption = sources(address).isEmpty();
        html.open("span").text(words.of(isAssumption ? "origin.differs.assumed" : "origin.differs"));
        links(html, address);
        html.text(": ").element("b", text(field, offered)).close("span");
        button(html, "follow", address, "origin.follow");
    }

    private void links(HtmlWriter html, Address address) {
        String separator = " ";
        for (String exercise : sources(address)) {
            html.text(separator).element("a", exercise, "href", "/oevelse/" + exercise);
            separator = ", ";
        }
    }

    /** The exercises it is taken from, as the course says, whether or not anything stands there. */
    private Set<String> sources(Address address) {
        return form.reckoning().sources(address).stream()
                .map(Source::exercise)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean isSame(Field field, Value written, Value offered) {
        if (field instanceof Field.Number number) {
            return read(number, written).equals(read(number, offered));
        }
        return !written.isEmpty() && text(field, written).equals(text(field, offered));
    }

    /** What was typed as a number, however it was typed; nothing for what is no number. */
    private static Optional<BigDecimal> read(Field.Number number, Value value) {
        return value instanceof Value.Text typed
                ? TypedNumber.read(typed.text(), number).map(BigDecimal::stripTrailingZeros)
                : Optional.empty();
    }

    private String text(Field field, Value value) {
        return AnswerText.of(field, value, words.language(), form.rows());
    }
}
