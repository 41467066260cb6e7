package dk.masterclass.document.pdf.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a paragraph into atoms, and those too wide for a line into smaller ones. */
final class Atoms {

    private final StyledText text;
    private final Directions directions;

    Atoms(StyledText text, Directions directions) {
        this.text = text;
        this.directions = directions;
    }

    List<Atom> cut(Hyphens hyphens) {
        var atoms = new ArrayList<Atom>();
        String characters = text.characters();
        BreakIterator opportunities = BreakIterator.getLineInstance(Locale.ROOT);
        opportunities.setText(withBrackets(characters));
        int from = opportunities.first();
        for (int next = opportunities.next(); next != BreakIterator.DONE; next = opportunities.next()) {
            int to = next;
            while (to > from && characters.charAt(to - 1) == ' ') {
                to--;
            }
            if (to > from) {
                addWord(from, to, to < next ? space(to) : 0, hyphens, atoms);
            } else if (!atoms.isEmpty()) {
                giveSpaceToLast(space(from), atoms);
            }
            from = next;
        }
        return atoms;
    }

    /** Java takes » for an end, but in Danish it begins a quotation: which it is, its neighbours tell. */
    private static String withBrackets(String characters) {
        if (characters.indexOf('»') < 0 && characters.indexOf('«') < 0) {
            return characters;
        }
        var bracketed = new StringBuilder(characters);
        for (int at = 0; at < bracketed.length(); at++) {
            char mark = characters.charAt(at);
            if (mark == '»' || mark == '«') {
                boolean opens = at == 0 || " (".indexOf(bracketed.charAt(at - 1)) >= 0;
                bracketed.setCharAt(at, opens ? '(' : ')');
            }
        }
        return bracketed.toString();
    }

    /** Letters of another cut have spaces of another width. */
    private float space(int at) {
        for (StyledText.Span span : text.spans()) {
            if (span.start() <= at && at < span.end()) {
                return Shaper.shape(span.style().typeface(), " ", false).width();
            }
        }
        return Widths.of(text, " ");
    }

    /** After some signs a break is allowed before the space too, but a line never begins with one. */
    private static void giveSpaceToLast(float space, List<Atom> atoms) {
        Atom last = atoms.removeLast();
        atoms.add(new Atom(last.from(), last.to(), last.width(), space, false));
    }

    private void addWord(int from, int to, float space, Hyphens hyphens, List<Atom> atoms) {
        int start = from;
        for (int at : hyphens.breaks(text.characters().substring(from, to))) {
            atoms.add(new Atom(start, from + at, width(start, from + at), 0, true));
            start = from + at;
        }
        atoms.add(new Atom(start, to, width(start, to), space, false));
    }

    /** The same atoms, none wider than the measure. */
    List<Atom> fitting(List<Atom> atoms, float measure, float hyphen) {
        float widest = 0;
        for (Atom atom : atoms) {
            widest = Math.max(widest, atom.width());
        }
        if (widest <= measure - hyphen) {
            return atoms;
        }
        var fitting = new ArrayList<Atom>();
        for (Atom atom : atoms) {
            float room = room(atom, measure, hyphen);
            if (atom.width() <= room) {
                fitting.add(atom);
            } else {
                split(atom, room, fitting);
            }
        }
        return fitting;
    }

    private static float room(Atom atom, float measure, float hyphen) {
        return atom.hyphenated() ? measure - hyphen : measure;
    }

    /** A word wider than the line is divided wherever it must, but never inside a user-perceived character. */
    private void split(Atom atom, float room, List<Atom> atoms) {
        BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        String word = text.characters().substring(atom.from(), atom.to());
        clusters.setText(word);
        int start = 0;
        while (start < word.length()) {
            int end = longestFitting(clusters, word, atom.from(), start, room);
            boolean last = end == word.length();
            atoms.add(new Atom(
                    atom.from() + start,
                    atom.from() + end,
                    width(atom.from() + start, atom.from() + end),
                    last ? atom.space() : 0,
                    last && atom.hyphenated()));
            start = end;
        }
    }

    /** Adds up single characters first, because shaping every longer beginning anew would take quadratic time. */
    private int longestFitting(BreakIterator clusters, String word, int offset, int start, float room) {
        float sum = 0;
        int end = start;
        while (end < word.length()) {
            int next = clusters.following(end);
            sum += width(offset + end, offset + next);
            if (sum > room && end > start) {
                break;
            }
            end = next;
        }
        while (width(offset + start, offset + end) > room && clusters.preceding(end) > start) {
            end = clusters.preceding(end);
        }
        return end;
    }

    private float width(int from, int to) {
        return Itemizer.width(text, directions, from, to);
    }
}
