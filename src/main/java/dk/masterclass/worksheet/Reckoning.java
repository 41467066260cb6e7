package dk.masterclass.worksheet;

import dk.masterclass.course.Field;
import dk.masterclass.course.formula.Formula;
import dk.masterclass.course.formula.Reading;
import dk.masterclass.course.formula.Readings;
import dk.masterclass.course.formula.Source;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A team's answers at one moment, with all that follows from them: what questions take from each other, and what is
 * computed. Each value is computed when it is first asked for; for one thread and one moment.
 */
public final class Reckoning implements Readings {

    private final Questions questions;
    private final LocalDate today;
    private final Answers answers;
    private final Map<Address, Effective> effective = new HashMap<>();
    private final Map<Address, Reading> readings = new HashMap<>();

    Reckoning(Questions questions, LocalDate today, Answers answers) {
        this.questions = questions;
        this.today = today;
        this.answers = answers;
    }

    /** What stands at a question or a cell; nothing where the course has no such question. */
    public Effective at(Address address) {
        var known = effective.get(address);
        if (known == null) {
            known = compute(address);
            effective.put(address, known);
        }
        return known;
    }

    /** What a question takes from elsewhere, or would take if the team hadn't written its own. */
    public Value offered(Address address) {
        return questions.origin(address).map(formula -> given(address, formula)).orElseGet(Value::empty);
    }

    /** The questions that {@link #offered} takes it from; none for an assumption. */
    public Set<Source> sources(Address address) {
        return questions.origin(address).map(Formula::sources).orElse(Set.of());
    }

    /** All answers, with what follows from them written where the team wrote nothing. */
    public Answers effective() {
        var all = new HashMap<>(answers.all());
        questions.addresses(answers).forEach(address -> {
            var value = at(address).value();
            if (!value.isEmpty()) {
                all.put(address, new Answers.Answer(value, answers.revisionAt(address)));
            }
        });
        return new Answers(all);
    }

    /** Computes a formula that stands elsewhere than at a question. */
    public Reading value(Formula formula) {
        return formula.value(this);
    }

    /** Computes such a formula in a row of a table. */
    public Reading value(Formula formula, Address row) {
        return formula.value(this, row(row));
    }

    /** What a formula would bring to a column of a table it has not got to yet. */
    Value proposed(Field column, Formula formula, Optional<Address> row) {
        var reading = row.map(each -> value(formula, each)).orElseGet(() -> value(formula));
        return withRole(ReadAnswer.value(column, reading), formula);
    }

    @Override
    public Reading at(Source question) {
        var address = Address.of(question.exercise(), question.field());
        return questions.table(address).map(table -> rows(address, table)).orElseGet(() -> reading(address));
    }

    @Override
    public LocalDate today() {
        return today;
    }

    private Reading rows(Address address, Field.Table table) {
        var known = readings.get(address);
        if (known == null) {
            List<Reading.Row> rows = answers.rowsOf(address, table).stream()
                    .map(id -> row(address.row(id)))
                    .toList();
            known = new Reading.Rows(rows);
            readings.put(address, known);
        }
        return known;
    }

    private Reading reading(Address address) {
        var known = readings.get(address);
        if (known == null) {
            known = questions
                    .field(address)
                    .map(field -> ReadAnswer.reading(field, at(address).value()))
                    .orElseGet(Reading::nothing);
            readings.put(address, known);
        }
        return known;
    }

    private Effective compute(Address address) {
        var calculation = questions.calculation(address);
        if (calculation.isPresent()) {
            var sources = calculation.get().sources();
            return new Effective(given(address, calculation.get()), new Effective.Computed(sources));
        }
        var written = legible(address);
        var origin = questions.origin(address);
        if (!written.isEmpty() || origin.isEmpty()) {
            return Effective.written(written);
        }
        var taken = given(address, origin.get());
        return taken.isEmpty()
                ? Effective.written(written)
                : new Effective(taken, new Effective.Taken(origin.get().sources()));
    }

    /** What was written when this was another kind of question is kept, and is no answer to it. */
    private Value legible(Address address) {
        var written = answers.at(address);
        return questions
                        .field(address)
                        .flatMap(field -> EarlierKind.of(field, written))
                        .isPresent()
                ? Value.empty()
                : written;
    }

    /** What a formula gives as an answer to the question it stands at. */
    private Value given(Address address, Formula formula) {
        var reading = address.row() == null ? formula.value(this) : formula.value(this, row(address));
        return questions
                .field(address)
                .map(field -> ReadAnswer.value(field, reading))
                .map(value -> withRole(value, formula))
                .orElseGet(Value::empty);
    }

    /** A formula gives a person's name; whoever is known by it at its sources has a role, too. */
    private Value withRole(Value value, Formula formula) {
        return value instanceof Value.PersonName person && !person.isEmpty()
                ? formula.sources().stream()
                        .flatMap(source -> questions.addresses(source, answers))
                        .map(address -> at(address).value())
                        .filter(known -> known instanceof Value.PersonName other
                                && other.name().strip().equals(person.name()))
                        .findFirst()
                        .orElse(value)
                : value;
    }

    private Reading.Row row(Address row) {
        return new Cells(row);
    }

    private final class Cells implements Reading.Row {

        private final Address row;

        Cells(Address row) {
            this.row = row;
        }

        @Override
        public String id() {
            return Objects.requireNonNull(row.row());
        }

        @Override
        public Reading at(String column) {
            return reading(row.cell(id(), column));
        }
    }
}
