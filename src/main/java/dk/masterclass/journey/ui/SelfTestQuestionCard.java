package dk.masterclass.journey.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.course.Step.SelfTestOption;
import dk.masterclass.course.Step.SelfTestQuestion;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One question of a self-test: choosing an option says at once whether it is right, and why. */
final class SelfTestQuestionCard extends FieldSet {

    private final SelfTestQuestion question;
    private final Consumer<String> keep;
    private final Map<String, Div> options = new LinkedHashMap<>();
    private final Paragraph answer = new Paragraph();

    SelfTestQuestionCard(SelfTestQuestion question, Optional<String> chosen, Consumer<String> keep) {
        super(question.question());
        this.question = question;
        this.keep = keep;
        addClassName("self-test-question");
        question.options().forEach(option -> add(row(option, chosen)));
        answer.addClassName("answer");
        answer.getElement().setAttribute("role", "status");
        add(answer);
        chosen.flatMap(this::option).ifPresent(this::show);
    }

    private Div row(SelfTestOption option, Optional<String> chosen) {
        var radio = new Input();
        radio.setType("radio");
        radio.getElement().setAttribute("name", question.id());
        radio.getElement().setAttribute("value", option.id());
        radio.getElement()
                .setProperty("checked", chosen.filter(option.id()::equals).isPresent());
        radio.getElement().addEventListener("change", change -> choose(option));
        var label = new NativeLabel();
        label.add(radio, new Span(option.text()));
        var row = new Div(label);
        row.addClassName("option");
        options.put(option.id(), row);
        return row;
    }

    private void choose(SelfTestOption option) {
        keep.accept(option.id());
        show(option);
    }

    private void show(SelfTestOption chosen) {
        options.forEach((id, row) -> {
            row.setClassName("right", id.equals(chosen.id()) && chosen.right());
            row.setClassName("wrong", id.equals(chosen.id()) && !chosen.right());
        });
        answer.setClassName("right", chosen.right());
        answer.setClassName("wrong", !chosen.right());
        var verdict = getTranslation(chosen.right() ? "journey.lesson.right" : "journey.lesson.wrong");
        answer.setText(verdict + " " + chosen.explanation());
    }

    private Optional<SelfTestOption> option(String id) {
        return question.options().stream()
                .filter(option -> option.id().equals(id))
                .findFirst();
    }
}
