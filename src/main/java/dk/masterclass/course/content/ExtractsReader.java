package dk.masterclass.course.content;

import dk.masterclass.course.Extracts;

/** Reads extracts.yaml: which tables people take along into other programs. */
final class ExtractsReader {

    private final References references;

    ExtractsReader(References references) {
        this.references = references;
    }

    Extracts read(Entries file) {
        var workbook = file.textsIfAny("workbook").stream()
                .map(table -> {
                    references.toTable(table.place(), table.text());
                    return table.text();
                })
                .toList();
        var calendars = file.listIfAny("calendars").stream().map(this::calendar).toList();
        file.end();
        return new Extracts(workbook, calendars);
    }

    private Extracts.Calendar calendar(Entries entries) {
        var calendar = new Extracts.Calendar(entries.text("table"), entries.text("day"));
        references.toDay(entries.place("day"), calendar.table(), calendar.day());
        entries.end();
        return calendar;
    }
}
