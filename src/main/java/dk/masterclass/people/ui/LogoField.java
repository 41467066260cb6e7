package dk.masterclass.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dk.masterclass.document.Logo;
import dk.masterclass.ui.FileChoice;
import java.util.Optional;
import java.util.function.Consumer;

/** The logo, and a new one in its place. */
final class LogoField extends Div {

    private static final int MOST_BYTES = 2_000_000;

    private final Div plate = new Div();
    private final Button choose = new Button(getTranslation("people.brand.logo.choose"));
    private final Button remove;

    LogoField(Consumer<byte[]> onChosen, Runnable onRefused, Runnable onRemove) {
        remove = new Button(getTranslation("people.brand.logo.remove"), click -> onRemove.run());
        plate.addClassNames("brand-plate", "brand-logo");
        var help = new Paragraph(getTranslation("people.brand.logo.help"));
        help.addClassName("help");
        var upload = new FileChoice(choose, MOST_BYTES, onChosen, onRefused)
                .accepting("image/png", "image/jpeg", ".png", ".jpg", ".jpeg");
        var actions = new Div(upload, remove);
        actions.addClassName("row");
        addClassNames("stack", "sm");
        add(new H3(getTranslation("people.brand.logo")), plate, help, actions);
    }

    void show(Optional<Logo> logo) {
        plate.removeAll();
        plate.setVisible(logo.isPresent());
        logo.map(BrandPreview::image).ifPresent(plate::add);
        remove.setVisible(logo.isPresent());
        choose.setText(getTranslation(logo.isPresent() ? "people.brand.logo.other" : "people.brand.logo.choose"));
    }
}
