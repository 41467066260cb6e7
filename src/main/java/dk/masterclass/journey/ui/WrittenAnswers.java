package dk.masterclass.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import dk.masterclass.document.Language;
import dk.masterclass.document.html.HtmlWriter;
import dk.masterclass.ui.Messages;
import dk.masterclass.worksheet.AnswersChanged.Changed;
import dk.masterclass.worksheet.LiveWords;
import dk.masterclass.worksheet.ValueJson;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A few places to write beside a text, saved as one types like the answers of a worksheet, by the same scripts. See
 * {@code scripts/written-answers.js}.
 */
@Tag("written-answers")
@JsModule("context://scripts/written-answers.js")
@StyleSheet("context://styles/saving.css")
final class WrittenAnswers extends Component {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A place to write: what is asked, what stands there, and the revision at which it stands. */
    record Place(String address, String label, int longest, String text, long revision) {}

    /**
     * Whose words these are and where they go.
     *
     * @param team the name under which the browser keeps what is not saved yet
     * @param door the address that saves it
     */
    record Keeper(String team, String door) {}

    WrittenAnswers(Keeper keeper, List<Place> places, boolean mayWrite, Language language, Messages messages) {
        var form = JSON.objectNode()
                .put("html", html(places, mayWrite))
                .put("team", keeper.team())
                .put("door", keeper.door())
                .put("scope", places.getFirst().address().split("/", 2)[0])
                .put("language", language.tag());
        form.set("words", words(LiveWords.in(language, messages)));
        getElement().callJsFunction("open", form);
    }

    /** What colleagues wrote. */
    void apply(Collection<Changed> changes) {
        getElement().callJsFunction("apply", ValueJson.changes(changes));
    }

    private static String html(List<Place> places, boolean mayWrite) {
        var html = new HtmlWriter();
        for (Place place : places) {
            write(html, place, mayWrite);
        }
        html.element("p", "", "class", "save-state", "data-state", "opening");
        html.element("p", "", "class", "visually-hidden save-voice", "role", "status");
        return html.toString();
    }

    private static void write(HtmlWriter html, Place place, boolean mayWrite) {
        var id = "written-" + place.address().replace('/', '-');
        html.open("div", "class", "question question-long", "data-question", place.address());
        html.element("label", place.label(), "class", "question-label", "for", id);
        html.open("textarea", "class", "answer", "id", id, "data-address", place.address(), "data-kind", "long");
        html.attribute("data-revision", String.valueOf(place.revision()));
        html.attribute("data-min", "0").attribute("data-max", String.valueOf(place.longest()));
        html.attribute("aria-describedby", id + "-hint " + id + "-count");
        html.attribute("rows", "3").attribute("autocomplete", "off").attribute("readonly", !mayWrite);
        // A browser drops the first line break of a textarea, so one is given to it.
        html.text("\n" + place.text()).close("textarea");
        html.open("div", "class", "question-foot");
        html.element("span", "", "class", "question-count", "id", id + "-count").close("div");
        html.element("p", "", "class", "question-hint", "id", id + "-hint");
        html.element("div", "", "data-part", "conflict " + place.address());
        html.close("div");
    }

    private static ObjectNode words(Map<String, String> texts) {
        var node = JSON.objectNode();
        texts.forEach(node::put);
        return node;
    }
}
