package dk.masterclass.worksheet.interleaving;

import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Value;
import dk.masterclass.worksheet.interleaving.Words.Verdict;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/**
 * The rules of saving once more, as plainly as possible: fresh replaces, separate edits of a text are brought together,
 * anything else is a conflict.
 */
final class Rules {

    private final Address address;
    private final List<Line> lines;
    private final SortedMap<Long, Value> texts;

    Rules(Address address, List<Line> lines) {
        this.address = address;
        this.lines = lines;
        this.texts = Log.texts(lines);
    }

    /** The outcomes that are right for a line of the log, with what was typed. */
    Set<String> outcomes(Line line, Value typed) {
        var met = text(line.met());
        if (typed.equals(met)) {
            return Set.of("UNCHANGED");
        }
        var own = ownBefore(line);
        boolean goesOn = own.filter(
                        last -> last.stoodAt() == line.met() && last.typed().equals(met))
                .isPresent();
        if (line.met() == 0 || line.met() == line.base() || goesOn) {
            return Set.of("SAVED");
        }
        if (Kind.of(address) != Kind.PROSE) {
            return Set.of("CONFLICT");
        }
        var seen = own.map(Line::typed).orElse(text(line.base()));
        return switch (Words.verdict(Words.of(seen), Words.of(met), Words.of(typed))) {
            case Verdict.TOGETHER -> Set.of("MERGED");
            case Verdict.APART -> Set.of("CONFLICT");
            case Verdict.EITHER -> Set.of("MERGED", "CONFLICT");
        };
    }

    Value text(long revision) {
        return texts.getOrDefault(revision, Value.empty());
    }

    long latest() {
        return texts.lastKey();
    }

    /** The same client's last change before this one that got to stand after the base: the words it goes on from. */
    private Optional<Line> ownBefore(Line line) {
        return lines.subList(0, lines.indexOf(line)).stream()
                .filter(own -> own.client().equals(line.client())
                        && own.sequence() < line.sequence()
                        && !own.isConflict()
                        && own.stoodAt() > line.base())
                .max(Comparator.comparingLong(Line::sequence));
    }
}
