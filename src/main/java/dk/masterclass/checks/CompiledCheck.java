package dk.masterclass.checks;

import dk.masterclass.course.Check;
import dk.masterclass.course.CheckSentence;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.formula.Formula;
import dk.masterclass.course.formula.FormulaLanguage;
import dk.masterclass.course.formula.Reading;
import dk.masterclass.course.formula.RowCompiler;
import dk.masterclass.course.formula.Source;
import dk.masterclass.document.Language;
import dk.masterclass.worksheet.Address;
import dk.masterclass.worksheet.CompiledSentence;
import dk.masterclass.worksheet.TeamAnswers;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A check whose formulas are ready to be computed. */
final class CompiledCheck {

    private final Check check;
    private final Optional<Address> table;
    private final Formula when;
    private final List<Source> places;
    private final Map<Language, CompiledSentence> says = new EnumMap<>(Language.class);

    CompiledCheck(Check check, FormulaLanguage language) {
        var compiler = new RowCompiler(language, check.each().flatMap(Source::parse));
        this.check = check;
        this.table = check.each().flatMap(Address::parse);
        this.when = compiler.condition(check.when());
        this.places = check.places().stream()
                .map(place -> Source.parse(place).orElseThrow())
                .toList();
        for (Language each : Language.values()) {
            says.put(each, new CompiledSentence(CheckSentence.parse(check.says().in(each)), compiler));
        }
    }

    /** Whether one of the places where it can be put right is in this exercise. */
    boolean isAbout(Exercise exercise) {
        return places.stream().anyMatch(place -> place.exercise().equals(exercise.id()));
    }

    /** @param read the same answers as they are told about */
    Stream<Finding> findings(TeamAnswers team, TeamAnswers read) {
        Stream<Optional<Address>> rows =
                table.map(each -> team.rowsOf(each).stream().map(Optional::of)).orElse(Stream.of(Optional.empty()));
        return rows.filter(row -> team.value(when, row).equals(new Reading.Truth(true)))
                .map(row -> finding(read, row));
    }

    private Finding finding(TeamAnswers team, Optional<Address> row) {
        var sentence = Objects.requireNonNull(says.get(team.language()));
        return new Finding(
                new FindingId(check.id(), row.map(Address::row).orElse("")),
                check.severity(),
                sentence.in(team, row),
                check.help().in(team.language()),
                places.stream().map(place -> address(place, row)).toList(),
                check.isExplainable());
    }

    /** The cell of the row, where the place is a column of the table that is checked; else the question. */
    private static Address address(Source place, Optional<Address> row) {
        var question = Address.of(place.exercise(), place.field());
        return row.filter(each -> each.question().equals(question))
                .map(each -> place.column()
                        .map(column -> question.cell(String.valueOf(each.row()), column))
                        .orElse(each))
                .orElse(question);
    }
}
