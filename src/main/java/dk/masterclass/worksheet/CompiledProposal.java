package dk.masterclass.worksheet;

import dk.masterclass.course.CheckSentence;
import dk.masterclass.course.Field;
import dk.masterclass.course.formula.CourseFormulas;
import dk.masterclass.course.formula.Formula;
import dk.masterclass.course.formula.Reading;
import dk.masterclass.course.formula.RowCompiler;
import dk.masterclass.course.formula.Source;
import dk.masterclass.document.Language;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A proposal whose formulas are ready to be computed.
 *
 * <p>A row is proposed until it has been taken. Where the table refers to the rows it comes from: until such a reference
 * points at it, or as long as the condition says, if that looks at the table itself. Where it doesn't: until there was a
 * row with its id.
 */
final class CompiledProposal {

    private static final Reading TRUE = new Reading.Truth(true);

    private final Address table;
    private final Field.Table field;
    private final Field.Proposal proposal;
    private final Optional<Address> each;
    private final Optional<Formula> when;
    private final Map<Field, Formula> cells = new LinkedHashMap<>();
    private final Map<Language, CompiledSentence> says = new EnumMap<>(Language.class);

    CompiledProposal(Address table, Field.Table field, int number, CourseFormulas formulas) {
        var at = Source.of(table.exercise(), table.field());
        this.table = table;
        this.field = field;
        this.proposal = field.proposals().get(number);
        this.each = proposal.table().flatMap(Address::parse);
        this.when = formulas.proposedWhen(at, number);
        for (Field column : field.columns()) {
            formulas.proposedCell(at, number, column.id()).ifPresent(formula -> cells.put(column, formula));
        }
        var compiler = new RowCompiler(formulas.language(), proposal.table().flatMap(Source::parse));
        for (Language language : Language.values()) {
            says.put(
                    language,
                    new CompiledSentence(CheckSentence.parse(proposal.words().in(language)), compiler));
        }
    }

    String id() {
        return proposal.id();
    }

    Stream<ProposedRow> rows(TeamAnswers team) {
        Stream<Optional<Address>> sources =
                each.map(found -> team.rowsOf(found).stream().map(Optional::of)).orElse(Stream.of(Optional.empty()));
        var taken = taken(team);
        return sources.filter(source -> isMeant(team, source) && !taken.test(key(source)))
                .map(source -> row(team, source));
    }

    private boolean isMeant(TeamAnswers team, Optional<Address> source) {
        return when.map(formula -> team.value(formula, source).equals(TRUE)).orElse(true);
    }

    private boolean looksAtTheTable() {
        return when.stream()
                .flatMap(formula -> formula.sources().stream())
                .anyMatch(read ->
                        read.exercise().equals(table.exercise()) && read.field().equals(table.field()));
    }

    private Predicate<ProposalKey> taken(TeamAnswers team) {
        var reference = reference();
        if (reference.isEmpty()) {
            return key -> team.answers().revisionAt(table.row(plainId(key))) > 0;
        }
        var pointedAt = looksAtTheTable() ? Set.of() : pointedAt(team, reference.get());
        return key -> pointedAt.contains(key.source());
    }

    private Set<String> pointedAt(TeamAnswers team, Field column) {
        return team.answers().rowsOf(table, field).stream()
                .flatMap(row -> team.answers().optionsAt(table.cell(row, column.id())).stream())
                .collect(Collectors.toSet());
    }

    /** The column that points at the row it comes from. */
    private Optional<Field> reference() {
        return cells.keySet().stream()
                .filter(column -> column instanceof Field.Ref ref
                        && proposal.table().filter(ref.table()::equals).isPresent())
                .findFirst();
    }

    private ProposedRow row(TeamAnswers team, Optional<Address> source) {
        var values = new LinkedHashMap<String, Value>();
        cells.forEach((column, formula) -> {
            var value = team.reckoning().proposed(column, formula, source);
            if (!value.isEmpty()) {
                values.put(column.id(), value);
            }
        });
        var key = key(source);
        var sentence = Objects.requireNonNull(says.get(team.language()));
        return new ProposedRow(key, rowId(team, key), sentence.in(team, source), values);
    }

    private String rowId(TeamAnswers team, ProposalKey key) {
        return (reference().isEmpty() ? Optional.of(plainId(key)) : key.rowId())
                .filter(id -> team.answers().revisionAt(table.row(id)) == 0)
                .orElse("");
    }

    private String plainId(ProposalKey key) {
        return key.source().isEmpty() ? key.proposal() : key.source();
    }

    private ProposalKey key(Optional<Address> source) {
        return new ProposalKey(table, proposal.id(), source.map(Address::row).orElse(""));
    }
}
