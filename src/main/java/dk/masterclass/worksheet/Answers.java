package dk.masterclass.worksheet;

import dk.masterclass.course.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All answers of one team at one moment. */
public final class Answers {

    /** @param revision counts the changes at this address; 0 means nobody ever wrote there */
    public record Answer(Value value, long revision) {}

    private final SortedMap<Address, Answer> byAddress;
    /** The same, for those who ask often. */
    private final Map<Address, Answer> lookup;
    /** Where the rows of each table stand. */
    private final Map<Address, List<Address>> places = new HashMap<>();

    public Answers(Map<Address, Answer> byAddress) {
        this.byAddress = new TreeMap<>(byAddress);
        this.lookup = new HashMap<>(byAddress);
        this.byAddress.keySet().stream()
                .filter(Address::isRow)
                .forEach(place -> places.computeIfAbsent(place.question(), question -> new ArrayList<>())
                        .add(place));
    }

    public static Answers none() {
        return new Answers(Map.of());
    }

    public Value at(Address address) {
        var answer = lookup.get(address);
        return answer == null ? Value.empty() : answer.value();
    }

    public long revisionAt(Address address) {
        var answer = lookup.get(address);
        return answer == null ? 0 : answer.revision();
    }

    /** The typed characters at this address, or nothing. */
    public String textAt(Address address) {
        return at(address) instanceof Value.Text text ? text.text() : "";
    }

    /** The option ids at this address, in their order. */
    public List<String> optionsAt(Address address) {
        return OptionIds.of(at(address));
    }

    /** The ids of a table's rows in the team's order, without the removed ones. */
    public List<String> rowsOf(Address table) {
        return places(table)
                .filter(place -> !at(place).isEmpty())
                .sorted(Comparator.comparing(this::textAt).thenComparing(Address::toString))
                .map(place -> String.valueOf(place.row()))
                .toList();
    }

    /** The ids of a table's rows: those that are always there, or the team's own. */
    public List<String> rowsOf(Address address, Field.Table table) {
        return switch (table.rows()) {
            case Field.FixedRows fixed ->
                fixed.rows().stream().map(Field.Option::id).toList();
            case Field.FreeRows free -> rowsOf(address);
        };
    }

    /** The ids of a table's rows that were taken out. */
    public List<String> removedRowsOf(Address table) {
        return places(table)
                .filter(place -> at(place).isEmpty())
                .map(place -> String.valueOf(place.row()))
                .toList();
    }

    private Stream<Address> places(Address table) {
        return places.getOrDefault(table, List.of()).stream();
    }

    /** Only what was answered in these exercises. */
    public Answers ofExercises(Collection<String> exercises) {
        var some = new TreeMap<>(byAddress);
        some.keySet().removeIf(address -> !exercises.contains(address.exercise()));
        return new Answers(some);
    }

    /** Everything that was ever written, by address. */
    public Map<Address, Answer> all() {
        return Collections.unmodifiableSortedMap(byAddress);
    }
}
