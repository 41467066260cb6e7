package dk.masterclass.course.formula;

import dev.cel.common.values.NullValue;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What CEL computes with. */
final class CelObjects {

    static final Object NOTHING = NullValue.NULL_VALUE;

    private CelObjects() {}

    static Object of(Reading reading) {
        return switch (reading) {
            case Reading.Number number -> number.number();
            case Reading.Text words -> words.text();
            case Reading.Truth truth -> truth.isSo();
            case Reading.Texts several -> several.texts();
            case Reading.Rows rows -> rows.rows().stream().map(CelObjects::of).toList();
            case Reading.Nothing nothing -> NOTHING;
        };
    }

    static Object of(Reading.Row row) {
        return new RowMap(row);
    }

    /** A row as CEL selects from it. Two are the same when they have the same id. */
    private static final class RowMap extends AbstractMap<String, Object> {

        private final Reading.Row row;

        RowMap(Reading.Row row) {
            this.row = row;
        }

        @Override
        public boolean containsKey(@Nullable Object column) {
            return column instanceof String;
        }

        @Override
        public Object get(@Nullable Object column) {
            return Vocabulary.ID.equals(column) ? row.id() : CelObjects.of(row.at(String.valueOf(column)));
        }

        @Override
        public Set<Map.Entry<String, Object>> entrySet() {
            return Set.of(Map.entry(Vocabulary.ID, row.id()));
        }
    }
}
