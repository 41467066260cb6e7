package dk.masterclass.course.formula;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelSource;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.ast.CelMutableExpr;
import dev.cel.common.ast.CelMutableExpr.CelMutableCall;
import dev.cel.common.ast.CelMutableExpr.CelMutableIdent;
import dev.cel.common.ast.CelMutableExprConverter;
import dev.cel.common.navigation.CelNavigableMutableExpr;
import dev.cel.parser.Operator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the same words mean here and not in every CEL: all numbers are of one kind, so that {@code 2} is {@code 2.0};
 * {@code ==} between two answers tells nothing while one of them isn't there (only {@code == null} asks for that); and
 * {@code filter} keeps the rows of which the condition is known to hold.
 */
final class HouseRules {

    private static final Map<String, String> COMPARISONS = Map.of(
            Operator.EQUALS.getFunction(), Functions.SAME, Operator.NOT_EQUALS.getFunction(), Functions.DIFFERENT);

    private final CelMutableExpr whole;
    private final CelSource.Builder source;
    private final Set<Long> asksForNothing = new HashSet<>();
    private long lastId;

    private HouseRules(CelAbstractSyntaxTree parsed) {
        this.whole = CelMutableExprConverter.fromCelExpr(parsed.getExpr());
        this.source = parsed.getSource().toBuilder();
    }

    static CelAbstractSyntaxTree applyTo(CelAbstractSyntaxTree parsed) {
        var rules = new HouseRules(parsed);
        rules.apply();
        return CelAbstractSyntaxTree.newParsedAst(
                CelMutableExprConverter.fromMutableExpr(rules.whole), rules.source.build());
    }

    private void apply() {
        List<CelMutableExpr> nodes = CelNavigableMutableExpr.fromExpr(whole)
                .allNodes()
                .map(CelNavigableMutableExpr::expr)
                .toList();
        lastId = nodes.stream().mapToLong(CelMutableExpr::id).max().orElse(0);
        nodes.stream().filter(node -> node.getKind() == Kind.CALL).forEach(this::compare);
        nodes.stream().filter(node -> node.getKind() == Kind.CONSTANT).forEach(this::read);
        nodes.stream().filter(node -> node.getKind() == Kind.COMPREHENSION).forEach(this::keepWhatIsKnown);
    }

    private void compare(CelMutableExpr node) {
        CelMutableCall call = node.call();
        if (!COMPARISONS.containsKey(call.function())) {
            return;
        }
        List<CelMutableExpr> nulls =
                call.args().stream().filter(HouseRules::isNull).toList();
        if (nulls.isEmpty()) {
            call.setFunction(Objects.requireNonNull(COMPARISONS.get(call.function())));
        }
        nulls.forEach(asked -> asksForNothing.add(asked.id()));
    }

    private void read(CelMutableExpr node) {
        if (node.constant().getKind() == CelConstant.Kind.INT64_VALUE) {
            node.setConstant(CelConstant.ofValue((double) node.constant().int64Value()));
        }
        if (isNull(node) && !asksForNothing.contains(node.id())) {
            node.setIdent(CelMutableIdent.create(Vocabulary.NOTHING));
        }
    }

    /** A step that begins with a condition comes from filter, from map with a condition, or from exists_one. */
    private void keepWhatIsKnown(CelMutableExpr node) {
        CelMutableExpr step = node.comprehension().loopStep();
        if (step.getKind() == Kind.CALL && step.call().function().equals(Operator.CONDITIONAL.getFunction())) {
            step.call().setArg(0, isKnownToHold(step.call().args().getFirst()));
        }
    }

    /** Only "not strictly false" can look at what can't be computed, so the condition is asked twice for its opposite. */
    private CelMutableExpr isKnownToHold(CelMutableExpr condition) {
        var opposite = call(Operator.LOGICAL_NOT, condition, condition);
        var notKnown = call(Operator.NOT_STRICTLY_FALSE, opposite, condition);
        return call(Operator.LOGICAL_NOT, notKnown, condition);
    }

    private CelMutableExpr call(Operator operator, CelMutableExpr argument, CelMutableExpr at) {
        lastId++;
        Integer position = source.getPositionsMap().get(at.id());
        if (position != null) {
            source.addPositions(lastId, position);
        }
        return CelMutableExpr.ofCall(lastId, CelMutableCall.create(operator.getFunction(), argument));
    }

    private static boolean isNull(CelMutableExpr node) {
        return node.getKind() == Kind.CONSTANT && node.constant().getKind() == CelConstant.Kind.NULL_VALUE;
    }
}
