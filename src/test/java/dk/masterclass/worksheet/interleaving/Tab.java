package dk.masterclass.worksheet.interleaving;

import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.people.TeamId;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Answers;
import dk.masterclass.worksheet.AnswersChanged.Changed;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.SaveResult;
import dk.masterclass.worksheet.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/**
 * One open page of one person, with the protocol of the browser: a journal that is sent until it is answered, an unsent
 * change that grows while somebody types, one change of an answer on its way at a time.
 */
final class Tab {

    final Somebody person;
    final String name;
    private final TeamId team;
    private final Server server;
    private final Random random;
    private final Edits edits;
    private final Diary diary;
    private final Map<Address, Known> known = new LinkedHashMap<>();
    private final List<List<Change>> underway = new ArrayList<>();
    private final Queue<Changed> inbox = new ConcurrentLinkedQueue<>();
    private List<Entry> journal = new ArrayList<>();
    private String client;
    private int pages = 1;
    private long sequence;
    private boolean isOffline;

    Tab(String name, Somebody person, TeamId team, Server server, Random random, Diary diary) {
        this.name = name;
        this.person = person;
        this.team = team;
        this.server = server;
        this.random = random;
        this.edits = new Edits(random, name);
        this.diary = diary;
        this.client = diary.story() + "-" + name;
    }

    /** The page opens with what stands. What an earlier page could not save is still in the journal. */
    void open(Answers answers, List<Address> addresses) {
        for (Address address : addresses) {
            var now = new Known();
            now.learn(answers.at(address), answers.revisionAt(address));
            now.adopt();
            known.put(address, now);
        }
    }

    /** The browser is gone with all that was not in the journal; the next page has a name of its own. */
    private void crash(Answers answers) {
        diary.note(name, "crashes");
        isOffline = false;
        client = diary.story() + "-" + name + "-" + ++pages;
        open(answers, List.copyOf(known.keySet()));
    }

    void push(Changed change) {
        inbox.add(change);
    }

    /** Writes, and saves, what stands before the others come. */
    void begin(Address address) {
        if (Kind.of(address) == Kind.PROSE) {
            journal.add(new Entry(client, ++sequence, address, 0, Value.empty(), edits.longText()));
        } else {
            type(address);
        }
        send(journal, Fate.FINE);
    }

    /** Does something that people, browsers and networks do. */
    void step(Supplier<Answers> reading) {
        switch (random.nextInt(24)) {
            case 0 -> toggleNetwork();
            case 1 -> crash(reading.get());
            case 2 -> leave();
            case 3, 4 -> arriveLate();
            case 5, 6, 7 -> hear(1 + random.nextInt(3));
            case 8, 9, 10, 11, 12, 13, 14 -> send();
            default -> type(List.copyOf(known.keySet()).get(random.nextInt(known.size())));
        }
    }

    /** Types at one of the addresses, into the change that waits there or into a new one. */
    void type(Address address) {
        var now = known(address);
        var mine = latest(address);
        var shown = mine.map(entry -> entry.value).orElse(now.basis);
        var value = edits.edit(address, shown);
        var open = mine.filter(entry -> !entry.isSent && entry.client.equals(client));
        if (open.isPresent()) {
            open.get().value = value;
        } else if (!value.equals(shown)) {
            // What is shown was made on top of the base of the change before, whatever has been learned since.
            long base = mine.map(entry -> entry.base).orElse(now.basisRevision);
            journal.add(new Entry(client, ++sequence, address, base, shown, value));
        }
        diary.note(name, "types", address, value);
    }

    /** Sends the oldest change of each answer, with whatever the network makes of it. */
    private void send() {
        var taken = new HashSet<Address>();
        send(journal.stream().filter(entry -> taken.add(entry.address)).toList(), Fate.any(random));
    }

    /** The page is hidden: everything goes out at once, whether or not the changes before were answered. */
    private void leave() {
        send(List.copyOf(journal), Fate.any(random));
    }

    /** A request that was on its way for long, or that the network sends again, arrives now. */
    private void arriveLate() {
        if (!underway.isEmpty()) {
            var request = underway.remove(random.nextInt(underway.size()));
            diary.note(name, "long under way", request);
            diary.told(person, request, server.save(person, team, request));
        }
    }

