package dk.masterclass.review.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DebouncePhase;
import dk.masterclass.review.FeedbackDrafts;
import java.util.function.Consumer;

/** A text that is kept as it is typed. Says at once that something is on its way, so that nothing looks kept too early. */
final class DraftText extends TextArea {

    /** Two listeners of one event share one clock if their pauses are equally long; these need one each. */
    private static final int PAUSE_BEFORE_BEGINNING = 300;

    private static final int PAUSE_BEFORE_KEEPING = 400;

    DraftText(String label, String soFar, Desk desk, Consumer<String> keep) {
        super(label);
        setMaxLength(FeedbackDrafts.LONGEST);
        setValue(soFar);
        getElement()
                .addEventListener("input", event -> desk.typing())
                .debounce(PAUSE_BEFORE_BEGINNING, DebouncePhase.LEADING);
        getElement()
                .addEventListener("input", event -> keep.accept(getValue()))
                .synchronizeProperty("value")
                .debounce(PAUSE_BEFORE_KEEPING, DebouncePhase.TRAILING);
    }
}
