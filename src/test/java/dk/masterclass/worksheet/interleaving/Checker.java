package dk.masterclass.worksheet.interleaving;

import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.SaveResult;
import dk.masterclass.worksheet.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Compares what the people of a story know with what the server has, and both with the rules. */
final class Checker {

    private final Diary diary;
    private final Log log;
    private final List<Flaw> flaws = new ArrayList<>();
    private final HashSet<String> kept = new HashSet<>();

    Checker(Diary diary, Log log) {
        this.diary = diary;
        this.log = log;
    }

    List<Flaw> check(List<Tab> tabs) {
        var standing = log.standing();
        for (String name : log.addresses()) {
            var address = Address.parse(name).orElseThrow();
            var lines = log.lines(address);
            var rules = new Rules(address, lines);
            checkRevisions(address, lines, rules, standing);
            lines.forEach(line -> checkLine(address, line, rules));
            checkTold(address, lines, rules);
        }
        diary.sent().stream()
                .filter(entry -> !kept.contains(name(entry.client, entry.sequence)))
                .forEach(entry -> flaw(Flaw.Kind.NOT_KEPT, entry.change()));
        tabs.forEach(tab -> checkPage(tab, standing));
        return flaws;
    }

    private void checkRevisions(Address address, List<Line> lines, Rules rules, Answers standing) {
        long last = 0;
        for (Line line : lines) {
            if (line.revision().isPresent()) {
                boolean follows = line.revision().getAsLong() == last + 1 && line.met() == last;
                last = line.revision().getAsLong();
                require(follows, Flaw.Kind.HOLE, line);
            }
        }
        require(
                standing.revisionAt(address) == rules.latest()
                        && standing.at(address).equals(rules.text(rules.latest())),
                Flaw.Kind.HOLE,
                address + " stands otherwise than its history says");
    }

    private void checkLine(Address address, Line line, Rules rules) {
        var sent = diary.sent(line.client(), line.sequence()).filter(entry -> entry.address.equals(address));
        boolean isFirst = kept.add(name(line.client(), line.sequence()));
        if (sent.isEmpty() || !isFirst) {
            flaw(Flaw.Kind.COUNTED_TWICE, line);
            return;
        }
        var entry = sent.get();
        require(line.typed().equals(entry.value) && line.base() == entry.base, Flaw.Kind.NOT_KEPT, entry.change());
        require(rules.outcomes(line, entry.value).contains(line.outcome()), Flaw.Kind.WRONG_OUTCOME, line);
        if (line.revision().isPresent()) {
            require(keepsTheWords(address, entry, rules.text(line.met()), line.stood()), Flaw.Kind.WORDS_LOST, line);
        }
    }

    /** Nothing goes that the writer had not seen, and what the writer put in is there. */
    private static boolean keepsTheWords(Address address, Entry entry, Value before, Value after) {
        if (Kind.of(address) != Kind.PROSE) {
            return after.equals(entry.value) && (before.isEmpty() || before.equals(entry.startedFrom));
        }
        var seen = Words.of(entry.startedFrom);
        var typed = Words.of(entry.value);
        var gone = Words.without(Words.of(before), Words.of(after));
        var removed = Words.without(seen, typed);
        var added = Words.without(typed, seen);
        return removed.containsAll(gone) && Words.of(after).containsAll(added);
    }

    private void checkTold(Address address, List<Line> lines, Rules rules) {
        for (Diary.Told told : diary.told()) {
            if (told.change().address().equals(address)) {
                var line = lines.stream()
                        .filter(each -> each.client().equals(told.change().client())
                                && each.sequence() == told.change().sequence())
                        .findFirst();
                require(line.isPresent(), Flaw.Kind.NOT_KEPT, told);
                require(line.isEmpty() || isTrue(told.result(), line, rules), Flaw.Kind.WRONGLY_TOLD, told);
            }
        }
    }

    private static boolean isTrue(SaveResult result, Optional<Line> kept, Rules rules) {
        var line = kept.orElseThrow();
        return switch (result) {
            case SaveResult.Saved saved ->
                saved.revision() == line.stoodAt() && (line.outcome().equals("SAVED") || line.changedNothing());
            case SaveResult.Merged merged ->
                merged.revision() == line.stoodAt()
                        && line.outcome().equals("MERGED")
                        && merged.value().equals(line.stood());
            case SaveResult.Conflict conflict ->
                conflict.revision() == line.met()
                        && line.isConflict()
                        && conflict.theirs().equals(rules.text(line.met()));
            case SaveResult.Refused refused -> false;
        };
    }

    private void checkPage(Tab tab, Answers standing) {
        tab.addresses().forEach(address -> {
            var known = tab.known(address);
            require(
                    known.truth.equals(standing.at(address))
                            && known.basis.equals(known.truth)
                            && known.revision == standing.revisionAt(address),
                    Flaw.Kind.DIVERGED,
                    tab.name + " shows " + known.basis + " at " + address);
        });
    }

    private void require(boolean holds, Flaw.Kind kind, Object where) {
        if (!holds) {
            flaw(kind, where);
        }
    }

    private void flaw(Flaw.Kind kind, Object where) {
        flaws.add(new Flaw(kind, String.valueOf(where)));
    }

    private static String name(String client, long sequence) {
        return client + "/" + sequence;
    }
}
