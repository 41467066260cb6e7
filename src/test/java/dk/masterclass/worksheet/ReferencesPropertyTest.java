package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people rename, remove and bring back: a reference is never broken silently, and nothing written is lost. */
class ReferencesPropertyTest {

    private static final int CHANGES = 60;
    private static final List<Address> TABLES = Havnby.COURSE.exercises().stream()
            .flatMap(exercise -> RowNames.tablesOf(exercise))
            .distinct()
            .toList();

    private final Havnby havnby = Havnby.sample();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyRowThatWasChosenIsNamedOrSaidToBeRemoved(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < CHANGES; i++) {
            change(random);

            var answers = havnby.answers();
            var as = "seed " + seed + ", change " + i;
            var references = references(answers).toList();
            assertThat(references).as(as).hasSizeGreaterThan(100);
            var names = RowNames.of(Havnby.COURSE, answers, Language.DANISH);
            var dependants = Dependants.of(Havnby.COURSE, answers);
            references.forEach(reference -> check(answers, names, dependants, reference, as));
            nothingIsLost(answers, as);
        }
    }

    /** What the team wrote stands, whatever else follows from the answers; also in rows that were removed. */
    private static void nothingIsLost(Answers answers, String as) {
        var effective = Havnby.RECKONINGS.of(answers).effective();
        answers.all()
                .forEach((address, answer) -> assertThat(effective.at(address))
                        .as(as + ", " + address)
                        .isEqualTo(answer.value()));
    }

    private record Reference(Address at, Field.Ref ref, String row) {}

    private void change(Random random) {
        var table = TABLES.get(random.nextInt(TABLES.size()));
        var all = new ArrayList<>(havnby.answers().rowsOf(table));
        var removed = havnby.answers().removedRowsOf(table);
        switch (random.nextInt(4)) {
            case 0 -> write(table.row("new" + random.nextInt(1_000)), "m" + random.nextInt(9));
            case 1 -> removed.stream().findFirst().ifPresent(row -> write(table.row(row), "b"));
            case 2 -> all.stream().findAny().ifPresent(row -> write(naming(table, row), "Navn " + random.nextInt()));
            default -> {
                if (!all.isEmpty()) {
                    write(table.row(all.get(random.nextInt(all.size()))), "");
                }
            }
        }
    }

    private void write(Address address, String text) {
        havnby.with(address.toString(), text);
    }

    private static Address naming(Address table, String row) {
        return table.cell(row, table(table).naming());
    }

    private static Field.Table table(Address address) {
        return (Field.Table) Havnby.COURSE
                .exercise(address.exercise())
                .flatMap(exercise -> exercise.field(address.field()))
                .orElseThrow();
    }

    /** Found by looking at every answer, not by asking who refers to what. What stands in a removed row is out of sight. */
    private static Stream<Reference> references(Answers answers) {
        return answers.all().keySet().stream()
                .filter(address -> isInSight(answers, address))
                .flatMap(address -> ref(address).stream()
                        .flatMap(ref ->
                                answers.optionsAt(address).stream().map(row -> new Reference(address, ref, row))));
    }

    private static boolean isInSight(Answers answers, Address address) {
        return address.column() == null
                || table(address).hasFixedRows()
                || !answers.at(address.question().row(String.valueOf(address.row())))
                        .isEmpty();
    }

    private static Optional<Field.Ref> ref(Address address) {
        var column = address.column();
        return column == null
                ? Havnby.COURSE
                        .exercise(address.exercise())
                        .flatMap(exercise -> exercise.field(address.field()))
                        .flatMap(ReferencesPropertyTest::ref)
                : table(address).column(column).flatMap(ReferencesPropertyTest::ref);
    }

    private static Optional<Field.Ref> ref(Field field) {
        return field instanceof Field.Ref ref ? Optional.of(ref) : Optional.empty();
    }

    private static void check(
            Answers answers, RowNames names, Dependants dependants, Reference reference, String change) {
        var as = change + ", " + reference;
        var table = reference.ref().table();
        var row = Address.parse(table).orElseThrow().row(reference.row());
        boolean isThere = !answers.at(row).isEmpty();
        assertThat(names.of(table, reference.row()).isPresent()).as(as).isEqualTo(isThere);
        if (isThere) {
            assertThat(dependants.of(row)).as(as).contains(reference.at().exercise());
        } else {
            assertThat(names.removed(table)).as(as).contains(reference.row());
            assertThat(names.formerly(table, reference.row())).as(as).isPresent();
        }
    }
}
