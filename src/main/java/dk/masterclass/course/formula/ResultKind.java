package dk.masterclass.course.formula;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;

/** What a formula has to give at the place where it stands. */
public enum ResultKind {
    NUMBER("a number"),
    TEXT("a text"),
    TRUTH("yes or no"),
    TEXTS("a list of texts"),
    /** What can be printed in a sentence. */
    WORDS("a number or a text");

    private static final CelType EMPTY_LIST = ListType.create(SimpleType.DYN);

    private final String inWords;

    ResultKind(String inWords) {
        this.inWords = inWords;
    }

    String inWords() {
        return inWords;
    }

    boolean accepts(CelType given) {
        CelType type = given instanceof NullableType nullable ? nullable.targetType() : given;
        return switch (this) {
            case NUMBER -> type.equals(SimpleType.DOUBLE);
            case TEXT -> type.equals(SimpleType.STRING);
            case TRUTH -> type.equals(SimpleType.BOOL);
            case TEXTS -> type.equals(ListType.create(SimpleType.STRING)) || type.equals(EMPTY_LIST);
            case WORDS -> type.equals(SimpleType.DOUBLE) || type.equals(SimpleType.STRING);
        };
    }
}
