package dk.masterclass.course;

import dk.masterclass.course.SentenceTemplate.Clause;
import dk.masterclass.course.SentenceTemplate.Counted;
import dk.masterclass.course.SentenceTemplate.Manner;
import dk.masterclass.course.SentenceTemplate.Piece;
import dk.masterclass.course.SentenceTemplate.Slot;
import dk.masterclass.course.SentenceTemplate.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one sentence of an outline. */
final class SentenceReader {

    private static final Set<String> MANNERS = Set.of("first", "lower", "quoted", "list", "name", "words", "some");

    private final String line;
    private int at;

    SentenceReader(String line) {
        this.line = line;
    }

    List<Piece> pieces() {
        return pieces(false);
    }

    private List<Piece> pieces(boolean inClause) {
        var pieces = new ArrayList<Piece>();
        while (at < line.length()) {
            char next = line.charAt(at);
            if (next == ']' && inClause) {
                return pieces;
            }
            pieces.add(
                    switch (next) {
                        case '{' -> slot();
                        case '[' -> clause(inClause);
                        case '}', ']' -> throw fault("'" + next + "' closes nothing");
                        default -> words();
                    });
        }
        if (inClause) {
            throw fault("'[' is not closed");
        }
        return pieces;
    }

    private Words words() {
        int start = at;
        while (at < line.length() && "{}[]".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        return new Words(line.substring(start, at));
    }

    private Slot slot() {
        int end = line.indexOf('}', at);
        if (end < 0) {
            throw fault("'{' is not closed");
        }
        var parts = List.of(line.substring(at + 1, end).split("\\|", -1));
        at = end + 1;
        return slot(parts.getFirst().strip(), parts.subList(1, parts.size()));
    }

    private Slot slot(String address, List<String> forms) {
        var manners = new ArrayList<String>();
        Map<String, String> meanings = new LinkedHashMap<>();
        Optional<Counted> counted = Optional.empty();
        for (String form : forms) {
            int equals = form.indexOf('=');
            int slash = form.indexOf('/');
            if (equals > 0) {
                meanings.put(form.substring(0, equals).strip(), form.substring(equals + 1));
            } else if (slash > 0) {
                counted = Optional.of(new Counted(form.substring(0, slash), form.substring(slash + 1)));
            } else if (MANNERS.contains(form)) {
                manners.add(form);
            } else {
                throw fault(
                        "'" + form + "' is none of " + MANNERS.stream().sorted().toList());
            }
        }
        return new Slot(address, manner(manners), counted, meanings);
    }

    private static Manner manner(List<String> forms) {
        return new Manner(
                forms.contains("first"),
                forms.contains("lower"),
                forms.contains("quoted"),
                forms.contains("list"),
                forms.contains("name"),
                forms.contains("words"),
                forms.contains("some"));
    }

    private Clause clause(boolean inClause) {
        if (inClause) {
            throw fault("brackets stand inside brackets");
        }
        at++;
        var clause = new Clause(pieces(true));
        at++;
        if (clause.slots().findAny().isEmpty()) {
            throw fault("brackets hold no answer");
        }
        return clause;
    }

    private IllegalArgumentException fault(String what) {
        return new IllegalArgumentException(what + " in the sentence \"" + line + "\"");
    }
}
