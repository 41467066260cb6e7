package dk.masterclass.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import dk.masterclass.course.Field;
import dk.masterclass.course.formula.Reading;
import dk.masterclass.course.formula.Readings;
import dk.masterclass.course.formula.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people change, values are what a recomputation gives that knows no order and remembers nothing. */
class ReckoningPropertyTest {

    private static final int CHANGES = 25;
    private static final int MOST_ROUNDS = 30;
    private static final List<String> TYPED =
            List.of("", "0", "1", "2", "3", "4", "5", "17", "2,5", "1.250", "60 %", "ja", "nej", "01.03.2027", "ord");
    private static final Questions QUESTIONS = new Questions(Havnby.COURSE, Havnby.FORMULAS);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void equalsANaiveRecomputation(long seed) {
        var random = new Random(seed);
        var havnby = Havnby.sample();
        var addresses = new ArrayList<>(havnby.answers().all().keySet());
        for (int i = 0; i < CHANGES; i++) {
            for (int j = 0; j < 8; j++) {
                var address = addresses.get(random.nextInt(addresses.size()));
                havnby.with(address.toString(), TYPED.get(random.nextInt(TYPED.size())));
            }
            var answers = havnby.answers();

            assertThat(values(Havnby.RECKONINGS.of(answers).effective()))
                    .as("seed %d, change %d", seed, i)
                    .isEqualTo(new Naive(answers).values());
        }
    }

    private static Map<Address, Value> values(Answers answers) {
        var values = new HashMap<Address, Value>();
        answers.all().forEach((address, answer) -> values.put(address, answer.value()));
        values.values().removeIf(Value::isEmpty);
        return values;
    }

    /** Computes everything over and over until nothing changes any more. */
    private static final class Naive implements Readings {

        private final Answers answers;
        private Map<Address, Value> values;

        Naive(Answers answers) {
            this.answers = answers;
            this.values = ReckoningPropertyTest.values(answers);
        }

        Map<Address, Value> values() {
            for (int i = 0; i < MOST_ROUNDS; i++) {
                var next = ReckoningPropertyTest.values(answers);
                QUESTIONS.addresses(answers).forEach(address -> compute(address, next));
                if (next.equals(values)) {
                    return values;
                }
                values = next;
            }
            throw new AssertionError("Still changing after " + MOST_ROUNDS + " rounds");
        }

        private void compute(Address address, Map<Address, Value> next) {
            var calculation = QUESTIONS.calculation(address);
            if (calculation.isEmpty() && !legible(address, next).isEmpty()) {
                return;
            }
            var formula = calculation.or(() -> QUESTIONS.origin(address)).orElseThrow();
            var reading = address.row() == null ? formula.value(this) : formula.value(this, row(address));
            var value = ReadAnswer.value(QUESTIONS.field(address).orElseThrow(), reading);
            if (calculation.isPresent()) {
                next.remove(address);
            }
            if (value instanceof Value.PersonName person && !person.isEmpty()) {
                next.put(address, withRole(person, formula.sources()));
            } else if (!value.isEmpty()) {
                next.put(address, value);
            }
        }

        private Value withRole(Value.PersonName person, Iterable<Source> sources) {
            for (Source source : sources) {
                for (var address : QUESTIONS.addresses(source, answers).toList()) {
                    if (values.get(address) instanceof Value.PersonName known
                            && known.name().equals(person.name())) {
                        return known;
                    }
                }
            }
            return person;
        }

        @Override
        public Reading at(Source question) {
            var address = Address.of(question.exercise(), question.field());
            var field = QUESTIONS.field(address).orElseThrow();
            if (field instanceof Field.Table table) {
                return new Reading.Rows(answers.rowsOf(address, table).stream()
                        .map(row -> row(address.row(row)))
                        .toList());
            }
            return reading(address);
        }

        private Reading reading(Address address) {
            return QUESTIONS
                    .field(address)
                    .map(field -> ReadAnswer.reading(field, legible(address, values)))
                    .orElseGet(Reading::nothing);
        }

        /** What answers another kind of question than the one that stands there answers nothing. */
        private Value legible(Address address, Map<Address, Value> all) {
            var value = all.getOrDefault(address, Value.empty());
            var field = QUESTIONS.field(address).orElseThrow();
            boolean isComputed = field instanceof Field.Calc;
            return isComputed || EarlierKind.of(field, value).isEmpty() ? value : Value.empty();
        }

        private Reading.Row row(Address row) {
            return new Reading.Row() {
                @Override
                public String id() {
                    return String.valueOf(row.row());
                }

                @Override
                public Reading at(String column) {
                    return reading(row.cell(id(), column));
                }
            };
        }

        @Override
        public LocalDate today() {
            return LocalDate.now(Havnby.CLOCK);
        }
    }
}
