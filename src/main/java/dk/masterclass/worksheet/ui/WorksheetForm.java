package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import dk.masterclass.people.TeamId;
import dk.masterclass.worksheet.AnswersChanged.Changed;
import dk.masterclass.worksheet.ValueJson;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The questions of one exercise in the browser, run by {@code scripts/worksheet.js}. The server keeps no copy of them:
 * it sends the form once, and afterwards what colleagues wrote and the parts it writes itself.
 *
 * @see "docs/decisions/0003-the-worksheet-is-html-and-one-module.md"
 */
@Tag("worksheet-form")
@JsModule("context://scripts/worksheet.js")
@StyleSheet("context://styles/saving.css")
@StyleSheet("context://styles/worksheet.css")
@StyleSheet("context://styles/tables.css")
@StyleSheet("context://styles/worksheet-print.css")
class WorksheetForm extends Component {

    private static final String DETAIL = "event.detail";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Map<String, String> shown = new HashMap<>();
    private final Map<String, JsonNode> told = new HashMap<>();

    WorksheetForm(Runnable handIn, Consumer<JsonNode> decide) {
        getElement().addEventListener("hand-in", asked -> handIn.run());
        getElement()
                .addEventListener(
                        "decide",
                        decided -> decide.accept(decided.getEventData().path(DETAIL)))
                .addEventData(DETAIL);
    }

    void open(Form shownForm, String html, Map<String, String> parts, TeamId team) {
        var words = shownForm.words();
        shown.clear();
        shown.putAll(parts);
        told.clear();
        var form = JSON.objectNode().put("html", html).put("team", team.toString());
        form.put("exercise", shownForm.exercise().id())
                .put("language", words.language().tag());
        form.set("known", KnownJson.answers(shownForm));
        form.set("fixedRows", KnownJson.fixedRows(shownForm));
        form.set("parts", texts(parts));
        form.set("words", texts(words.forTheBrowser()));
        getElement().callJsFunction("open", form);
    }

    /** Brings the places up to date that differ from what they show; a place that is not named any more is emptied. */
    void show(Map<String, String> parts) {
        var wanted = new HashMap<>(parts);
        shown.keySet().forEach(name -> wanted.putIfAbsent(name, ""));
        var changed = new HashMap<>(wanted);
        changed.entrySet().removeAll(shown.entrySet());
        if (!changed.isEmpty()) {
            getElement().callJsFunction("update", texts(changed));
        }
        shown.clear();
        shown.putAll(wanted);
    }

    /** Tells about the team around the exercise: see {@link CompanyJson}. What was told already is not told again. */
    void tell(ObjectNode message) {
        message.forEachEntry((part, content) -> {
            if (!content.equals(told.put(part, content))) {
                getElement().callJsFunction("company", JSON.objectNode().set(part, content));
            }
        });
    }

    /** Takes the reader to a place. */
    void lead(String part) {
        getElement().callJsFunction("lead", part);
    }

    void apply(Collection<Changed> changes) {
        getElement().callJsFunction("apply", ValueJson.changes(changes));
    }

    private static ObjectNode texts(Map<String, String> texts) {
        var node = JSON.objectNode();
        texts.forEach(node::put);
        return node;
    }
}
