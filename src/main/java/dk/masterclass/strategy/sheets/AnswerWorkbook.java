package dk.masterclass.strategy.sheets;

import dk.masterclass.course.Course;
import dk.masterclass.course.Field;
import dk.masterclass.document.Language;
import dk.masterclass.document.sheet.Workbook;
import dk.masterclass.document.sheet.Workbook.Cell;
import dk.masterclass.document.sheet.Workbook.Column;
import dk.masterclass.document.sheet.Workbook.Sheet;
import dk.masterclass.worksheet.Answers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the tables that the course names into a workbook, one on each sheet. */
public final class AnswerWorkbook {

    private static final int LONGEST = 40;
    private static final int NUMBER = 12;

    private final Language language;

    private AnswerWorkbook(Language language) {
        this.language = language;
    }

    /**
     * @param answers with all that follows from them
     * @param organisation whose they are
     */
    public static Workbook of(Course course, Answers answers, Language language, String organisation) {
        var workbook = new AnswerWorkbook(language);
        var sheets = course.extracts().workbook().stream()
                .map(address -> workbook.sheet(PrintedTable.of(course, answers, language, address)))
                .toList();
        return new Workbook(language, course.outline().title().in(language), organisation, sheets);
    }

    private Sheet sheet(PrintedTable table) {
        var rows = table.rows().stream().map(row -> cells(table, row)).toList();
        var headers = new ArrayList<String>();
        if (table.field().hasFixedRows()) {
            headers.add(table.title());
        }
        table.columns().forEach(column -> headers.add(header(column)));
        var columns = IntStream.range(0, headers.size())
                .mapToObj(i -> new Column(headers.get(i), letters(headers.get(i), rows, i)))
                .toList();
        return new Sheet(table.title(), columns, rows);
    }

    private List<Cell> cells(PrintedTable table, String row) {
        var cells = new ArrayList<Cell>();
        if (table.field().hasFixedRows()) {
            cells.add(new Workbook.Text(table.field().rowName(row).in(language)));
        }
        table.columns().forEach(column -> cells.add(AnswerCell.of(table, column, row)));
        return cells;
    }

    /** With what a plain number counts. */
    private String header(Field column) {
        var label = column.wording().label().in(language);
        var unit = column instanceof Field.Number number && number.measure() == Field.Measure.PLAIN
                ? number.unit().in(language)
                : "";
        return unit.isBlank() || label.contains(unit) ? label : label + " (" + unit + ")";
    }

    private static int letters(String header, List<List<Cell>> rows, int column) {
        int words = 0;
        for (String word : header.split(" ", -1)) {
            words = Math.max(words, word.length());
        }
        int widest = Math.max(words, Math.min(header.length(), LONGEST / 2));
        for (List<Cell> row : rows) {
            widest = Math.max(widest, letters(row.get(column)));
        }
        return Math.min(LONGEST, widest);
    }

    private static int letters(Cell cell) {
        return switch (cell) {
            case Workbook.Text text ->
                text.text().lines().mapToInt(String::length).max().orElse(0);
            case Workbook.Nothing nothing -> 0;
            case Workbook.Number number -> NUMBER;
            case Workbook.Percent percent -> NUMBER;
            case Workbook.Money money -> NUMBER;
            case Workbook.Day day -> NUMBER;
        };
    }
}
