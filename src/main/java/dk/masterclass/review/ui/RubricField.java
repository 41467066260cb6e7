package dk.masterclass.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.course.Course.Criterion;
import dk.masterclass.document.Language;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** One criterion with its mark from 1 to 4. */
final class RubricField extends FieldSet {

    RubricField(Criterion criterion, Optional<Integer> mark, Language language, IntConsumer marked) {
        super(criterion.label().in(language));
        addClassName("rubric-field");
        getElement().setAttribute("title", criterion.help().in(language));
        var marks = new Div();
        marks.addClassName("segments");
        IntStream.rangeClosed(1, 4)
                .forEach(step -> marks.add(segment(
                        criterion.id(),
                        step,
                        mark.filter(chosen -> chosen == step).isPresent(),
                        marked)));
        add(marks);
    }

    private static NativeLabel segment(String criterion, int step, boolean chosen, IntConsumer marked) {
        var radio = new Input();
        radio.setType("radio");
        radio.getElement().setAttribute("name", "rubric-" + criterion);
        radio.getElement().setAttribute("value", String.valueOf(step));
        radio.getElement().setProperty("checked", chosen);
        radio.getElement().addEventListener("change", change -> marked.accept(step));
        var label = new NativeLabel();
        label.add(radio, new Span(String.valueOf(step)));
        return label;
    }
}
