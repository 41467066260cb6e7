package dk.masterclass.worksheet;

import java.util.UUID;

/** Reads lines of one address's log in their order, each value from the one before instead of from far back. */
final class Restoring {

    private final ChangeLog log;
    private final UUID team;
    private final String address;
    private long revision;
    private String standing = Standing.NOTHING;

    Restoring(ChangeLog log, UUID team, String address) {
        this.log = log;
        this.team = team;
        this.address = address;
    }

    PastStep step(LoggedChange change) {
        var before = before(change);
        var after = change.outcomeJson(before);
        change.revision().ifPresent(made -> stands(made, after));
        boolean merged = change.outcome() == LoggedChange.Outcome.MERGED;
        return new PastStep(change.id(), change.at(), ValueJson.read(before), ValueJson.read(after), merged);
    }

    PastValue value(LoggedChange change, String byName) {
        var typed = change.typed(before(change));
        var step = step(change);
        return new PastValue(step.after(), typed, change.revision(), change.by(), byName, change.at());
    }

    /** What stood when the change arrived. */
    private String before(LoggedChange change) {
        if (change.metRevision() != revision) {
            stands(change.metRevision(), log.jsonAt(team, address, change.metRevision()));
        }
        return standing;
    }

    private void stands(long made, String json) {
        revision = made;
        standing = json;
    }
}
