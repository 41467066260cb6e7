package dk.masterclass.course.content;

import dk.masterclass.course.Field;
import dk.masterclass.course.Field.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a table: its rows, its columns, and the rows that are proposed for it. */
final class TableReader {

    private final FieldReader fields;
    private final OptionLists lists;
    private final References references;

    TableReader(FieldReader fields, OptionLists lists, References references) {
        this.fields = fields;
        this.lists = lists;
        this.references = references;
    }

    Field.Table read(Entries entries, String id, Wording wording, boolean required, String at) {
        var rows = entries.has("fixed") ? fixedRows(entries, at) : freeRows(entries);
        List<Field> columns = fields.read(entries.list("columns"), at);
        if (columns.stream().anyMatch(Field.Table.class::isInstance)) {
            entries.fault("columns", "A column can't be a table");
        }
        var first = columns.isEmpty() ? "" : columns.getFirst().id();
        var table = new Field.Table(
                id,
                wording,
                required,
                rows,
                columns,
                entries.textIfAny("named").orElse(first),
                entries.textsIfAny("sums").stream().map(Yaml.Scalar::text).toList(),
                entries.isSo("grid", false),
                entries.listIfAny("proposes").stream().map(this::proposal).toList());
        check(table, entries);
        return table;
    }

    private Field.FixedRows fixedRows(Entries entries, String at) {
        return new Field.FixedRows(lists.of(entries, "fixed"), lists.retired(entries, "fixed", at));
    }

    private static Field.FreeRows freeRows(Entries entries) {
        int min = entries.whole("min", 1);
        int max = entries.whole("max", FieldReader.MOST_ROWS);
        FieldReader.checkLimits(entries, min, max, FieldReader.MOST_ROWS);
        return new Field.FreeRows(entries.localized("row"), min, max);
    }

    private Field.Proposal proposal(Entries entries) {
        String id = entries.id("id");
        var table = entries.textIfAny("each");
        table.ifPresent(each -> references.toTable(entries.place("each"), each));
        Map<String, String> cells = new HashMap<>();
        entries.entriesIfAny("row").ifPresent(row -> {
            row.names().forEach(column -> cells.put(column, row.text(column)));
            row.end();
        });
        var proposal = new Field.Proposal(id, table, entries.textIfAny("when"), entries.localized("say"), cells);
        entries.end();
        return proposal;
    }

    private static void check(Field.Table table, Entries entries) {
        if (!table.columns().isEmpty() && table.column(table.naming()).isEmpty()) {
            entries.fault("named", "The table has no column " + table.naming());
        }
        for (String sum : table.sums()) {
            if (table.column(sum).filter(TableReader::isSummable).isEmpty()) {
                entries.fault("sums", "The table has no column " + sum + " of numbers");
            }
        }
        if (table.proposals().stream().map(Field.Proposal::id).distinct().count()
                < table.proposals().size()) {
            entries.fault("proposes", "Two proposals have the same id");
        }
        table.proposals().stream()
                .flatMap(proposal -> proposal.cells().keySet().stream())
                .filter(column -> table.column(column).isEmpty())
                .forEach(column -> entries.fault("proposes", "The table has no column " + column));
    }

    private static boolean isSummable(Field field) {
        return field instanceof Field.Number
                || field instanceof Field.Calc calc && calc.result() instanceof Field.Figure;
    }
}
