package dk.masterclass.course.formula;

import static dev.cel.common.CelFunctionDecl.newFunctionDeclaration;
import static dev.cel.common.CelOverloadDecl.newGlobalOverload;
import static dev.cel.common.CelOverloadDecl.newMemberOverload;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.TypeParamType;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelFunctionOverload.Binary;
import dev.cel.runtime.CelFunctionOverload.Unary;
import java.util.List;

/** The functions of our own, and the arithmetic that gives nothing for nothing. */
final class Functions {

    static final String SAME = "==";
    static final String DIFFERENT = "!=";

    private static final CelType NUMBER = NullableType.create(SimpleType.DOUBLE);
    private static final CelType NUMBERS = ListType.create(NUMBER);
    private static final CelType ANY = TypeParamType.create("A");
    private static final CelType LIST = ListType.create(ANY);

    private Functions() {}

    static List<CelFunctionDecl> declarations() {
        return List.of(
                newFunctionDeclaration(SAME, newGlobalOverload("same", SimpleType.BOOL, ANY, ANY)),
                newFunctionDeclaration(DIFFERENT, newGlobalOverload("different", SimpleType.BOOL, ANY, ANY)),
                newFunctionDeclaration(
                        "size",
                        newGlobalOverload("size_of_list", SimpleType.DOUBLE, LIST),
                        newGlobalOverload("size_of_text", SimpleType.DOUBLE, SimpleType.STRING),
                        newMemberOverload("list_size_of", SimpleType.DOUBLE, LIST),
                        newMemberOverload("text_size_of", SimpleType.DOUBLE, SimpleType.STRING)),
                newFunctionDeclaration("double", newGlobalOverload("double_of_number", NUMBER, NUMBER)),
                newFunctionDeclaration("_[_]", newGlobalOverload("element", ANY, LIST, SimpleType.DOUBLE)),
                newFunctionDeclaration("of", newGlobalOverload("row_of", ANY, LIST, SimpleType.STRING)),
                newFunctionDeclaration("sum", newGlobalOverload("sum_of", SimpleType.DOUBLE, NUMBERS)),
                newFunctionDeclaration("mean", newGlobalOverload("mean_of", NUMBER, NUMBERS)),
                newFunctionDeclaration("least", newGlobalOverload("least_of", NUMBER, NUMBERS)),
                newFunctionDeclaration("most", newGlobalOverload("most_of", NUMBER, NUMBERS)),
                newFunctionDeclaration("longestGap", newGlobalOverload("longest_gap_of", NUMBER, NUMBERS)),
                newFunctionDeclaration("power", newGlobalOverload("power_of", NUMBER, NUMBER, NUMBER)),
                newFunctionDeclaration("rounded", newGlobalOverload("rounded_to", NUMBER, NUMBER, NUMBER)));
    }

    static List<CelFunctionBinding> bindings() {
        return List.of(
                CelFunctionBinding.from("same", Object.class, Object.class, Calculation::same),
                CelFunctionBinding.from("different", Object.class, Object.class, Calculation::different),
                ofList("size_of_list", Calculation::count),
                ofList("list_size_of", Calculation::count),
                CelFunctionBinding.from("size_of_text", String.class, Calculation::length),
                CelFunctionBinding.from("text_size_of", String.class, Calculation::length),
                CelFunctionBinding.from("double_of_number", Object.class, number -> number),
                CelFunctionBinding.from("element", List.class, Double.class, Calculation::element),
                CelFunctionBinding.from("row_of", List.class, String.class, Calculation::row),
                ofNumbers("sum_of", Calculation::sum),
                ofNumbers("mean_of", Calculation::mean),
                ofNumbers("least_of", Calculation::least),
                ofNumbers("most_of", Calculation::most),
                ofNumbers("longest_gap_of", Calculation::longestGap),
                ofTwo("power_of", (a, b) -> Math.pow(a, b)),
                ofTwo("rounded_to", Calculation::rounded),
                ofTwo("add_double", (a, b) -> a + b),
                ofTwo("subtract_double", (a, b) -> a - b),
                ofTwo("multiply_double", (a, b) -> a * b),
                ofTwo("divide_double", (a, b) -> a / b),
                CelFunctionBinding.from(
                        "negate_double", Object.class, number -> number instanceof Double a ? -a : CelObjects.NOTHING));
    }

    @SuppressWarnings("rawtypes")
    private static CelFunctionBinding ofList(String overload, Unary<List> function) {
        return CelFunctionBinding.from(overload, List.class, function);
    }

    private static CelFunctionBinding ofNumbers(String overload, Unary<List<Double>> function) {
        return CelFunctionBinding.from(overload, List.class, list -> function.apply(Calculation.known(list)));
    }

    private static CelFunctionBinding ofTwo(String overload, Binary<Double, Double> function) {
        return CelFunctionBinding.from(
                overload,
                Object.class,
                Object.class,
                (a, b) -> a instanceof Double first && b instanceof Double second
                        ? function.apply(first, second)
                        : CelObjects.NOTHING);
    }
}
