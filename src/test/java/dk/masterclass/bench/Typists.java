package dk.masterclass.bench;

import dk.masterclass.people.SamplePeople;
import dk.masterclass.people.TeamId;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.DoorClient;
import dk.masterclass.worksheet.SaveResult;
import dk.masterclass.worksheet.Value;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A process of its own full of people who type through the answers door: five or six keys a second, saved as the browser
 * does it, 500 ms after the last key and every two seconds on the way there. Prints what each pause felt like.
 */
public final class Typists {

    private static final Duration KEY = Duration.ofMillis(180);
    private static final Duration AFTER_LAST_KEY = Duration.ofMillis(500);
    private static final Duration AT_LATEST = Duration.ofSeconds(2);
    private static final int LONGEST = 600;

    private final Instant end;
    private final Queue<Long> pauses = new ConcurrentLinkedQueue<>();
    private final Queue<Long> answers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger errors = new AtomicInteger();

    private Typists(Instant end) {
        this.end = end;
    }

    /** Port and seconds, then e-mail, team and address of each typist. */
    public static void main(String[] arguments) throws Exception {
        int port = Integer.parseInt(arguments[0]);
        var people = new ArrayList<Typist>();
        for (int i = 2; i < arguments.length; i += 3) {
            var door = new DoorClient(port).signIn(arguments[i], SamplePeople.PASSWORD);
            people.add(new Typist(
                    door,
                    new TeamId(UUID.fromString(arguments[i + 1])),
                    Address.parse(arguments[i + 2]).orElseThrow(),
                    new Random(i)));
        }
        System.out.println("ready");
        System.in.read();
        var typists = new Typists(Instant.now().plusSeconds(Long.parseLong(arguments[1])));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            people.forEach(person -> threads.submit(() -> typists.work(person)));
        }
        System.out.println(join(typists.pauses) + ";" + join(typists.answers) + ";" + typists.errors);
    }

    private static String join(Queue<Long> figures) {
        return String.join(",", figures.stream().map(String::valueOf).toList());
    }

    private void work(Typist typist) {
        try {
            Thread.sleep(typist.random.nextInt(4_000));
            while (Instant.now().isBefore(end)) {
                burst(typist);
                Thread.sleep(1_000 + typist.random.nextInt(3_000));
            }
        } catch (Exception failed) {
            System.err.println(failed);
            errors.incrementAndGet();
        }
    }

    /** Types for a while without a longer pause; what counts is the time from the last key to the answer. */
    private void burst(Typist typist) throws Exception {
        var unsentSince = Instant.now();
        var lastKey = unsentSince;
        int keys = 8 + typist.random.nextInt(40);
        for (int key = 0; key < keys; key++) {
            Thread.sleep(KEY);
            typist.key();
            lastKey = Instant.now();
            if (Duration.between(unsentSince, lastKey).compareTo(AT_LATEST) >= 0) {
                save(typist);
                unsentSince = Instant.now();
            }
        }
        Thread.sleep(AFTER_LAST_KEY);
        save(typist);
        pauses.add(Duration.between(lastKey, Instant.now()).toMillis());
    }

    private void save(Typist typist) throws Exception {
        var begin = Instant.now();
        if (typist.save() instanceof SaveResult.Saved) {
            answers.add(Duration.between(begin, Instant.now()).toMillis());
        } else {
            errors.incrementAndGet();
        }
    }

    private static final class Typist {
        private final DoorClient door;
        private final TeamId team;
        private final Address address;
        private final Random random;
        private final String client = UUID.randomUUID().toString();
        private final StringBuilder text = new StringBuilder();
        private long sequence;
        private long revision;

        Typist(DoorClient door, TeamId team, Address address, Random random) {
            this.door = door;
            this.team = team;
            this.address = address;
            this.random = random;
        }

        void key() {
            if (text.length() >= LONGEST) {
                text.setLength(0);
            }
            text.append(random.nextInt(6) == 0 && !text.isEmpty() ? ' ' : (char) ('a' + random.nextInt(26)));
        }

        SaveResult save() throws Exception {
            var change = new Change(client, ++sequence, address, revision, new Value.Text(text.toString()));
            var result = door.save(team, List.of(change)).getFirst();
            if (result instanceof SaveResult.Saved saved) {
                revision = saved.revision();
            }
            return result;
        }
    }
}
