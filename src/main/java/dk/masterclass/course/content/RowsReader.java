package dk.masterclass.course.content;

import dk.masterclass.course.Localized;
import dk.masterclass.course.StrategyOutline.AnswerEntries;
import dk.masterclass.course.StrategyOutline.AnswerList;
import dk.masterclass.course.StrategyOutline.AnswerTable;
import dk.masterclass.course.StrategyOutline.Highest;
import dk.masterclass.course.StrategyOutline.RowChoice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the parts of an outline that print the rows of a table: as a table, as a list, or told one by one. */
final class RowsReader {

    private final References references;
    private final OutlineReader outline;

    RowsReader(References references, OutlineReader outline) {
        this.references = references;
        this.outline = outline;
    }

    AnswerList list(Entries list) {
        String address = list.text("address");
        var item = templateIfAny(list, "item", address);
        if (item.isPresent()) {
            references.toTable(list.place("address"), address);
        } else {
            references.toList(list.place("address"), address);
        }
        var part = new AnswerList(address, list.isSo("numbered", false), item, rows(list, address));
        list.end();
        return part;
    }

    AnswerTable table(Entries table) {
        String address = table.text("address");
        List<String> columns = table.texts("columns");
        references.toColumns(table.place("columns"), address, columns);
        var part = new AnswerTable(address, columns, table.localizedIfAny("caption"), rows(table, address));
        table.end();
        return part;
    }

    AnswerEntries entries(Entries entries) {
        String address = entries.text("address");
        references.toTable(entries.place("address"), address);
        var part = new AnswerEntries(
                address,
                templateIfAny(entries, "name", address),
                templateIfAny(entries, "aside", address),
                outline.template(entries, "says", entries.localized("says"), Optional.of(address)),
                rows(entries, address));
        entries.end();
        return part;
    }

    private Optional<Localized> templateIfAny(Entries entries, String name, String address) {
        return entries.localizedIfAny(name)
                .map(template -> outline.template(entries, name, template, Optional.of(address)));
    }

    private RowChoice rows(Entries entries, String address) {
        return new RowChoice(
                options(entries, "only", address),
                options(entries, "not", address),
                entries.entriesIfAny("highest").map(highest -> highest(highest, address)));
    }

    private Map<String, String> options(Entries entries, String name, String address) {
        var options = new HashMap<String, String>();
        entries.entriesIfAny(name).ifPresent(each -> {
            each.names().forEach(column -> {
                options.put(column, each.text(column));
                references.toCell(each.place(column), address, column, options.get(column));
            });
            each.end();
        });
        return options;
    }

    private Highest highest(Entries highest, String address) {
        String column = highest.text("column");
        references.toColumns(highest.place("column"), address, List.of(column));
        var part = new Highest(column, highest.whole("count"));
        highest.end();
        return part;
    }
}
