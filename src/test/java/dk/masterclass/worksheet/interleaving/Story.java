package dk.masterclass.worksheet.interleaving;

import dk.masterclass.AtOnce;
import dk.masterclass.people.Fixtures.Crew;
import dk.masterclass.worksheet.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Two to four pages write in some answers of one team until all is quiet. The seed says who, where and what happens; with
 * turns taken one by one it happens the same way each time.
 */
final class Story {

    private static final List<Address> PLACES = Stream.of(
                    "1C/trigger",
                    "1C/trigger",
                    "1B/respondents/a/role",
                    "1B/respondents/a",
                    "1A/channels/a",
                    "1A/channels/a/followers",
                    "1A/orgType",
                    "1A/sector")
            .map(place -> Address.parse(place).orElseThrow())
            .toList();

    private final long seed;
    private final boolean isRace;
    private final Stage stage;
    private final Server server;

    Story(long seed, boolean isRace, Stage stage, Server server) {
        this.seed = seed;
        this.isRace = isRace;
        this.stage = stage;
        this.server = server;
    }

    /** What came of it; {@code turns} is how many it took. */
    record Ending(long seed, int turns, String diary, List<Flaw> flaws) {

        boolean is(Flaw.Kind kind) {
            return flaws.stream().anyMatch(flaw -> flaw.kind() == kind);
        }

        @Override
        public String toString() {
            return "Story " + seed + " with " + turns + " turns:\n" + diary + "\n  flaws:\n"
                    + String.join("\n", flaws.stream().map(Flaw::toString).toList());
        }
    }

    /** Plays it; if it ends badly, plays it again with fewer turns until the story is short. */
    Ending play() {
        int turns = 10 + new Random(seed).nextInt(26);
        var ending = play(turns);
        for (int fewer = 2; fewer < turns && !isRace && !ending.flaws.isEmpty(); fewer++) {
            var shorter = play(fewer);
            if (!shorter.flaws.isEmpty()) {
                return shorter;
            }
        }
        return ending;
    }

    private Ending play(int turns) {
        var random = new Random(seed);
        var team = stage.newTeam();
        var diary = new Diary("s" + seed);
        var tabs = tabs(random, team, diary);
        var places = places(random);
        tabs.getFirst().open(stage.answers(team), places);
        if (random.nextInt(5) > 0) {
            tabs.getFirst().begin(places.getFirst());
        }
        var answers = stage.answers(team);
        tabs.forEach(tab -> tab.open(answers, places));
        var listening = stage.listen(team, tabs);
        if (isRace) {
            race(tabs, team, turns);
        } else {
            IntStream.range(0, turns)
                    .forEach(turn -> tabs.get(random.nextInt(tabs.size())).step(() -> stage.answers(team)));
        }
        settle(tabs);
        listening.remove();
        return new Ending(seed, turns, diary.toString(), stage.check(team, diary, tabs));
    }

    private List<Tab> tabs(Random random, Crew team, Diary diary) {
        var people = stage.people();
        return IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(tab -> new Tab(
                        String.valueOf((char) ('a' + tab)),
                        people.get(tab == 0 ? 0 : random.nextInt(people.size())),
                        team.team(),
                        server,
                        new Random(random.nextLong()),
                        diary))
                .toList();
    }

    private static List<Address> places(Random random) {
        var places = new ArrayList<Address>();
        int many = 1 + random.nextInt(3);
        while (places.size() < many) {
            var place = PLACES.get(random.nextInt(PLACES.size()));
            if (!places.contains(place)) {
                places.add(place);
            }
        }
        return places;
    }

    private void race(List<Tab> tabs, Crew team, int turns) {
        var runners = tabs.stream()
                .map(tab -> (Callable<Boolean>) () -> {
                    IntStream.range(0, turns / tabs.size() + 1).forEach(turn -> tab.step(() -> stage.answers(team)));
                    return true;
                })
                .toList();
        try {
            AtOnce.atOnce(runners);
        } catch (Exception failed) {
            throw new IllegalStateException("Story " + seed, failed);
        }
    }

    /** What one page does when it settles can be news to another. */
    private static void settle(List<Tab> tabs) {
        boolean isQuiet = false;
        while (!isQuiet) {
            isQuiet = true;
            for (Tab tab : tabs) {
                isQuiet &= !tab.settle();
            }
        }
    }
}
