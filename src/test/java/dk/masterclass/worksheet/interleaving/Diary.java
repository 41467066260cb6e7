package dk.masterclass.worksheet.interleaving;

import dk.masterclass.people.Fixtures.Somebody;
import dk.masterclass.worksheet.Change;
import dk.masterclass.worksheet.SaveResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What happened in a story, as the people at their screens know it. Safe to write in from several threads. */
final class Diary {

    private final String story;
    private final List<String> lines = new ArrayList<>();
    private final Map<String, Entry> sent = new LinkedHashMap<>();
    private final List<Told> told = new ArrayList<>();

    /** What somebody was told became of a change. */
    record Told(Somebody person, Change change, SaveResult result) {}

    Diary(String story) {
        this.story = story;
    }

    String story() {
        return story;
    }

    synchronized void note(Object... words) {
        lines.add(Arrays.stream(words).map(Diary::inWords).collect(Collectors.joining(" ")));
    }

    synchronized void sent(Entry entry) {
        sent.putIfAbsent(entry.client + "/" + entry.sequence, entry);
    }

    synchronized void told(Somebody person, List<Change> changes, List<SaveResult> results) {
        for (int i = 0; i < changes.size(); i++) {
            told.add(new Told(person, changes.get(i), results.get(i)));
        }
        note("  server:", results);
    }

    Optional<Entry> sent(String client, long sequence) {
        return Optional.ofNullable(sent.get(client + "/" + sequence));
    }

    List<Entry> sent() {
        return List.copyOf(sent.values());
    }

    List<Told> told() {
        return List.copyOf(told);
    }

    @Override
    public synchronized String toString() {
        return String.join("\n", lines);
    }

    private static String inWords(Object word) {
        return word instanceof List<?> list
                ? list.stream().map(Diary::inWords).collect(Collectors.joining("\n      ", "\n      ", ""))
                : String.valueOf(word);
    }
}
