package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.course.Exercise;
import dk.masterclass.document.Block;
import dk.masterclass.document.Language;
import dk.masterclass.ui.DocumentView;
import java.util.List;

/** The strategy's pane: the sections this exercise feeds, on a sheet of paper. */
class DocumentPane extends Aside {

    private final DocumentView sheet = new DocumentView();
    private final Div empty = new Div();
    private final Words ofDocument;

    /** @param ofDocument the words in the language of the document, which may be another one */
    DocumentPane(Exercise exercise, Words words, Words ofDocument) {
        this.ofDocument = ofDocument;
        addClassName("worksheet-document");
        getElement().setAttribute("data-scrolls", "").setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", words.of("document"));
        var title = new H2(Listing.sections(words, exercise.feeds()));
        var help = new Span(words.of("document.help"));
        var head = new Div(title, help);
        head.addClassName("document-head");
        sheet.addClassName("doc-sheet");
        empty.addClassNames("doc", "doc-sheet", "empty");
        empty.add(new H2(words.of("document.none")), new Paragraph(words.of("document.none.text")));
        add(head, sheet, empty);
    }

    Language language() {
        return ofDocument.language();
    }

    void show(List<Block> sections) {
        sheet.show(new Excerpt(ofDocument).of(sections), ofDocument.language());
        sheet.setVisible(!sections.isEmpty());
        empty.setVisible(sections.isEmpty());
    }
}
