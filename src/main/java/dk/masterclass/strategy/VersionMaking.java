package dk.masterclass.strategy;

import dk.masterclass.document.Brand;
import dk.masterclass.document.Language;
import dk.masterclass.people.CurrentPerson.SignedIn;
import dk.masterclass.people.PersonNames;
import dk.masterclass.people.TeamSummary;
import dk.masterclass.strategy.StrategyVersions.Entry;
import dk.masterclass.strategy.StrategyVersions.Kept;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.AnswersJson;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Prints and keeps a version. The same answers in the same language and the same looks make one version, however often it
 * is asked for.
 */
@Component
final class VersionMaking {

    private static final int MOST_ATTEMPTS = 3;

    private final StrategyVersions versions;
    private final StrategyPress press;
    private final PersonNames names;
    private final Clock clock;

    VersionMaking(StrategyVersions versions, StrategyPress press, PersonNames names, Clock clock) {
        this.versions = versions;
        this.press = press;
        this.names = names;
        this.clock = clock;
    }

    /** What somebody wants to have made final. */
    record Order(
            TeamSummary team,
            Answers answers,
            OpenPoints openPoints,
            Language language,
            Optional<Brand> brand,
            SignedIn by) {}

    FinalResult make(Order order) {
        var kept = new Kept(
                AnswersJson.write(order.answers()),
                order.openPoints().waiver().map(waiver -> waiver.reason().text()),
                press.openPoints(order.openPoints(), order.language()),
                order.brand());
        for (int attempt = 1; ; attempt++) {
            var earlier = versions.of(order.team().id());
            var same =
                    earlier.stream().filter(entry -> isSame(entry, order, kept)).findFirst();
            if (same.isPresent()) {
                return new FinalResult.Unchanged(named(same.get()));
            }
            try {
                return new FinalResult.Made(add(order, kept, nextNumber(earlier)));
            } catch (DuplicateKeyException colleagueWasFaster) {
                if (attempt == MOST_ATTEMPTS) {
                    throw colleagueWasFaster;
                }
            }
        }
    }

    private boolean isSame(Entry entry, Order order, Kept kept) {
        return entry.language() == order.language() && versions.kept(entry.id()).equals(kept);
    }

    private static int nextNumber(List<Entry> earlier) {
        return earlier.isEmpty() ? 1 : earlier.getFirst().number() + 1;
    }

    private StrategyVersion add(Order order, Kept kept, int number) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var edition = new Edition.Final(
                order.team().organisationName(),
                LocalDate.ofInstant(now, Strategies.ZONE),
                number,
                order.by().name(),
                order.brand());
        var pdf = press.print(order.answers(), order.language(), edition, order.openPoints());
        var entry = new Entry(
                VersionId.random(), order.team().id(), number, now, order.by().id(), order.language(), sha256(pdf));
        versions.add(entry, pdf, kept);
        return entry.named(order.by().name());
    }

    private StrategyVersion named(Entry entry) {
        return entry.named(names.of(Set.of(entry.madeBy())).getOrDefault(entry.madeBy(), ""));
    }

    private static String sha256(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
