package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import dk.masterclass.document.Brand;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/** The document's first page, as it will look in print. */
class CoverSheet extends Div {

    private final Image logo = new Image();
    private final Paragraph organisation = new Paragraph();
    private final H2 title = new H2();
    private final Paragraph sentence = new Paragraph();
    private final Paragraph details = new Paragraph();
    private Optional<Brand> brand = Optional.empty();

    CoverSheet(Language language) {
        addClassName("strategy-cover");
        getElement().setAttribute("lang", language.tag());
        organisation.addClassName("strategy-organisation");
        sentence.addClassName("strategy-sentence");
        details.addClassName("small");
        logo.addClassName("strategy-logo");
        logo.setVisible(false);
        add(logo, organisation, title, sentence, details);
    }

    void show(Document document) {
        title.setText(document.title());
        document.cover().ifPresent(this::show);
    }

    private void show(Document.Cover cover) {
        organisation.setText(cover.organisation());
        show(cover.brand());
        sentence.setText(cover.sentence());
        sentence.setVisible(!cover.sentence().isEmpty());
        details.setText(String.join(" · ", cover.details()));
    }

    /** The sheets that lie around this one wear the colour too, as in print. */
    private static void dress(Element sheets, Optional<Brand> worn) {
        sheets.getClassList().set("is-branded", worn.isPresent());
        worn.ifPresentOrElse(
                own -> sheets.getStyle().set("--brand", String.format(Locale.ROOT, "#%06x", own.legible())),
                () -> sheets.getStyle().remove("--brand"));
    }

    private void show(Optional<Brand> worn) {
        if (worn.equals(brand)) {
            return;
        }
        brand = worn;
        getParent().map(Component::getElement).ifPresent(sheets -> dress(sheets, worn));
        var mark = worn.flatMap(Brand::logo);
        logo.setVisible(mark.isPresent());
        mark.ifPresent(picture -> {
            logo.setSrc("data:image/png;base64," + Base64.getEncoder().encodeToString(picture.png()));
            logo.setAlt(picture.alternative());
        });
    }
}
