package dk.masterclass.course.formula;

import dk.masterclass.course.Check;
import dk.masterclass.course.CheckSentence;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import dk.masterclass.course.Localized;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in the course where a formula stands.
 *
 * @param at the question or column it belongs to
 * @param part what it is there, such as {@code from} or {@code proposes/0/when}
 * @param rows the table in whose rows it is computed
 */
public record FormulaSite(Source at, String part, String text, ResultKind kind, Optional<Source> rows) {

    static final String FORMULA = "formula";
    static final String FROM = "from";
    private static final String SAYS = "say/";

    /** All formulas of an exercise. */
    public static List<FormulaSite> of(Exercise exercise) {
        var sites = new ArrayList<FormulaSite>();
        for (Field field : exercise.fields()) {
            var question = Source.of(exercise.id(), field.id());
            add(sites, question, field, Optional.empty());
            if (field instanceof Field.Table table) {
                table.columns()
                        .forEach(column -> add(sites, question.column(column.id()), column, Optional.of(question)));
                addProposals(sites, question, table);
            }
        }
        return List.copyOf(sites);
    }

    /** The formulas of a check: what finds it, and what it says in each language. */
    public static List<FormulaSite> of(Check check) {
        var at = Source.of("checks", check.id());
        var rows = check.each().flatMap(Source::parse);
        var sites = new ArrayList<FormulaSite>();
        sites.add(new FormulaSite(at, "when", check.when(), ResultKind.TRUTH, rows));
        addSentence(sites, check.says(), at, SAYS, rows);
        return List.copyOf(sites);
    }

    /** Whether it fills a place in a sentence, so that it is only a part of what is written there. */
    public boolean isInSentence() {
        return part.contains(SAYS);
    }

    private static void addSentence(
            List<FormulaSite> sites, Localized says, Source at, String part, Optional<Source> rows) {
        says.texts()
                .forEach((language, text) -> CheckSentence.parse(text).pieces().stream()
                        .flatMap(piece -> said(piece, at, part + language.tag(), rows).stream())
                        .forEach(sites::add));
    }

    private static Optional<FormulaSite> said(
            CheckSentence.Piece piece, Source at, String part, Optional<Source> rows) {
        return switch (piece) {
            case CheckSentence.Words words -> Optional.empty();
            case CheckSentence.RowName row -> Optional.empty();
            case CheckSentence.Answer answer ->
                Optional.of(new FormulaSite(at, part, answer.question(), ResultKind.ANSWER, rows));
            case CheckSentence.Computed computed ->
                Optional.of(new FormulaSite(at, part, computed.formula(), ResultKind.WORDS, rows));
        };
    }

    /** Whether what is read here depends on it; a proposal may look at the rows it would join. */
    public boolean givesTheValue() {
        return part.equals(FORMULA) || part.equals(FROM);
    }

    /** The part of a proposal that says for which rows it is made. */
    static String when(int proposal) {
        return "proposes/" + proposal + "/when";
    }

    /** The part of a proposal that fills a column. */
    static String cell(int proposal, String column) {
        return "proposes/" + proposal + "/row/" + column;
    }

    private static void add(List<FormulaSite> sites, Source at, Field field, Optional<Source> rows) {
        var kind = ResultKind.of(field);
        field.wording().from().ifPresent(text -> sites.add(new FormulaSite(at, FROM, text, kind, rows)));
        if (field instanceof Field.Calc calc) {
            sites.add(new FormulaSite(at, FORMULA, calc.formula(), kind, rows));
        }
    }

    private static void addProposals(List<FormulaSite> sites, Source question, Field.Table table) {
        for (int i = 0; i < table.proposals().size(); i++) {
            int number = i;
            var proposal = table.proposals().get(i);
            var rows = proposal.table().flatMap(Source::parse);
            proposal.when()
                    .ifPresent(
                            text -> sites.add(new FormulaSite(question, when(number), text, ResultKind.TRUTH, rows)));
            addSentence(sites, proposal.words(), question, "proposes/" + number + "/" + SAYS, rows);
            proposal.cells()
                    .forEach((id, text) -> table.column(id)
                            .ifPresent(column -> sites.add(
                                    new FormulaSite(question, cell(number, id), text, ResultKind.of(column), rows))));
        }
    }
}
