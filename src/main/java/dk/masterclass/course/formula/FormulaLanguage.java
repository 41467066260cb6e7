package dk.masterclass.course.formula;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import dk.masterclass.course.Exercise;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Compiles the formulas of a course. A formula that asks for an unknown question or column, or mixes up numbers and
 * words, is a fault before anything is computed; one that would never end can't be written.
 *
 * <pre>{@code
 * var language = FormulaLanguage.of(course.exercises());
 * var compiled = language.compile("sum(ex5B.ambassadors.map(a, a.hours))", ResultKind.NUMBER);
 * }</pre>
 */
public final class FormulaLanguage {

    /** A formula computes a few thousand steps; whatever needs more is broken off and comes to nothing. */
    private static final CelOptions LIMITS = CelOptions.current()
            .maxExpressionCodePointSize(10_000)
            .maxParseRecursionDepth(50)
            .comprehensionMaxIterations(200_000)
            .build();

    /** Arithmetic is CEL's for the checker and our own when it computes: nothing plus two is nothing, not a fault. */
    private static final Set<String> ARITHMETIC =
            Set.of("ADD_DOUBLE", "SUBTRACT_DOUBLE", "MULTIPLY_DOUBLE", "DIVIDE_DOUBLE", "NEGATE_DOUBLE");

    private static final Set<String> STANDARD = Set.of(
            "CONDITIONAL",
            "LOGICAL_NOT",
            "LOGICAL_OR",
            "LOGICAL_AND",
            "NOT_STRICTLY_FALSE",
            "EQUALS",
            "NOT_EQUALS",
            "IN_LIST",
            "LESS_DOUBLE",
            "LESS_EQUALS_DOUBLE",
            "GREATER_DOUBLE",
            "GREATER_EQUALS_DOUBLE",
            "ADD_STRING",
            "ADD_LIST",
            "CONTAINS_STRING",
            "STARTS_WITH_STRING",
            "ENDS_WITH_STRING");

    private final AnswerTypes types;
    private final CelCompiler compiler;
    private final Map<Source, CelCompiler> compilersInRows = new ConcurrentHashMap<>();
    private final CelRuntime runtime;

    private FormulaLanguage(AnswerTypes types) {
        this.types = types;
        this.compiler = compiler(types);
        this.runtime = runtime();
    }

    public static FormulaLanguage of(List<Exercise> exercises) {
        return new FormulaLanguage(new AnswerTypes(exercises));
    }

    /** A formula that stands by itself. */
    public Compiled compile(String text, ResultKind kind) {
        return compile(text, kind, compiler);
    }

    /**
     * A formula that is computed in the rows of a table; without such a table there is no row to read.
     */
    public Compiled compile(String text, ResultKind kind, Source table) {
        return compile(text, kind, inRowsOf(table));
    }

    /** The formula of a place in the course. */
    public Compiled compile(FormulaSite site) {
        return site.rows().isPresent()
                ? compile(site.text(), site.kind(), site.rows().get())
                : compile(site.text(), site.kind());
    }

    private Compiled compile(String text, ResultKind kind, CelCompiler checker) {
        CelValidationResult parsed = checker.parse(text);
        if (parsed.hasError()) {
            return new Compiled.Faulty(FaultMessages.of(parsed, text));
        }
        try {
            CelValidationResult checked = checker.check(HouseRules.applyTo(parsed.getAst()));
            if (checked.hasError()) {
                return new Compiled.Faulty(FaultMessages.of(checked, text));
            }
            return program(text, kind, checked.getAst());
        } catch (CelValidationException | CelEvaluationException impossible) {
            throw new IllegalStateException("Not to be compiled: " + text, impossible);
        }
    }

    private Compiled program(String text, ResultKind kind, CelAbstractSyntaxTree checked)
            throws CelEvaluationException {
        return kind.accepts(checked.getResultType())
                ? new Compiled.Sound(new Formula(text, runtime.createProgram(checked), SourcesOf.formula(checked)))
                : new Compiled.Faulty(List.of(FaultMessages.wrongKind(kind, checked.getResultType())));
    }

    private CelCompiler inRowsOf(Source table) {
        return compilersInRows.computeIfAbsent(
                table,
                each -> types.rowOf(each)
                        .map(row -> compiler.toCompilerBuilder()
                                .addVar(Vocabulary.ROW, row)
                                .build())
                        .orElse(compiler));
    }

    private static CelCompiler compiler(AnswerTypes types) {
        var builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(LIMITS)
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                        .filterFunctions((function, overload) -> isStandard(overload) || isArithmetic(overload))
                        .filterIdentifiers(identifier -> false)
                        .build())
                .setStandardMacros(
                        CelStandardMacro.ALL,
                        CelStandardMacro.EXISTS,
                        CelStandardMacro.EXISTS_ONE,
                        CelStandardMacro.FILTER,
                        CelStandardMacro.MAP,
                        CelStandardMacro.MAP_FILTER)
                .setTypeProvider(types)
                .addFunctionDeclarations(Functions.declarations())
                .addVar(Vocabulary.TODAY, SimpleType.DOUBLE)
                .addVar(Vocabulary.NOTHING, NullableType.create(SimpleType.DOUBLE));
        types.questions().forEach(builder::addVar);
        return builder.build();
    }

    private static CelRuntime runtime() {
        return CelRuntimeFactory.standardCelRuntimeBuilder()
                .setOptions(LIMITS)
                .setStandardEnvironmentEnabled(false)
                .setStandardFunctions(CelStandardFunctions.newBuilder()
                        .filterFunctions((function, overload) -> isStandard(overload))
                        .build())
                .addFunctionBindings(Functions.bindings())
                .build();
    }

    private static boolean isStandard(Object overload) {
        return overload instanceof Enum<?> standard && STANDARD.contains(standard.name());
    }

    private static boolean isArithmetic(Object overload) {
        return overload instanceof Enum<?> standard && ARITHMETIC.contains(standard.name());
    }
}
