package dk.masterclass.course.formula;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dk.masterclass.course.Exercise;
import dk.masterclass.course.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What kind each question is of, so that a formula that mixes them up is found before it is computed. */
final class AnswerTypes implements CelTypeProvider {

    private static final CelType NUMBER = NullableType.create(SimpleType.DOUBLE);
    private static final CelType TRUTH = NullableType.create(SimpleType.BOOL);
    private static final CelType TEXTS = ListType.create(SimpleType.STRING);

    private final ImmutableMap<String, StructType> rows;
    private final ImmutableMap<String, CelType> questions;

    AnswerTypes(List<Exercise> exercises) {
        var types = new LinkedHashMap<String, CelType>();
        var tables = new LinkedHashMap<String, StructType>();
        for (Exercise exercise : exercises) {
            for (Field field : exercise.fields()) {
                var question = Source.of(exercise.id(), field.id());
                if (field instanceof Field.Table table) {
                    tables.put(question.toString(), row(question, table));
                }
                types.put(question.variable(), type(question, field));
            }
        }
        this.rows = ImmutableMap.copyOf(tables);
        this.questions = ImmutableMap.copyOf(types);
    }

    /** By the names they have in formulas. */
    Map<String, CelType> questions() {
        return questions;
    }

    /** The type of the rows of a table such as {@code 2A/goals}. */
    Optional<StructType> rowOf(Source table) {
        return Optional.ofNullable(rows.get(table.toString()));
    }

    private static CelType type(Source question, Field field) {
        return switch (field) {
            case Field.Short line -> SimpleType.STRING;
            case Field.Long text -> SimpleType.STRING;
            case Field.Choice choice -> SimpleType.STRING;
            case Field.Person person -> SimpleType.STRING;
            case Field.Bool bool -> TRUTH;
            case Field.Ref ref -> TEXTS;
            case Field.Calc calc -> result(calc.result());
            case Field.Number number -> NUMBER;
            case Field.Scale5 scale -> NUMBER;
            case Field.Day day -> NUMBER;
            case Field.Multi multi -> TEXTS;
            case Field.Rank rank -> TEXTS;
            case Field.Table table -> ListType.create(row(question, table));
        };
    }

    private static CelType result(Field.Result result) {
        return switch (result) {
            case Field.Figure figure -> NUMBER;
            case Field.Words words -> SimpleType.STRING;
            case Field.OneOf option -> SimpleType.STRING;
        };
    }

    private static StructType row(Source question, Field.Table table) {
        var columns = new LinkedHashMap<String, CelType>();
        columns.put(Vocabulary.ID, SimpleType.STRING);
        table.columns().forEach(column -> columns.put(column.id(), type(question.column(column.id()), column)));
        var types = ImmutableMap.copyOf(columns);
        return StructType.create(question.toString(), types.keySet(), column -> Optional.ofNullable(types.get(column)));
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return ImmutableList.copyOf(rows.values());
    }

    @Override
    public Optional<CelType> findType(String name) {
        return Optional.ofNullable(rows.get(name));
    }
}
