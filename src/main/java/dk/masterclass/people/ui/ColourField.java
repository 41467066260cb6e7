package dk.masterclass.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dk.masterclass.document.Brand;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/** A colour, chosen by eye or written as its code. */
final class ColourField extends Div {

    private static final Pattern CODE = Pattern.compile("#?([0-9a-fA-F]{6})");
    private static final int HEXADECIMAL = 16;

    private final Input eye = new Input();
    private final TextField code = new TextField(getTranslation("people.brand.colour.code"));
    private final Button reset = new Button(getTranslation("people.brand.colour.reset"));
    private final transient IntConsumer onTried;

    /** @param onTried hears of every colour that is looked at, saved or not */
    ColourField(IntConsumer onTried, Consumer<Optional<Integer>> onSave) {
        this.onTried = onTried;
        addClassNames("stack", "sm");
        var save = new Button(getTranslation("people.brand.colour.save"), click -> save(onSave));
        reset.addClickListener(click -> onSave.accept(Optional.empty()));
        var actions = new Div(save, reset);
        actions.addClassName("row");
        var choice = new Div(eyeWithLabel(), code);
        choice.addClassNames("row", "brand-colour");
        code.addValueChangeListener(typed -> read(typed.getValue()).ifPresent(this::tried));
        code.setValueChangeMode(ValueChangeMode.LAZY);
        code.setErrorMessage(getTranslation("people.brand.colour.unreadable"));
        code.setMaxLength("#rrggbb".length());
        add(new H3(getTranslation("people.brand.colour")), choice, actions);
    }

    void show(Optional<Integer> chosen) {
        reset.setVisible(chosen.isPresent());
        tried(chosen.orElse(Brand.PITCH));
    }

    /** Such as {@code #12493b}. */
    static String code(int colour) {
        return String.format(Locale.ROOT, "#%06x", colour);
    }

    private Div eyeWithLabel() {
        eye.setType("color");
        eye.setId("colour-" + UUID.randomUUID());
        eye.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        eye.addValueChangeListener(picked -> read(picked.getValue()).ifPresent(this::tried));
        var label = new NativeLabel(getTranslation("people.brand.colour.pick"));
        label.setFor(eye);
        var both = new Div(label, eye);
        both.addClassName("brand-eye");
        return both;
    }

    private void tried(int colour) {
        eye.setValue(code(colour));
        code.setValue(code(colour));
        code.setInvalid(false);
        onTried.accept(colour);
    }

    private void save(Consumer<Optional<Integer>> onSave) {
        var typed = read(code.getValue());
        code.setInvalid(typed.isEmpty());
        typed.ifPresentOrElse(colour -> onSave.accept(Optional.of(colour)), code::focus);
    }

    private static Optional<Integer> read(String text) {
        var matcher = CODE.matcher(text.strip());
        return matcher.matches() ? Optional.of(Integer.parseInt(matcher.group(1), HEXADECIMAL)) : Optional.empty();
    }
}