    /** Colleagues' changes reach the page; in no order that one may rely on. */
    private void hear(int most) {
        for (int i = 0; i < most && !inbox.isEmpty(); i++) {
            var change = inbox.remove();
            var now = known(change.address());
            if (!change.client().equals(client)) {
                now.learn(change.value(), change.revision());
                if (latest(change.address()).isEmpty()) {
                    now.adopt();
                }
            }
        }
    }

    private void toggleNetwork() {
        isOffline = !isOffline;
        diary.note(name, isOffline ? "goes offline" : "comes online");
    }

    /** Everything arrives and is answered. False if there was nothing left to do. */
    boolean settle() {
        boolean isQuiet = journal.isEmpty() && underway.isEmpty() && inbox.isEmpty();
        isOffline = false;
        while (!underway.isEmpty()) {
            arriveLate();
        }
        while (!journal.isEmpty()) {
            var taken = new HashSet<Address>();
            send(journal.stream().filter(entry -> taken.add(entry.address)).toList(), Fate.FINE);
        }
        hear(Integer.MAX_VALUE);
        return !isQuiet;
    }

    List<Address> addresses() {
        return List.copyOf(known.keySet());
    }

    Known known(Address address) {
        return known.computeIfAbsent(address, key -> new Known());
    }

    private Optional<Entry> latest(Address address) {
        return journal.stream().filter(entry -> entry.address.equals(address)).reduce((one, next) -> next);
    }

    /** A request holds changes of one client; those of an earlier page go first, in a request of their own. */
    private void send(List<Entry> entries, Fate fate) {
        if (entries.isEmpty()) {
            return;
        }
        var sender = entries.getFirst().client;
        var batch =
                entries.stream().filter(entry -> entry.client.equals(sender)).toList();
        batch.forEach(entry -> {
            entry.isSent = true;
            diary.sent(entry);
        });
        var request = batch.stream().map(Entry::change).toList();
        var real = isOffline ? Fate.LOST : fate;
        diary.note(name, "sends, " + real, request);
        if (real.isDelayed) {
            underway.add(request);
        }
        if (real.arrives) {
            var results = server.save(person, team, request);
            diary.told(person, request, results);
            if (real.isAnswered) {
                for (int i = 0; i < batch.size(); i++) {
                    acknowledge(batch.get(i), results.get(i));
                }
            }
        }
    }

    private void acknowledge(Entry entry, SaveResult result) {
        journal.remove(entry);
        var now = known(entry.address);
        switch (result) {
            case SaveResult.Saved saved -> now.learn(entry.value, saved.revision());
            case SaveResult.Merged merged -> now.learn(merged.value(), merged.revision());
            case SaveResult.Conflict conflict -> decide(entry, conflict);
            case SaveResult.Refused refused -> throw new AssertionError(refused + " of " + entry.change());
        }
        if (result instanceof SaveResult.Saved || result instanceof SaveResult.Merged) {
            now.basis = entry.value;
            now.basisRevision = revision(result);
        }
        if (latest(entry.address).isEmpty()) {
            now.adopt();
        }
    }

    private static long revision(SaveResult result) {
        return switch (result) {
            case SaveResult.Saved saved -> saved.revision();
            case SaveResult.Merged merged -> merged.revision();
            case SaveResult.Conflict conflict -> conflict.revision();
            case SaveResult.Refused refused -> 0;
        };
    }

    /** Both texts lie before the person: keep mine, take theirs, or bring them together. */
    private void decide(Entry entry, SaveResult.Conflict conflict) {
        var now = known(entry.address);
        now.learn(conflict.theirs(), conflict.revision());
        var mine = latest(entry.address).filter(later -> !later.isSent).orElse(entry);
        journal.remove(mine);
        now.adopt();
        var chosen = edits.decide(entry.address, mine.value, now.truth);
        if (!chosen.equals(now.truth)) {
            journal.add(new Entry(client, ++sequence, entry.address, now.revision, now.truth, chosen));
        }
    }
}
