package dk.masterclass.worksheet;

import dk.masterclass.course.CheckSentence;
import dk.masterclass.course.CheckSentence.Piece;
import dk.masterclass.course.formula.Formula;
import dk.masterclass.course.formula.Reading;
import dk.masterclass.course.formula.RowCompiler;
import dk.masterclass.course.formula.Source;
import dk.masterclass.document.Language;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A sentence of the course, ready to be filled with a team's answers. */
public final class CompiledSentence {

    private static final int MOST_DECIMALS = 2;

    private final List<Part> parts;

    public CompiledSentence(CheckSentence sentence, RowCompiler compiler) {
        this.parts =
                sentence.pieces().stream().map(piece -> part(piece, compiler)).toList();
    }

    public String in(TeamAnswers team, Optional<Address> row) {
        return parts.stream().map(part -> part.text(team, row)).collect(Collectors.joining());
    }

    /** One piece of it; empty where there is nothing to say. */
    private interface Part {
        String text(TeamAnswers team, Optional<Address> row);
    }

    private static Part part(Piece piece, RowCompiler compiler) {
        return switch (piece) {
            case CheckSentence.Words words -> (team, row) -> words.text();
            case CheckSentence.RowName name ->
                (team, row) -> row.map(team::nameOf).orElse("");
            case CheckSentence.Answer answer -> {
                var source = source(compiler.answer(answer.question()));
                yield (team, row) -> team.read(source, row);
            }
            case CheckSentence.Computed computed -> {
                var formula = compiler.words(computed.formula());
                yield (team, row) -> written(team.value(formula, row), team.language());
            }
        };
    }

    /** The one question that such a formula reads; a column says more than its table. */
    private static Source source(Formula formula) {
        return formula.sources().stream()
                .max(Comparator.comparing(source -> source.column().isPresent()))
                .orElseThrow(() -> new IllegalStateException("Not an answer: " + formula.text()));
    }

    private static String written(Reading reading, Language language) {
        return switch (reading) {
            case Reading.Number number -> TypedNumber.write(shown(number.number()), language);
            case Reading.Text words -> words.text();
            case Reading.Texts several -> String.join(", ", several.texts());
            case Reading.Truth truth -> "";
            case Reading.Rows rows -> "";
            case Reading.Nothing nothing -> "–";
        };
    }

    private static BigDecimal shown(double number) {
        var rounded = BigDecimal.valueOf(number)
                .setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
