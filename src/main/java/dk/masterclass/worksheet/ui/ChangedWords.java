package dk.masterclass.worksheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.masterclass.document.compare.WordDiff;
import java.util.ArrayList;
import java.util.List;

/** What changed from one text to another, word by word, marked for the eye and said to those who listen. */
final class ChangedWords extends Div {

    private static final int CONTEXT = 70;
    private static final int MOST_CHANGED = 400;

    private final Words words;

    private ChangedWords(Words words) {
        this.words = words;
        addClassName("changed-words");
    }

    /** The whole of both texts. */
    static ChangedWords whole(String before, String after, Words words) {
        var changed = new ChangedWords(words);
        changed.show(before, after, WordDiff.between(before, after));
        return changed;
    }

    /** The changes with some words around them. */
    static ChangedWords excerpt(String before, String after, Words words) {
        var changed = new ChangedWords(words);
        var pieces = WordDiff.between(before, after);
        var shortened = new ArrayList<WordDiff.Piece>();
        for (int at = 0; at < pieces.size(); at++) {
            shortened.add(shortened(pieces.get(at), at > 0, at < pieces.size() - 1));
        }
        changed.show(before, after, shortened);
        return changed;
    }

    private void show(String before, String after, List<WordDiff.Piece> pieces) {
        boolean isSame = pieces.stream().allMatch(piece -> piece.kind() == WordDiff.Kind.SAME);
        if (isSame && !before.equals(after)) {
            add(note("history.spaces"));
        } else if (isSame && after.isEmpty()) {
            add(note("history.nothing"));
        } else {
            pieces.forEach(piece -> add(shown(piece)));
        }
    }

    private Component note(String key) {
        var note = new Span(words.of(key));
        note.addClassName("soft");
        return note;
    }

    private Component shown(WordDiff.Piece piece) {
        return switch (piece.kind()) {
            case SAME -> new Span(piece.text());
            case ADDED -> change("ins", "history.added", piece.text());
            case REMOVED -> change("del", "history.removed", piece.text());
        };
    }

    private Component change(String tag, String key, String text) {
        var spoken = new Span(words.of(key) + " ");
        spoken.addClassName("visually-hidden");
        var change = new HtmlContainer(tag);
        change.add(spoken, new Span(text));
        return change;
    }

    private static WordDiff.Piece shortened(WordDiff.Piece piece, boolean keepsStart, boolean keepsEnd) {
        var text = piece.text();
        return switch (piece.kind()) {
            case SAME -> new WordDiff.Piece(piece.kind(), cut(text, keepsStart ? CONTEXT : 0, keepsEnd ? CONTEXT : 0));
            case ADDED, REMOVED -> new WordDiff.Piece(piece.kind(), cut(text, MOST_CHANGED, CONTEXT));
        };
    }

    /** The beginning and the end of a text, where what lies between is worth leaving out. */
    private static String cut(String text, int start, int end) {
        if (text.length() <= Math.max(start + end, CONTEXT) + 20) {
            return text;
        }
        int from = start == 0 ? 0 : text.lastIndexOf(' ', start) + 1;
        int to = end == 0 ? text.length() : text.indexOf(' ', text.length() - end);
        return to < from ? text : text.substring(0, from) + "…" + text.substring(to);
    }
}
