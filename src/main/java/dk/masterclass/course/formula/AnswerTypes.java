package dk.masterclass.course.formula;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.ListType;
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
        return field instanceof Field.Table table
                ? ListType.create(row(question, table))
                : ResultKind.of(field).type();
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
