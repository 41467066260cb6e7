package dk.masterclass.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.review.ReadAnswer;
import dk.masterclass.review.WrittenRemark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One answer: its words with what changed, and the remarks on it. */
final class AnswerCard extends Section {

    private final ReadAnswer answer;
    private final Optional<Desk> desk;
    private final Div words = new Div();
    private final Div remarks = new Div();
    private final NativeButton comment = new NativeButton();
    private final List<WrittenRemark> written = new ArrayList<>();
    private String selected = "";

    /** @param desk where remarks are written; absent while the signed-in instructor has not taken the submission */
    AnswerCard(ReadAnswer answer, List<WrittenRemark> remarksSoFar, Optional<Desk> desk) {
        this.answer = answer;
        this.desk = desk;
        written.addAll(remarksSoFar);
        addClassName("reviewed");
        setClassName("brief", answer.isShort());
        setClassName("changed", answer.isChanged());
        words.addClassName("words");
        remarks.addClassName("remarks");
        add(heading(), words);
        desk.ifPresent(open -> {
            prepareComment(open);
            add(comment);
        });
        add(remarks);
        showWords();
        written.forEach(remark -> remarks.add(shown(remark)));
    }

    private Component heading() {
        var heading = new H3(answer.label());
        heading.addClassNames("help");
        if (!answer.isChanged()) {
            return heading;
        }
        var changed = new Span(getTranslation("review.changed"));
        changed.addClassName("chip");
        var row = new Div(heading, changed);
        row.addClassNames("row", "between");
        return row;
    }

    private void prepareComment(Desk open) {
        comment.addClassNames("link-button", "comment");
        comment.addClickListener(
                click -> open.remark(answer.address(), selected).ifPresent(remark -> begin(remark, open)));
        showSelection("");
    }

    private void begin(WrittenRemark remark, Desk open) {
        written.add(remark);
        var editor = editor(remark, open);
        remarks.add(editor);
        showSelection("");
        showWords();
        editor.focus();
    }

    private void showSelection(String nowSelected) {
        selected = nowSelected;
        comment.setText(getTranslation(selected.isEmpty() ? "review.comment" : "review.comment.selected"));
        comment.setAriaLabel(comment.getText() + ": " + answer.label());
    }

    private Component shown(WrittenRemark remark) {
        return desk.<Component>map(open -> editor(remark, open)).orElseGet(() -> new RemarkText(remark));
    }

    private RemarkEditor editor(WrittenRemark remark, Desk open) {
        return new RemarkEditor(remark, answer.label(), open, () -> {
            written.remove(remark);
            showWords();
        });
    }

    private void showWords() {
        words.removeAll();
        if (answer.lines().stream().allMatch(line -> line.words().isEmpty())) {
            var nothing = new Paragraph(getTranslation("review.unanswered"));
            nothing.addClassName("soft");
            words.add(nothing);
            return;
        }
        var quotes = written.stream().map(WrittenRemark::quote).toList();
        var cells = new Div();
        for (ReadAnswer.Line line : answer.lines()) {
            var text = new ChangedText(line.words(), quotes).whenSelected(this::showSelection);
            if (line.label().isEmpty()) {
                words.add(text);
                continue;
            }
            if (!line.row().isEmpty()) {
                cells = new Div();
                cells.addClassName("cells");
                words.add(new Div(new H4(line.row()), cells));
            }
            cells.add(cell(line.label(), text));
        }
    }

    private static Component cell(String label, ChangedText text) {
        var column = new Span(label);
        column.addClassNames("soft", "column");
        return new Div(column, text);
    }
}
