package dk.masterclass.worksheet.ui;

import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.worksheet.AnswerText;
import java.util.List;

/** Writes what one chooses from: one of a list, several of a list, a step from 1 to 5. */
final class OptionsHtml {

    private static final int MOST_AS_BUTTONS = 6;
    private static final int SCALE_STEPS = 5;

    private final HtmlWriter html;
    private final Form form;

    OptionsHtml(HtmlWriter html, Form form) {
        this.html = html;
        this.form = form;
    }

    /** Whether the options fold into a list: where they are many, and in the narrow cells of a row. */
    static boolean isList(Question question, Field.Choice choice) {
        return question.inRow() || choice.options().size() > MOST_AS_BUTTONS;
    }

    /** One of the options of a choice, or yes or no. */
    void list(Question question, Field field) {
        String chosen = chosen(question);
        html.open("select", "class", "answer", "id", question.id(), "data-address", question.path());
        html.attribute("data-kind", "list");
        html.attribute("data-revision", String.valueOf(form.answers().revisionAt(question.address())));
        html.attribute("aria-describedby", question.describedBy());
        html.element("option", form.words().of("choose"), "value", "");
        for (Field.Option option : options(field)) {
            html.open("option", "value", option.id())
                    .attribute("selected", option.id().equals(chosen));
            html.text(label(option)).close("option");
        }
        for (Field.Option option : field.retired()) {
            html.open("option", "value", option.id(), "disabled", "", "hidden", "");
            html.attribute("selected", option.id().equals(chosen))
                    .text(retired(option))
                    .close("option");
        }
        html.close("select");
    }

    /** One of the options of a choice, or yes or no. */
    void choice(Question question, Field field) {
        html.open("div", "class", "choices");
        String chosen = chosen(question);
        for (Field.Option option : options(field)) {
            option(question, "radio", option, option.id().equals(chosen));
        }
        for (Field.Option option : field.retired()) {
            retired(question, "radio", option, option.id().equals(chosen));
        }
        html.close("div");
        clear(question);
    }

    void multi(Question question, Field.Multi multi) {
        List<String> chosen = OldOptions.chosen(question, form.answers());
        html.open("div", "class", "choices", "data-least", String.valueOf(multi.min()));
        html.attribute("data-most", String.valueOf(multi.max()));
        for (Field.Option option : multi.options()) {
            option(question, "checkbox", option, chosen.contains(option.id()));
        }
        OldOptions.of(multi, chosen)
                .forEach(option -> retired(question, "checkbox", option, chosen.contains(option.id())));
        html.close("div");
        html.element("p", "", "class", "choices-count");
    }

    private static List<Field.Option> options(Field field) {
        return field instanceof Field.Bool ? AnswerText.YES_OR_NO : field.options();
    }

    void scale(Question question, Field.Scale5 scale) {
        String chosen = chosen(question);
        html.open("div", "class", "scale");
        for (int step = 1; step <= SCALE_STEPS; step++) {
            String value = String.valueOf(step);
            html.open("label", "class", "scale-step");
            radio(question, "radio", value, value.equals(chosen));
            html.element("span", value);
            end(scale, step);
            html.close("label");
        }
        html.close("div");
        html.open("div", "class", "scale-ends");
        html.element("span", form.words().of(scale.low()), "aria-hidden", "true");
        clear(question);
        html.element("span", form.words().of(scale.high()), "aria-hidden", "true")
                .close("div");
    }

    /** The end labels are heard with their step; the eye finds them below the scale. */
    private void end(Field.Scale5 scale, int step) {
        if (step == 1 || step == SCALE_STEPS) {
            Localized end = step == 1 ? scale.low() : scale.high();
            html.element("span", " " + form.words().of(end), "class", "visually-hidden");
        }
    }

    private void option(Question question, String type, Field.Option option, boolean isChosen) {
        html.open("label", "class", "choice");
        radio(question, type, option.id(), isChosen);
        html.element("span", label(option)).close("label");
    }

    /** Seen by those who chose it, until they choose otherwise; nobody else can choose it. */
    private void retired(Question question, String type, Field.Option option, boolean isChosen) {
        html.open("label", "class", isChosen ? "choice is-retired was-chosen" : "choice is-retired");
        radio(question, type, option.id(), isChosen);
        html.element("span", retired(option)).close("label");
    }

    private void radio(Question question, String type, String value, boolean isChosen) {
        html.open("input", "type", type, "name", question.id(), "value", value).attribute("checked", isChosen);
    }

    private void clear(Question question) {
        html.open("button", "type", "button", "class", "link-button clear", "data-action", "clear");
        html.attribute("aria-describedby", question.id("hint"))
                .attribute("hidden", chosen(question).isEmpty());
        html.text(form.words().of("clear")).close("button");
    }

    private String chosen(Question question) {
        return OldOptions.chosen(question, form.answers()).stream().findFirst().orElse("");
    }

    private String retired(Field.Option option) {
        return form.words().of("option.retired", label(option));
    }

    private String label(Field.Option option) {
        return form.words().of(option.label());
    }
}
