package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.masterclass.document.Document;
import dk.masterclass.document.Language;

/** The document's first page, as it will look in print. */
class CoverSheet extends Div {

    private final Paragraph organisation = new Paragraph();
    private final H2 title = new H2();
    private final Paragraph sentence = new Paragraph();
    private final Paragraph details = new Paragraph();

    CoverSheet(Language language) {
        addClassName("strategy-cover");
        getElement().setAttribute("lang", language.tag());
        organisation.addClassName("strategy-organisation");
        sentence.addClassName("strategy-sentence");
        details.addClassName("small");
        add(organisation, title, sentence, details);
    }

    void show(Document document) {
        title.setText(document.title());
        document.cover().ifPresent(this::show);
    }

    private void show(Document.Cover cover) {
        organisation.setText(cover.organisation());
        sentence.setText(cover.sentence());
        sentence.setVisible(!cover.sentence().isEmpty());
        details.setText(String.join(" · ", cover.details()));
    }
}
