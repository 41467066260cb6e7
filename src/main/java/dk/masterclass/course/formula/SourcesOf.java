package dk.masterclass.course.formula;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.ast.CelReference;
import dev.cel.common.navigation.CelNavigableExpr;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what a checked formula reads: the checker has said of every part which question it is, and of which table. */
final class SourcesOf {

    private final CelAbstractSyntaxTree checked;

    private SourcesOf(CelAbstractSyntaxTree checked) {
        this.checked = checked;
    }

    static Set<Source> formula(CelAbstractSyntaxTree checked) {
        var sources = new SourcesOf(checked);
        return CelNavigableExpr.fromExpr(checked.getExpr())
                .allNodes()
                .map(CelNavigableExpr::expr)
                .flatMap(sources::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Source> of(CelExpr part) {
        return Stream.concat(question(part).stream(), column(part).stream());
    }

    private Optional<Source> question(CelExpr part) {
        return checked.getReference(part.id()).map(CelReference::name).flatMap(Vocabulary::question);
    }

    private Optional<Source> column(CelExpr part) {
        if (part.getKind() != Kind.SELECT || checked.getReference(part.id()).isPresent()) {
            return Optional.empty();
        }
        return checked.getType(part.select().operand().id())
                .flatMap(type -> Vocabulary.table(type.name()))
                .filter(table -> !part.select().field().equals(Vocabulary.ID))
                .map(table -> table.column(part.select().field()));
    }
}
