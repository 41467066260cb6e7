package dk.masterclass.document.sheet;

import dk.masterclass.document.TypedText;
import dk.masterclass.document.office.XmlWriter;
import dk.masterclass.document.sheet.Workbook.Cell;
import dk.masterclass.document.sheet.Workbook.Column;
import dk.masterclass.document.sheet.Workbook.Sheet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Writes one sheet: its header stays in view and can be filtered by. */
final class SheetWriter {

    /** Programs cut off what is longer, or refuse the file. */
    private static final int LONGEST_TEXT = 32_767;

    /** The height of a line and of the highest row, in points. */
    private static final int LINE = 15;

    private static final int HIGHEST = 400;
    private static final int NARROWEST = 9;
    private static final int WIDEST = 60;
    /** Spreadsheets count days from here; their 29 February 1900, which never was, is behind us. */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Sheet sheet;
    private final Formats formats;
    private final XmlWriter xml = new XmlWriter();

    SheetWriter(Sheet sheet, Formats formats) {
        this.sheet = sheet;
        this.formats = formats;
    }

    byte[] part() {
        String all = "A1:" + letters(sheet.columns().size()) + (sheet.rows().size() + 1);
        xml.open("worksheet", "xmlns", WorkbookWriter.MAIN);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", "1").close("sheetPr");
        xml.empty("dimension", "ref", all).open("sheetViews").open("sheetView", "workbookViewId", "0");
        xml.empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
        xml.close("sheetView").close("sheetViews");
        columns();
        xml.open("sheetData");
        header();
        for (int i = 0; i < sheet.rows().size(); i++) {
            row(i + 2, sheet.rows().get(i));
        }
        xml.close("sheetData").empty("autoFilter", "ref", all);
        xml.empty("pageSetup", "paperSize", "9", "orientation", "landscape", "fitToWidth", "1", "fitToHeight", "0");
        return xml.close("worksheet").file();
    }

    private void columns() {
        xml.open("cols");
        for (int i = 0; i < sheet.columns().size(); i++) {
            String number = Integer.toString(i + 1);
            int width = width(sheet.columns().get(i));
            xml.empty("col", "min", number, "max", number, "width", Integer.toString(width), "customWidth", "1");
        }
        xml.close("cols");
    }

    private void header() {
        xml.open("row", "r", "1");
        int column = 0;
        for (Column each : sheet.columns()) {
            column++;
            text(letters(column) + 1, Formats.HEADER, each.header());
        }
        xml.close("row");
    }

    private void row(int number, List<Cell> cells) {
        long lines = lines(cells);
        if (lines > 1) {
            String height = Long.toString(Math.min(HIGHEST, lines * LINE));
            xml.open("row", "r", Integer.toString(number), "ht", height, "customHeight", "1");
        } else {
            xml.open("row", "r", Integer.toString(number));
        }
        for (int i = 0; i < cells.size(); i++) {
            cell(letters(i + 1) + number, cells.get(i));
        }
        xml.close("row");
    }

    /** How many lines the row needs; not every program works that out itself. */
    private long lines(List<Cell> cells) {
        long most = 1;
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Workbook.Text text) {
                int width = width(sheet.columns().get(i));
                most = Math.max(
                        most,
                        text.text()
                                .lines()
                                .mapToLong(line -> 1 + line.length() / width)
                                .sum());
            }
        }
        return most;
    }

    private static int width(Column column) {
        return Math.clamp(column.letters() + 2, NARROWEST, WIDEST);
    }

    private void cell(String place, Cell cell) {
        int style = formats.of(cell);
        switch (cell) {
            case Workbook.Nothing nothing -> xml.empty("c", "r", place, "s", Integer.toString(style));
            case Workbook.Text text -> text(place, style, text.text());
            case Workbook.Number number -> number(place, style, number.number());
            case Workbook.Percent percent -> number(place, style, percent.share());
            case Workbook.Money money -> number(place, style, money.amount());
            case Workbook.Day day -> day(place, style, day.day());
        }
    }

    /** The text stands in the cell itself; there is no way for it to become a formula. */
    private void text(String place, int style, String text) {
        String clean = WorkbookWriter.shortened(TypedText.clean(text), LONGEST_TEXT);
        xml.open("c", "r", place, "s", Integer.toString(style), "t", "inlineStr");
        xml.open("is").element("t", clean).close("is").close("c");
    }

    private void number(String place, int style, BigDecimal number) {
        xml.open("c", "r", place, "s", Integer.toString(style));
        xml.element("v", number.toPlainString()).close("c");
    }

    /** Days that spreadsheets can't count stand as text. */
    private void day(String place, int style, LocalDate day) {
        if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
            text(place, formats.of(new Workbook.Text("")), day.toString());
        } else {
            number(place, style, BigDecimal.valueOf(ChronoUnit.DAYS.between(DAY_0, day)));
        }
    }

    /** A, B … Z, AA …: the name of a column, the first being 1. */
    static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = Math.max(1, column); rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
