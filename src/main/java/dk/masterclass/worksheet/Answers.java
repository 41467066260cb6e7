package dk.masterclass.worksheet;

import dk.masterclass.course.Field;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
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

    public Answers(Map<Address, Answer> byAddress) {
        this.byAddress = new TreeMap<>(byAddress);
    }

    public static Answers none() {
        return new Answers(Map.of());
    }

    public Value at(Address address) {
        var answer = byAddress.get(address);
        return answer == null ? Value.empty() : answer.value();
    }

    public long revisionAt(Address address) {
        var answer = byAddress.get(address);
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
        return byAddress.tailMap(table).keySet().stream()
                .takeWhile(address -> address.toString().startsWith(table.toString()))
                .filter(address ->
                        address.question().equals(table) && address.row() != null && address.column() == null);
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
