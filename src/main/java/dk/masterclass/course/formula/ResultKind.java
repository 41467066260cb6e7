package dk.masterclass.course.formula;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dk.masterclass.course.Field;

/** What a formula has to give at the place where it stands. */
public enum ResultKind {
    NUMBER("a number"),
    TEXT("a text"),
    TRUTH("yes or no"),
    TEXTS("a list of texts"),
    /** What can be printed in a sentence. */
    WORDS("a number or a text"),
    /** Any answer at all. */
    ANSWER("an answer");

    private static final CelType TEXT_LIST = ListType.create(SimpleType.STRING);
    private static final CelType EMPTY_LIST = ListType.create(SimpleType.DYN);

    private final String inWords;

    ResultKind(String inWords) {
        this.inWords = inWords;
    }

    /** What an answer to this question is, and so a formula that stands in for one. */
    static ResultKind of(Field field) {
        return switch (field) {
            case Field.Short line -> TEXT;
            case Field.Long text -> TEXT;
            case Field.Choice choice -> TEXT;
            case Field.Person person -> TEXT;
            case Field.Number number -> NUMBER;
            case Field.Scale5 scale -> NUMBER;
            case Field.Day day -> NUMBER;
            case Field.Bool bool -> TRUTH;
            case Field.Multi multi -> TEXTS;
            case Field.Rank rank -> TEXTS;
            case Field.Ref ref -> TEXTS;
            case Field.Table table -> TEXTS;
            case Field.Calc calc ->
                switch (calc.result()) {
                    case Field.Figure figure -> NUMBER;
                    case Field.Words words -> TEXT;
                    case Field.OneOf option -> TEXT;
                };
        };
    }

    /** How such an answer is seen by formulas; a number or a yes or no may be missing, words and lists are just empty. */
    CelType type() {
        return switch (this) {
            case NUMBER -> NullableType.create(SimpleType.DOUBLE);
            case TRUTH -> NullableType.create(SimpleType.BOOL);
            case TEXT, WORDS, ANSWER -> SimpleType.STRING;
            case TEXTS -> TEXT_LIST;
        };
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
            case TEXTS -> type.equals(TEXT_LIST) || type.equals(EMPTY_LIST);
            case WORDS -> type.equals(SimpleType.DOUBLE) || type.equals(SimpleType.STRING);
            case ANSWER -> true;
        };
    }
}
