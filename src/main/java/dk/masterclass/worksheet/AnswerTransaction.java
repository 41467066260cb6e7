package dk.masterclass.worksheet;

import dk.masterclass.course.Course;
import dk.masterclass.people.PersonId;
import dk.masterclass.people.PersonNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes one batch of changes: log, compare-and-set, result. Everything or nothing of the batch is committed, and only
 * then do its results reach anybody; see {@code docs/decisions/0007-one-request-one-transaction.md}.
 */
@Component
class AnswerTransaction {

    private final StoredAnswers stored;
    private final ChangeLog log;
    private final ChangeCheck check;
    private final PersonNames names;
    private final OwnWords ownWords;
    private final ApplicationEventPublisher events;

    AnswerTransaction(
            StoredAnswers stored,
            ChangeLog log,
            Course course,
            PersonNames names,
            OwnWords ownWords,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.log = log;
        this.check = new ChangeCheck(course);
        this.names = names;
        this.ownWords = ownWords;
        this.events = events;
    }

    /** Each read must see what others have committed a moment ago, hence the isolation. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    List<SaveResult> write(Writer writer, List<Change> changes) {
        var results = new ArrayList<SaveResult>();
        var changed = new ArrayList<AnswersChanged.Changed>();
        for (Change change : changes) {
            var clean = ChangeCheck.clean(change);
            results.add(telling(change, clean, write(writer, clean, changed)));
        }
        if (!changed.isEmpty()) {
            ownWords.note(writer.team(), changed);
            events.publishEvent(new AnswersChanged(writer.team(), changed));
        }
        return results;
    }

    /** The client shows what stands, also when that is not quite what was typed. */
    private static SaveResult telling(Change typed, Change clean, SaveResult result) {
        return result instanceof SaveResult.Saved saved && !clean.equals(typed) && !isNothing(typed.value())
                ? new SaveResult.Saved(saved.sequence(), saved.revision(), Optional.of(clean.value()))
                : result;
    }

    private static boolean isNothing(Value typed) {
        return switch (typed) {
            case Value.Empty empty -> true;
            case Value.Text text -> text.text().isEmpty();
            case Value.Options options -> options.ids().isEmpty();
            case Value.PersonName person -> person.equals(new Value.PersonName("", "", ""));
        };
    }

    private SaveResult write(Writer writer, Change change, List<AnswersChanged.Changed> changed) {
        var refusal = check.refusalOf(change, () -> standing(writer, change).value());
        if (refusal.isPresent()) {
            return new SaveResult.Refused(change.sequence(), refusal.get());
        }
        var earlier = log.findByTeamAndClientAndSequence(writer.team().value(), change.client(), change.sequence());
        if (earlier.isPresent()) {
            return again(writer, change, earlier.get());
        }
        return new Attempt(writer, change).untilItStands(changed);
    }

    private Standing standing(Writer writer, Change change) {
        return stored.find(writer.team().value(), change.address().toString())
                .orElse(Standing.nothing(change.address()));
    }

    /** What was answered the first time, since a change that is sent twice counts once. */
    private SaveResult again(Writer writer, Change change, LoggedChange earlier) {
        boolean isSame = earlier.address().equals(change.address().toString())
                && log.typed(earlier).equals(change.value());
        return isSame
                ? result(writer, change, earlier)
                : new SaveResult.Refused(change.sequence(), ChangeCheck.SEQUENCE_REUSED);
    }

    private SaveResult result(Writer writer, Change change, LoggedChange logged) {
        long sequence = change.sequence();
        return switch (logged.outcome()) {
            case SAVED, UNCHANGED -> new SaveResult.Saved(sequence, logged.stoodAt());
            case MERGED -> new SaveResult.Merged(sequence, logged.stoodAt(), log.outcome(logged));
            case CONFLICT -> {
                var theirs = at(writer, change.address(), logged.stoodAt())
                        .orElseThrow(() -> new IllegalStateException("No revision " + logged.stoodAt()));
                yield new SaveResult.Conflict(
                        sequence, logged.stoodAt(), log.outcome(theirs), nameOf(theirs.by()), theirs.at());
            }
        };
    }

    private Optional<LoggedChange> at(Writer writer, Address address, long revision) {
        return log.findByTeamAndAddressAndRevision(writer.team().value(), address.toString(), revision);
    }

    private String nameOf(PersonId person) {
        return names.of(List.of(person)).getOrDefault(person, "");
    }

    /** One change on its way in. Looks at what stands, decides, and looks again if somebody was faster. */
    private final class Attempt {

        private final Writer writer;
        private final Change change;

        Attempt(Writer writer, Change change) {
            this.writer = writer;
            this.change = change;
        }

        SaveResult untilItStands(List<AnswersChanged.Changed> changed) {
            while (true) {
                var met = standing(writer, change);
                long revision = met.revision();
                var value = met.value();
                if (value.equals(change.value())) {
                    return keep(met, LoggedChange.Outcome.UNCHANGED, null);
                }
                boolean isFresh = revision == 0 || revision == change.base() || goesOnFrom(revision);
                var merged = isFresh ? Optional.<Value>empty() : merged(value);
                if (!isFresh && merged.isEmpty()) {
                    return keep(met, LoggedChange.Outcome.CONFLICT, null);
                }
                var next = merged.orElse(change.value());
                if (replace(revision, next)) {
                    changed.add(changed(next, revision + 1));
                    return isFresh
                            ? keep(met, LoggedChange.Outcome.SAVED, null)
                            : keep(met, LoggedChange.Outcome.MERGED, next);
                }
            }
        }

        /** Whether all that happened since the base is what this client itself wrote, without having heard of it. */
        private boolean goesOnFrom(long revision) {
            return own().filter(own -> own.stoodAt() == revision && own.stoodAsTyped())
                    .isPresent();
        }

        private Optional<LoggedChange> own() {
            return log.ownBefore(
                    writer.team().value(),
                    change.address().toString(),
                    writer.person().value(),
                    change.client(),
                    change.sequence(),
                    change.base());
        }

        private boolean replace(long revision, Value next) {
            var team = writer.team().value();
            var address = change.address().toString();
            var person = writer.person().value();
            if (revision == 0) {
                stored.prepare(team, address, writer.at(), person);
            }
            return stored.replace(team, address, revision, ValueJson.write(next), writer.at(), person) == 1;
        }

        /** Both people's words, where this is prose, they started from the same text, and changed different places. */
        private Optional<Value> merged(Value theirs) {
            if (!check.holdsProse(change.address())) {
                return Optional.empty();
            }
            return baseText()
                    .flatMap(base -> TextMerge.merge(base, textOf(theirs), textOf(change.value())))
                    .map(ChangeCheck::text)
                    .filter(value -> !ChangeCheck.isTooLong(value));
        }

        /** What the person saw: the client's own last words, or what stood at the base. */
        private Optional<String> baseText() {
            var own = own();
            if (own.isPresent()) {
                return own.map(last -> textOf(log.typed(last)));
            }
            return change.base() == 0
                    ? Optional.of("")
                    : at(writer, change.address(), change.base()).map(base -> textOf(log.outcome(base)));
        }

        private SaveResult keep(Standing met, LoggedChange.Outcome outcome, @Nullable Value merged) {
            return result(writer, change, log.save(new LoggedChange(writer, change, met, outcome, merged)));
        }

        private AnswersChanged.Changed changed(Value value, long revision) {
            return new AnswersChanged.Changed(
                    change.address(), value, revision, writer.person(), writer.name(), writer.at(), change.client());
        }
    }

    private static String textOf(Value value) {
        return value instanceof Value.Text text ? text.text() : "";
    }
}
