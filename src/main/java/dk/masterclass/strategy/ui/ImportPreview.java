package dk.masterclass.strategy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.masterclass.document.Language;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.Edit;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.file.ImportPlan;
import java.util.List;

/** What reading a file in would change, exercise by exercise, before anything is saved. */
class ImportPreview extends Section {

    private static final int MOST = 200;
    private static final int LONGEST = 240;

    private final ImportDesk desk;
    private final ImportPlan plan;
    private final Answers after;
    private final Language language;

    ImportPreview(ImportDesk desk, ImportPlan plan, Language language, Runnable onCarryOut, Runnable onCancel) {
        this.desk = desk;
        this.plan = plan;
        this.after = plan.after();
        this.language = language;
        addClassNames("card", "stack", "sm");
        add(new H2(getTranslation("strategy.import.plan", plan.edits().size())), counts());
        plan.byExercise().forEach((exercise, edits) -> add(exercise(exercise, edits)));
        add(new Paragraph(getTranslation("strategy.import.kept")), buttons(onCarryOut, onCancel));
    }

    private Component counts() {
        var edits = plan.edits();
        long fresh = edits.stream().filter(edit -> edit.before().isEmpty()).count();
        long emptied = edits.stream().filter(edit -> edit.after().isEmpty()).count();
        return new Paragraph(getTranslation("strategy.import.counts", fresh, edits.size() - fresh - emptied, emptied));
    }

    private Component exercise(String exercise, List<Edit> edits) {
        var list = new UnorderedList();
        edits.stream().limit(MOST).forEach(edit -> list.add(item(edit)));
        if (edits.size() > MOST) {
            list.add(new ListItem(getTranslation("strategy.import.more", edits.size() - MOST)));
        }
        var details = new NativeDetails(desk.title(exercise, language) + " (" + edits.size() + ")", list);
        details.addClassName("strategy-import-exercise");
        return details;
    }

    private ListItem item(Edit edit) {
        var standing = edit.after().isEmpty() ? plan.standing() : after;
        var label = new Span(desk.label(edit.address(), standing, language));
        label.addClassName("strategy-import-question");
        var item = new ListItem(label);
        if (isRow(edit.address())) {
            item.add(new Span(getTranslation(rowKey(edit))));
        } else {
            item.add(line("strategy.import.before", edit.address(), edit.before(), false));
            item.add(line("strategy.import.after", edit.address(), edit.after(), true));
        }
        return item;
    }

    private static boolean isRow(Address address) {
        return address.row() != null && address.column() == null;
    }

    private static String rowKey(Edit edit) {
        if (edit.after().isEmpty()) {
            return "strategy.import.row.removed";
        }
        return edit.before().isEmpty() ? "strategy.import.row.added" : "strategy.import.row.moved";
    }

    private Component line(String key, Address address, Value value, boolean later) {
        var text = desk.text(address, value, later ? after : plan.standing(), language);
        var shown = text.isBlank() ? getTranslation("strategy.import.empty") : shortened(text);
        var line = new Div(new Span(getTranslation(key) + " "), new Span(shown));
        line.addClassName(later ? "strategy-import-after" : "strategy-import-before");
        return line;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private Component buttons(Runnable onCarryOut, Runnable onCancel) {
        var carryOut = new NativeButton(
                getTranslation("strategy.import.do", plan.edits().size()), click -> onCarryOut.run());
        carryOut.addClassName("btn");
        var cancel = new NativeButton(getTranslation("strategy.final.cancel"), click -> onCancel.run());
        cancel.addClassNames("btn", "quiet");
        var buttons = new Div(carryOut, cancel);
        buttons.addClassName("row");
        return buttons;
    }
}
